import { edgesOf, type Piece } from './piece.ts';

/** One character in its place. */
interface Glyph {
  readonly character: string;
  readonly x0: number;
  readonly x1: number;
}

/** Two drawings of one character lie this close, in ems. */
const SAME_GLYPH_EMS = 0.25;
/** Different characters that share this much of the narrower one were printed over each other. */
const OVER = 0.5;

/** What one piece drawn over another is: the same word again, another word, or one that only touches it. */
export type Overprint = { readonly same: Piece } | 'over' | 'beside';

/** Compares two overlapping pieces of a row glyph by glyph; fake bold drawn letter by letter comes out as one piece. */
export function overprint(one: Piece, other: Piece): Overprint {
  const first = glyphsOf(one);
  const second = glyphsOf(other);
  const added = second.filter((glyph) => !first.some((known) => isSame(known, glyph, one.size)));
  if (added.some((glyph) => first.some((known) => isOver(known, glyph)))) return 'over';
  if (added.length === second.length) return 'beside';
  const glyphs = [...first, ...added].sort((a, b) => a.x0 - b.x0);
  const text = glyphs.map(({ character }) => character).join('');
  return { same: { ...one, text, x0: Math.min(one.x0, other.x0), x1: Math.max(one.x1, other.x1) } };
}

function glyphsOf(piece: Piece): Glyph[] {
  const edges = edgesOf(piece);
  return Array.from(piece.text, (_, i) => ({
    character: piece.text[i] ?? '',
    x0: edges[i] ?? piece.x0,
    x1: edges[i + 1] ?? piece.x1,
  }));
}

function isSame(one: Glyph, other: Glyph, size: number): boolean {
  return one.character === other.character && Math.abs(one.x0 - other.x0) <= SAME_GLYPH_EMS * size;
}

function isOver(one: Glyph, other: Glyph): boolean {
  const shared = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  return shared > OVER * Math.min(one.x1 - one.x0, other.x1 - other.x0);
}
