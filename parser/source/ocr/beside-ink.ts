import type { Word } from '../page.ts';
import type { Spot } from '../picture/faded-ink.ts';
import { type Projection, projectBox } from '../picture/projection.ts';

/** What stands this near to faded ink, in heights of its own, may have lost a word or a stroke with it. */
const ALONG = 2;
const ACROSS = 0.2;
/** No surer than this is what may be torn: it is not taken as read cleanly. */
const MAY_BE_TORN = 0.55;

/** The words, those unsure that stand beside ink that was taken off; the spots of it are where `toGiven` leads. */
export function unsureBeside(
  faded: readonly Spot[],
  words: readonly Word[],
  toGiven: Projection,
): readonly Word[] {
  if (faded.length === 0) return words;
  return words.map((word) => {
    const [x0, y0, x1, y1] = word.box;
    const [along, across] = [ALONG * (y1 - y0), ACROSS * (y1 - y0)];
    const near = projectBox(toGiven, [x0 - along, y0 - across, x1 + along, y1 + across]);
    const isBeside = ([x, y]: Spot) => x >= near[0] && x <= near[2] && y >= near[1] && y <= near[3];
    return faded.some(isBeside) ? { ...word, confidence: Math.min(word.confidence, MAY_BE_TORN) } : word;
  });
}
