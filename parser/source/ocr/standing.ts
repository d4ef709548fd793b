import type { Mark } from './marks.ts';

/** Marks up to this share of the usual letter, in both directions, may be points and commas. */
const DOT = 0.45;
const FEWEST_PIXELS = 3;
/** How far a point or a comma stands beside a letter, and an accent over its own, as shares of the usual letter. */
const BESIDE = 0.6;
const OVER = 0.8;
/** Heights beside a letter, from its top as a share of it, from which and up to which a point is at its foot or at its head. */
const FOOT = 0.75;
const HEAD = 0.25;
/** A page stands on its head where so many more points than at feet are at heads, and so many times as many. */
const MORE = 6;
const TIMES = 3;

/**
 * Whether a page of these marks stands on its head: points and commas of figures and sentences stand at the feet of the
 * letters beside them. What is over or under a letter is an accent or the dot of an i and says nothing.
 */
export function standsOnHead(marks: readonly Mark[], usual: number): boolean {
  if (usual === 0) return false;
  const rows = new Map<number, Mark[]>();
  const rowOf = (y: number) => Math.floor(y / usual);
  for (const mark of marks) {
    if (!isLetter(mark, usual)) continue;
    for (let row = rowOf(mark.top); row <= rowOf(mark.bottom); row++) {
      const own = rows.get(row);
      if (own === undefined) rows.set(row, [mark]);
      else own.push(mark);
    }
  }
  let feet = 0;
  let heads = 0;
  for (const mark of marks) {
    if (!isDot(mark, usual)) continue;
    const row = rowOf((mark.top + mark.bottom) / 2);
    const near = [row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []);
    const place = placeBeside(mark, near, usual);
    if (place === null) continue;
    if (place >= FOOT) feet++;
    else if (place <= HEAD) heads++;
  }
  return heads >= feet + MORE && heads >= TIMES * feet;
}

function isLetter({ top, bottom }: Mark, usual: number): boolean {
  const height = bottom - top + 1;
  return height >= 0.7 * usual && height <= 2 * usual;
}

function isDot({ left, right, top, bottom, area }: Mark, usual: number): boolean {
  return area >= FEWEST_PIXELS && right - left < DOT * usual && bottom - top < DOT * usual;
}

/** How far down the nearest letter beside it a mark stands, 0 its top and 1 its bottom; null where it is over a letter or alone. */
function placeBeside(
  { left, right, top, bottom }: Mark,
  letters: readonly Mark[],
  usual: number,
): number | null {
  const middle = (top + bottom) / 2;
  let place: number | null = null;
  let least = BESIDE * usual;
  for (const letter of letters) {
    const across = Math.max(letter.left - right, left - letter.right);
    const down = Math.max(letter.top - bottom, top - letter.bottom);
    if (across < 0 && down < OVER * usual) return null;
    if (down > DOT * usual || across >= least) continue;
    least = across;
    place = (middle - letter.top) / (letter.bottom - letter.top);
  }
  return place;
}
