import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds, type Running } from './browsers.ts';
import { damaged, lockedStatement, longPaper, recipe, sampleBytes } from './papers-to-give.ts';
import { openTab, type Tab } from './tab.ts';

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  show(tab: Tab): Promise<void>;
}

const wide = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const least = { width: 320, height: 700 };

const openSample = async (tab: Tab) => {
  await tab.press('.below-drop .link');
  await tab.see('.figure');
};
const openFigure = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.rcv"]');
  await tab.see('.figure-detail');
};
const correctFigure = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.total"]');
  await tab.press('[data-edit]');
  await tab.page.type('.correction input', '1.234,56');
  await tab.keys('Enter');
  await tab.see('.correction [role=alert]');
};
const corrected = async (tab: Tab) => {
  await openFigure(tab);
  await tab.press('[data-edit="balances.retiro97"]');
  await tab.page.type('.correction input', '1234.50');
  await tab.keys('Enter');
  await tab.gone('.correction');
};
const everything = async (tab: Tab) => {
  await openSample(tab);
  for (const number of [2, 3, 4, 5])
    await tab.press(`.everything > .section:nth-of-type(${number}) .section-button`);
  await tab.press('.movement .row-button');
  await tab.press('.movement .rows-inner .row-button');
  await tab.see('.movement .detail');
};
const manyPapers = async (tab: Tab) => {
  await tab.give(
    await lockedStatement('cerrado.pdf', 'secreta'),
    { name: 'estado.pdf', bytes: sampleBytes() },
    await recipe(),
    damaged(),
    { name: 'foto.jpg', bytes: new Uint8Array([255, 216, 255]) },
    await longPaper('largo.pdf'),
    await longPaper('otro-largo.pdf'),
  );
  await tab.see('[data-paper="largo.pdf"] .bar');
};
const wrongPassword = async (tab: Tab) => {
  await tab.give(await lockedStatement('cerrado.pdf', 'secreta'));
  await tab.see('.password input');
  await tab.page.type('.password input', 'otra');
  await tab.keys('Enter');
  await tab.see('.password [role=alert]');
};
const keys = async (tab: Tab) => {
  await openSample(tab);
  await tab.page.keyboard.type('?');
  await tab.see('dialog[open]');
};
const viewer = async (tab: Tab) => {
  await openSample(tab);
  await tab.press('[data-path="figures.total"]');
  await tab.press('.detail > .link');
  await tab.see('.viewer-dialog .page-canvas[data-drawn]');
};
const empty = (tab: Tab) => tab.see('.drop-zone').then(() => undefined);

const screens: readonly Screen[] = [
  { name: '01-empty', ...wide, show: empty },
  { name: '02-many-papers', ...wide, show: manyPapers },
  { name: '03-wrong-password', ...wide, show: wrongPassword },
  { name: '04-review', ...wide, show: openSample },
  { name: '05-figure', ...wide, show: openFigure },
  { name: '06-correction-refused', ...wide, show: correctFigure },
  { name: '07-corrected', ...wide, show: corrected },
  { name: '08-everything', ...wide, show: everything },
  { name: '09-keys', ...wide, show: keys },
  { name: '10-phone-empty', ...phone, show: empty },
  { name: '11-phone-papers', ...phone, show: manyPapers },
  { name: '12-phone-figure', ...phone, show: openFigure },
  { name: '13-phone-viewer', ...phone, show: viewer },
  { name: '14-least-review', ...least, show: openSample },
  { name: '15-least-papers', ...least, show: manyPapers },
];

const manners = [
  { lang: 'es', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'es', theme: 'dark' },
  { lang: 'en', theme: 'light' },
] as const;

describe.each(kinds)('in $name', ({ name: browser, launch }) => {
  let running: Running;
  beforeAll(async () => {
    running = await launch();
  });
  afterAll(() => running.browser.close());

  /** Firefox draws the same markup: two manners are enough there. */
  const shown = browser === 'chromium' ? manners : manners.slice(0, 2);

  test.each(screens)(
    '$name is accessible in both languages and themes, and never scrolls sideways',
    async (screen) => {
      const tab = await openTab(running);
      await tab.page.setViewport({ width: screen.width, height: screen.height });
      await screen.show(tab);
      const found: string[] = [];
      for (const { lang, theme } of shown) {
        await tab.page.evaluate(
          (wantedLang, wantedTheme) => {
            document.querySelector<HTMLElement>(`[lang=${wantedLang}].switch-choice`)?.click();
            if (document.documentElement.dataset.theme !== wantedTheme) {
              document.querySelector<HTMLElement>('.header .icon-button')?.click();
            }
          },
          lang,
          theme,
        );
        await tab.until('the manner asked for', () =>
          tab.page.evaluate(
            (wantedLang, wantedTheme) =>
              document.documentElement.lang === wantedLang &&
              document.documentElement.dataset.theme === wantedTheme,
            lang,
            theme,
          ),
        );
        await new Promise((resolve) => setTimeout(resolve, 250));
        await tab.shot(`${browser}/${screen.name}-${lang}-${theme}`);
        found.push(...(await tab.axe()).map((complaint) => `${lang} ${theme} ${complaint}`));
        const sideways = await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (sideways > 0) found.push(`${lang} ${theme} scrolls sideways by ${sideways}`);
      }
      await tab.page.close();
      expect([...found, ...tab.complaints]).toEqual([]);
    },
  );
});
