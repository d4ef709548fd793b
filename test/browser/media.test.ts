import { describe, expect, test } from 'vitest';
import { answeringIn } from './answering.ts';
import { kinds } from './browsers.ts';
import { sampleBytes } from './papers-to-give.ts';
import type { Tab } from './tab.ts';
import { useBrowser } from './use-browser.ts';

/** Selectors of what moves or fades at all, with how long. */
const moving = (tab: Tab) =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
      const longest = Math.max(
        ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
      );
      return longest > 0.001 || scrollBehavior === 'smooth' ? [`${one.tagName} ${one.className}`] : [];
    }),
  );

/** What a rule of the page's own sheets makes of a colour, as red, green and blue. */
const colours = (tab: Tab, selector: string) =>
  tab.page.$eval(selector, (one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return { color, backgroundColor };
  });

/** Only Chromium lets a test choose what the system prefers. */
describe.each(kinds.filter(({ name }) => name === 'chromium'))('in $name', ({ launch }) => {
  const at = useBrowser({ launch });
  const result = async () => {
    await at.tab.drop({ name: 'estado.pdf', bytes: sampleBytes() });
    await at.tab.see('.figure');
    await at.step(3);
    await answeringIn(at.tab).outOfWork(30);
    await at.step(4);
    await at.tab.see('.modality');
  };

  test('where less motion is wanted nothing moves; elsewhere something does', async () => {
    await result();
    await at.tab.press('.traced-large');
    await at.tab.see('.drawer');
    expect((await moving(at.tab)).length).toBeGreaterThan(0);
    await at.tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moving(at.tab)).toEqual([]);
  });

  test('the theme is the system’s until the person chooses', async () => {
    const theme = () => at.tab.page.$eval('html', (html) => html.dataset.theme);
    await at.tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await at.tab.until('the dark theme', async () => (await theme()) === 'dark');
    expect((await colours(at.tab, 'body')).backgroundColor).toBe('rgb(18, 20, 23)');
    await at.tab.press('.header .icon-button');
    expect(await theme()).toBe('light');
    await at.tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await at.tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await theme()).toBe('light');
  });

  test('paper is white with black ink in the dark theme too, and carries no bars and no buttons', async () => {
    await result();
    await at.tab.press('.header .icon-button');
    await at.tab.page.emulateMediaType('print');
    const paper = { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' };
    expect((await colours(at.tab, 'html')).backgroundColor).toBe(paper.backgroundColor);
    expect((await colours(at.tab, '.report')).color).toMatch(/^rgb\((\d|1\d|2\d|3\d), /);
    const shown = await at.tab.page.evaluate(() =>
      [...document.querySelectorAll('header.header, button, .panel-foot, dialog')]
        .filter((one) => one instanceof HTMLElement && one.offsetParent !== null)
        .map((one) => one.className),
    );
    expect(shown).toEqual([]);
  });

  test('the page of figures prints its figures, without bars and without the viewer', async () => {
    await at.tab.drop({ name: 'estado.pdf', bytes: sampleBytes() });
    await at.tab.see('.figure');
    await at.tab.page.emulateMediaType('print');
    const shown = async (selector: string) =>
      at.tab.page.$$eval(selector, (found) =>
        found.some((one) => one instanceof HTMLElement && one.offsetParent !== null),
      );
    expect(await shown('.figure')).toBe(true);
    for (const bar of ['.header', '.key-bar', '.viewer'])
      expect([bar, await shown(bar)]).toEqual([bar, false]);
  });
});
