import type { Component } from './components.ts';
import type { Side } from './find-page.ts';

/** So many letters touch an upright border where lines of text are cut, and a level one where a line is cut along. */
const CUT_LINES = 4;
const CUT_LETTERS = 9;

/** The sides of a picture at which text is cut; `letter` is the middle height of letters. */
export function sidesThatCut(
  components: readonly Component[],
  width: number,
  height: number,
  letter: number,
): Side[] {
  const letters = components.filter(
    ({ x0, x1, y0, y1 }) => y1 - y0 <= 1.8 * letter && x1 - x0 <= 6 * letter && y1 - y0 >= 0.4 * letter,
  );
  const touching: Record<Side, number> = {
    left: letters.filter(({ x0 }) => x0 === 0).length,
    right: letters.filter(({ x1 }) => x1 === width).length,
    top: letters.filter(({ y0 }) => y0 === 0).length,
    bottom: letters.filter(({ y1 }) => y1 === height).length,
  };
  const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];
  return sides.filter(
    (side) => touching[side] >= (side === 'left' || side === 'right' ? CUT_LINES : CUT_LETTERS),
  );
}
