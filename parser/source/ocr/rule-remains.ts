import type { Mark } from './marks.ts';

/** What is left of an upright rule: pieces no wider and no higher than these shares of a letter, so far from all others. */
const WIDEST = 0.3;
const HIGHEST = 1.3;
const FREE_LEFT = 1;
const FREE_RIGHT = 0.4;
/** So many pieces, this near to one upright, in pixels, and to the next one below, in letters, are a rule's. */
const FEWEST_PIECES = 6;
const STRAIGHT = 2;
const NEXT = 4;

/** An upright rule of which pieces are left, pixels. */
export interface Upright {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/** Marks that may be letters, and the upright rules that part them. */
export interface Parted {
  readonly marks: readonly Mark[];
  readonly uprights: readonly Upright[];
}

/**
 * Marks without the pieces that a fax or a fold leaves of an upright rule: they would be read as `!`, `i` or `1` before
 * the words beside them. Where the rule stood, it still parts what is left of it from what is right.
 */
export function withoutRuleRemains(marks: readonly Mark[], usual: number): Parted {
  const rows = rowsOf(marks, usual);
  const isPiece = ({ left, right, top, bottom }: Mark) =>
    right - left + 1 <= WIDEST * usual && bottom - top + 1 <= HIGHEST * usual;
  const narrow = marks.filter((mark) => isPiece(mark) && isFree(mark, rows, usual));
  const chains = chainsOf(narrow, usual).filter(({ length }) => length >= FEWEST_PIECES);
  const remains = new Set(chains.flat());
  return {
    marks: remains.size === 0 ? marks : marks.filter((mark) => !remains.has(mark)),
    uprights: chains.map((chain) => ({
      at: chain.reduce((sum, piece) => sum + middleOf(piece), 0) / chain.length,
      top: Math.min(...chain.map(({ top }) => top)) - usual,
      bottom: Math.max(...chain.map(({ bottom }) => bottom)) + usual,
    })),
  };
}

/** Whether an upright stands between two places of a row. */
export function arePartedBy(uprights: readonly Upright[], left: number, right: number, y: number): boolean {
  return uprights.some(({ at, top, bottom }) => at >= left && at <= right && y >= top && y <= bottom);
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
