import type { Mark } from './marks.ts';

/** Leaders are chains of at least so many dots; how large these are, along and across, and how far apart, as shares of a letter. */
const LEADER_DOTS = 5;
const HIGHEST = 0.5;
const WIDEST = 0.6;
const GAP = 1.3;
/** Larger ones may be commas or letters of other prints unless they stand as close as this, and fill so much of their box. */
const DOT = 0.35;
const CLOSE = 0.8;
const FULL = 0.6;

/** The marks without the dots that lead from a label to its value; `usual` is the height of a letter. */
export function withoutLeaders(marks: readonly Mark[], usual: number): Mark[] {
  const rows = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.right - mark.left > WIDEST * usual || mark.bottom - mark.top > HIGHEST * usual) continue;
    if (isLarge(mark, usual) && !isFull(mark)) continue;
    for (const row of [mark.bottom - 1, mark.bottom, mark.bottom + 1]) {
      const own = rows.get(row);
      if (own === undefined) rows.set(row, [mark]);
      else own.push(mark);
    }
  }
  const gapAfter = (mark: Mark): number => (isLarge(mark, usual) ? CLOSE : GAP) * usual;
  const leaders = new Set<Mark>();
  for (const row of rows.values()) {
    let chain: Mark[] = [];
    for (const dot of row.sort((a, b) => a.left - b.left)) {
      const last = chain[chain.length - 1];
      if (last && dot.left - last.right > gapAfter(last)) chain = [];
      chain.push(dot);
      if (chain.length >= LEADER_DOTS) for (const each of chain) leaders.add(each);
    }
  }
  return marks.filter((mark) => !leaders.has(mark));
}

const isLarge = ({ left, right, top, bottom }: Mark, usual: number): boolean =>
  Math.max(right - left, bottom - top) > DOT * usual;

const isFull = ({ left, right, top, bottom, area }: Mark): boolean =>
  area >= FULL * (right - left + 1) * (bottom - top + 1);
