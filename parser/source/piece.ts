import { advanceOf, advanceOfText } from './advance-widths.ts';

/** A run of characters without blanks, placed on its baseline in the reading frame (points, y downwards). */
export interface Piece {
  text: string;
  x0: number;
  x1: number;
  /** Where the baseline runs. */
  base: number;
  /** The font's size, points. */
  size: number;
  /** Its turn among the page's pieces; that of the last one where several were joined. */
  turn: number;
  /** Whether a blank was drawn between this piece and the one whose turn came before. */
  apart: boolean;
  monospaced: boolean;
  /** 1, or 0 where something else was printed over it. */
  confidence: number;
}

/** The x of each character's left edge and, last, of the right edge, shared out by average advances. */
export function edgesOf(piece: Piece): number[] {
  const total = advanceOfText(piece.text, piece.monospaced) || 1;
  const scale = (piece.x1 - piece.x0) / total;
  const edges = [piece.x0];
  let x = piece.x0;
  for (let i = 0; i < piece.text.length; i++) {
    x += advanceOf(piece.text.charCodeAt(i), piece.monospaced) * scale;
    edges.push(x);
  }
  return edges;
}

/** The piece cut before each of the given character positions. */
export function cutPiece(piece: Piece, positions: readonly number[]): Piece[] {
  const edges = edgesOf(piece);
  const cuts = [0, ...positions, piece.text.length];
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? 0;
    return {
      ...piece,
      text: piece.text.slice(from, to),
      x0: edges[from] ?? piece.x0,
      x1: edges[to] ?? piece.x1,
      apart: i > 0 || piece.apart,
    };
  });
}
