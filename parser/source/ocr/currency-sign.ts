import type { Mark } from './marks.ts';
import { heightOf, middle } from './usual-height.ts';

/** Pieces at least this share of a capital are figures or a currency sign. */
const FIGURE = 0.6;
/** As many figures after the sign tell how high they are. */
const FEWEST_FIGURES = 3;
/** A currency sign's stroke reaches beyond the figures by this share of their height, above and below together. */
const BEYOND = 0.12;
/** Figures differ from one another by no more than this share of their height. */
const EVEN = 0.15;

/** The pieces that are figures or a currency sign; `cap` is how high a capital is, pixels. */
export const figuresAmong = (pieces: readonly Mark[], cap: number): readonly Mark[] =>
  pieces.filter((piece) => heightOf(piece) >= FIGURE * cap);

/** How many figures follow the `$` that is the first of an amount's pieces and alone reaches above and below them; null where it is none. */
export function figuresAfterCurrency(pieces: readonly Mark[], cap: number): number | null {
  const [first, ...figures] = figuresAmong(pieces, cap);
  if (first === undefined || figures.length < FEWEST_FIGURES) return null;
  const heights = figures.map(heightOf).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? cap;
  const even = heights.every((height) => Math.abs(height - usual) <= EVEN * usual);
  const [top, bottom] = [middle(figures.map((one) => one.top)), middle(figures.map((one) => one.bottom))];
  const reaches = first.top <= top && first.bottom >= bottom;
  return even && reaches && heightOf(first) - usual >= BEYOND * usual ? figures.length : null;
}
