import type { Mark } from './marks.ts';

/** What is left of an upright rule: pieces no wider than this share of a letter, this far at least from all others. */
const WIDEST = 0.3;
const FREE_LEFT = 1;
const FREE_RIGHT = 0.4;
/** So many pieces, this near to one upright, in pixels, and to the next one below, in letters, are a rule's. */
const FEWEST_PIECES = 6;
const STRAIGHT = 2;
const NEXT = 4;

/**
 * Marks without the pieces that a fax or a fold leaves of an upright rule: they would be read as `!`, `i` or `1` before
 * the words beside them.
 */
export function withoutRuleRemains(marks: readonly Mark[], usual: number): readonly Mark[] {
  const rows = rowsOf(marks, usual);
  const narrow = marks.filter(
    (mark) => mark.right - mark.left + 1 <= WIDEST * usual && isFree(mark, rows, usual),
  );
  const remains = new Set<Mark>();
  for (const chain of chainsOf(narrow, usual))
    if (chain.length >= FEWEST_PIECES) for (const piece of chain) remains.add(piece);
  return remains.size === 0 ? marks : marks.filter((mark) => !remains.has(mark));
}

/** Marks by the bands of one letter's height that they touch. */
function rowsOf(marks: readonly Mark[], usual: number): ReadonlyMap<number, readonly Mark[]> {
  const rows = new Map<number, Mark[]>();
  for (const mark of marks)
    for (let row = Math.floor(mark.top / usual); row <= Math.floor(mark.bottom / usual); row++) {
      const own = rows.get(row);
      if (own === undefined) rows.set(row, [mark]);
      else own.push(mark);
    }
  return rows;
}

/** Whether nothing as wide as a letter's stroke stands close beside a mark. */
function isFree(mark: Mark, rows: ReadonlyMap<number, readonly Mark[]>, usual: number): boolean {
  for (let row = Math.floor(mark.top / usual); row <= Math.floor(mark.bottom / usual); row++)
    for (const other of rows.get(row) ?? []) {
      const level = other.top <= mark.bottom && other.bottom >= mark.top;
      if (other === mark || !level) continue;
      if (other.right >= mark.left - FREE_LEFT * usual && other.left <= mark.right + FREE_RIGHT * usual)
        return false;
    }
  return true;
}

/** Pieces that stand one below the other. */
function chainsOf(pieces: readonly Mark[], usual: number): Mark[][] {
  const chains: Mark[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top)) {
    const chain = chains.find((others) => {
      const last = others.at(-1);
      return (
        last !== undefined &&
        Math.abs(middleOf(last) - middleOf(piece)) <= STRAIGHT &&
        piece.top - last.bottom <= NEXT * usual
      );
    });
    if (chain) chain.push(piece);
    else chains.push([piece]);
  }
  return chains;
}

const middleOf = ({ left, right }: Mark): number => (left + right) / 2;
