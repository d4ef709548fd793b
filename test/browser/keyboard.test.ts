import { describe, expect, test } from 'vitest';
import { kinds } from './browsers.ts';
import { least, wide, zoomed } from './look-at.ts';
import type { Tab } from './tab.ts';
import { useBrowser } from './use-browser.ts';

const MOST_STOPS = 200;
const PATIENCE = 240_000;

/** What has the focus: its name for messages, and whether somebody can see it there and see that it has it. */
interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
  /** Whether the focus was here before, or has left the page. */
  readonly isEnd: boolean;
}

/** Runs in the page: looks at what has the focus, and leaves a mark on it. */
function lookAtFocus(): Stop {
  const focused = document.activeElement;
  const isElement = focused instanceof HTMLElement && focused !== document.body;
  if (!isElement || 'stopped' in focused.dataset)
    return { name: '', isSeen: true, isMarked: true, isEnd: true };
  focused.dataset.stopped = '';
  const box = focused.getBoundingClientRect();
  const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 2);
  const y = Math.min(
    Math.max((Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2, 1),
    innerHeight - 2,
  );
  const onTop = document.elementFromPoint(x, y);
  const label = focused.closest('label');
  const seen = [focused, label].some((one) => one !== null && (one.contains(onTop) || onTop?.contains(one)));
  const marked = [focused, label].some((one) => {
    const style = one && getComputedStyle(one);
    return (
      style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none')
    );
  });
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const name = `${focused.tagName} ${focused.className} ${focused.textContent?.trim().slice(0, 40)}`;
  return { name, isSeen: Boolean(seen) && isInside, isMarked: Boolean(marked), isEnd: false };
}

/** Goes through everything that Tab reaches; what could not be seen while it had the focus. */
async function walk(tab: Tab): Promise<{ stops: number; hidden: string[] }> {
  await tab.page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-stopped]')) delete one.dataset.stopped;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  const hidden: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await tab.keys('Tab');
    const stop = await tab.page.evaluate(lookAtFocus);
    if (stop.isEnd && stops > 0) return { stops, hidden };
    if (!stop.isSeen) hidden.push(`hidden: ${stop.name}`);
    if (!stop.isMarked) hidden.push(`unmarked: ${stop.name}`);
  }
  throw new Error(`Tab found no end in ${MOST_STOPS} stops`);
}

describe.each(kinds)('in $name', ({ launch }) => {
  const at = useBrowser({ launch });
  const has = (selector: string) =>
    at.tab.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      if (await has(selector)) return;
      await at.tab.keys('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  const alt = async (digit: 'Digit3' | 'Digit4') => {
    await at.tab.page.keyboard.down('Alt');
    await at.tab.keys(digit);
    await at.tab.page.keyboard.up('Alt');
  };
  const walked = async (where: string) => {
    const { stops, hidden } = await walk(at.tab);
    return [...(stops > 3 ? [] : [`only ${stops} stops`]), ...hidden].map((one) => `${where}: ${one}`);
  };

  test.each([wide, least, zoomed])(
    '$width × $height: the whole way by keyboard alone, and whatever has the focus is seen to have it',
    async (size) => {
      const wrongs: string[] = [];
      await at.tab.page.setViewport(size);
      wrongs.push(...(await walked('papers')));
      await tabTo('[data-sample]');
      await at.tab.keys('Enter');
      await at.tab.see('.figure');
      wrongs.push(...(await walked('review')));
      await alt('Digit3');
      await at.tab.see('.question');
      await tabTo('.situation input');
      await at.tab.keys(' ');
      await at.tab.see('.live');
      wrongs.push(...(await walked('questions')));
      await alt('Digit4');
      await at.tab.see('.modality');
      wrongs.push(...(await walked('result')));
      await tabTo('.traced-large, [data-trace].link');
      await at.tab.keys('Enter');
      await at.tab.see('.drawer');
      wrongs.push(...(await walked('trace')));
      await at.tab.keys('Escape');
      await at.tab.gone('.drawer');
      expect(wrongs).toEqual([]);
    },
    PATIENCE,
  );
});
