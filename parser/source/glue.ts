import { overprint } from './overprint.ts';
import type { Piece } from './piece.ts';

/** Neighbours nearer than this, in ems, and with no blank drawn between them, are one word. */
const GLUE_EMS = 0.1;
/** Pieces that reach further than this, in ems, into their left neighbour were drawn over it. */
const OVERLAP_EMS = 0.2;
/** A raised figure or another font's size is never part of the word beside it. */
const SAME_SIZE = 1.2;

/** A row's pieces made whole: glyphs drawn one by one become words; what is printed over something else is not sure. */
export function glueRow(row: readonly Piece[]): Piece[] {
  const glued: Piece[] = [];
  for (const piece of row) {
    const left = glued.at(-1);
    if (left === undefined || !(isAlike(left, piece) || isSmallCapitals(left, piece))) {
      glued.push(piece);
      continue;
    }
    const gap = piece.x0 - left.x1;
    if (gap < -OVERLAP_EMS * piece.size) glued.push(...overlapping(glued, left, piece));
    else if (gap <= GLUE_EMS * piece.size && !(piece.apart && piece.turn === left.turn + 1)) {
      left.text += piece.text;
      left.x1 = Math.max(left.x1, piece.x1);
      left.turn = piece.turn;
    } else glued.push(piece);
  }
  return glued;
}

function overlapping(glued: Piece[], left: Piece, piece: Piece): Piece[] {
  const found = overprint(left, piece);
  if (found === 'beside') return [piece];
  if (found === 'over') {
    left.confidence = 0;
    piece.confidence = 0;
    return [piece];
  }
  glued.pop();
  return [found.same];
}

function isAlike(one: Piece, other: Piece): boolean {
  return one.size < other.size * SAME_SIZE && other.size < one.size * SAME_SIZE;
}

/** How large small capitals are drawn against the capital that begins their word, and how far off its baseline, in ems. */
const SMALL_CAPITALS = { least: 0.62, most: 0.9, base: 0.03 } as const;
const CAPITALS = /^\p{Lu}[\p{Lu}.:,;]*$/u;
const ENDS_IN_CAPITAL = /\p{Lu}$/u;

/** Whether a piece goes on with a word in small capitals, on its baseline: "A" and "HORRO". */
function isSmallCapitals(left: Piece, piece: Piece): boolean {
  const share = piece.size / left.size;
  if (share < SMALL_CAPITALS.least || share > SMALL_CAPITALS.most) return false;
  if (Math.abs(left.base - piece.base) > SMALL_CAPITALS.base * left.size) return false;
  return ENDS_IN_CAPITAL.test(left.text) && CAPITALS.test(piece.text);
}
