import type { Mark } from './marks.ts';
import { heightOf, middle } from './usual-height.ts';

/** Marks between these many usual letters in height tell how dark print is. */
const LETTER = 0.7;
const CAPITAL = 2;
/** What has no pixel darker than this share of that is pale. */
const PALE = 0.4;
/** The same of what is longer than so many usual letters and hollow or thin: no letter is, however pale. */
const PALER_THAN_PRINT = 0.65;
const LONG = 1.4;
/** A stroke is no wider than this share of the usual letter; a corner of a grid fills no more than the second of its box. */
const STROKE = 0.3;
const HOLLOW = 0.3;

/**
 * Marks without the strokes and corners much paler than the page's letters: a rule in a light shade, of which stretching
 * the levels of a faint picture left pieces. They would be read as `!` or `+`, and spread the words beside them.
 */
export function withoutPaleRemains(marks: readonly Mark[], usual: number): readonly Mark[] {
  const depths = marks.flatMap((mark) => {
    const height = heightOf(mark);
    return height >= LETTER * usual && height <= CAPITAL * usual ? [depthOf(mark)] : [];
  });
  const print = middle(depths);
  return marks.filter((mark) => {
    if (!isStrokeOrCorner(mark, usual)) return true;
    return depthOf(mark) >= (isLong(mark, usual) ? PALER_THAN_PRINT : PALE) * print;
  });
}

const depthOf = ({ darkest }: Mark): number => 255 - (darkest ?? 0);

const isLong = (mark: Mark, usual: number): boolean =>
  Math.max(mark.right - mark.left + 1, heightOf(mark)) > LONG * usual;

function isStrokeOrCorner(mark: Mark, usual: number): boolean {
  const [width, height] = [mark.right - mark.left + 1, heightOf(mark)];
  const isStroke = width <= STROKE * usual && height > width;
  return isStroke || mark.area < HOLLOW * width * height;
}
