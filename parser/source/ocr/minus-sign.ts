import { figuresAmong } from './currency-sign.ts';
import type { Mark } from './marks.ts';

/** A minus, as shares of a capital: how thick and long, and between which heights over the baseline. */
const THICKEST = 0.28;
const SHORTEST = 0.2;
const LONGEST = 0.9;
const LOWEST = 0.2;
const HIGHEST = 0.68;

/** Whether a minus is among an amount's pieces, before the second of its figures, told by its shape alone: a lost sign is the costliest misreading. */
export function hasMinus(pieces: readonly Mark[], cap: number, baseline: number): boolean {
  const second = figuresAmong(pieces, cap)[1]?.left ?? Number.POSITIVE_INFINITY;
  return pieces.some(({ left, right, top, bottom }) => {
    const long = right - left + 1;
    const over = (baseline - (top + bottom + 1) / 2) / cap;
    const thin = bottom - top + 1 <= THICKEST * cap;
    return (
      right < second &&
      thin &&
      long >= SHORTEST * cap &&
      long <= LONGEST * cap &&
      over >= LOWEST &&
      over <= HIGHEST
    );
  });
}
