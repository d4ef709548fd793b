import type { Mark } from './marks.ts';

/** Leaders are chains of at least so many dots, no larger and no farther apart than these shares of a letter. */
const LEADER_DOTS = 5;
const DOT = 0.35;
const LEADER_GAP = 1.3;

/** Small marks without the dots that lead from a label to its value. */
export function withoutLeaders(small: readonly Mark[], usual: number): Mark[] {
  const rows = new Map<number, Mark[]>();
  for (const mark of small) {
    if (mark.right - mark.left > DOT * usual || mark.bottom - mark.top > DOT * usual) continue;
    for (const row of [mark.bottom - 1, mark.bottom, mark.bottom + 1]) {
      const own = rows.get(row);
      if (own === undefined) rows.set(row, [mark]);
      else own.push(mark);
    }
  }
  const leaders = new Set<Mark>();
  for (const row of rows.values()) {
    let chain: Mark[] = [];
    for (const dot of row.sort((a, b) => a.left - b.left)) {
      const last = chain[chain.length - 1];
      if (last && dot.left - last.right > LEADER_GAP * usual) chain = [];
      chain.push(dot);
      if (chain.length >= LEADER_DOTS) for (const each of chain) leaders.add(each);
    }
  }
  return small.filter((mark) => !leaders.has(mark));
}
