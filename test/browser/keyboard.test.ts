import { describe, expect, test } from 'vitest';
import { kinds } from './browsers.ts';
import { least, wide, zoomed } from './look-at.ts';
import { answered, doubt, empty, openSample, trace, worker } from './states.ts';
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

const states = { papers: empty, review: openSample, doubt, questions: answered, result: worker, trace };
const sizes = [wide, least, zoomed].flatMap((size) =>
  Object.entries(states).map(([state, show]) => ({ ...size, state, show })),
);

describe.each(kinds)('in $name', ({ launch }) => {
  const at = useBrowser({ launch });

  test.each(sizes)(
    '$width × $height, $state: whatever has the focus is seen to have it',
    async ({ width, height, show }) => {
      await at.tab.page.setViewport({ width, height });
      await show(at.tab);
      const { stops, hidden } = await walk(at.tab);
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(2);
    },
    PATIENCE,
  );
});
