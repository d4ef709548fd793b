import type { Piece } from './piece.ts';

/** Pieces whose baselines lie this close together, in ems, stand in one row. */
const ROW_EMS = 0.2;
/** The same text drawn again this close, in points or in ems, is fake bold or a shadow: printed once. */
const TWICE = { points: 1.2, ems: 0.12 } as const;

/** The pieces without repetitions, in rows from top to bottom, each row from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = withoutRepeated(pieces).sort((one, other) => one.base - other.base);
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    if (piece.base - from > ROW_EMS * piece.size) {
      row = [];
      rows.push(row);
      from = piece.base;
    }
    row.push(piece);
  }
  for (const each of rows) each.sort((one, other) => one.x0 - other.x0);
  return rows;
}

function withoutRepeated(pieces: readonly Piece[]): Piece[] {
  const byText = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = byText.get(piece.text);
    if (same === undefined) {
      byText.set(piece.text, [piece]);
      return true;
    }
    if (same.some((earlier) => isDrawnTwice(earlier, piece))) return false;
    same.push(piece);
    return true;
  });
}

function isDrawnTwice(one: Piece, other: Piece): boolean {
  const near = Math.min(Math.max(TWICE.points, TWICE.ems * one.size), 0.25 * one.size + 0.5);
  return Math.abs(one.x0 - other.x0) <= near && Math.abs(one.base - other.base) <= near;
}
