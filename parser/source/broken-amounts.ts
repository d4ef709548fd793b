import { cutPiece, type Piece } from './piece.ts';

/** A blank inside one number is at most this wide, in ems. */
const INNER_BLANK_EMS = 0.4;
const AMOUNT = /^-?\$?-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}$/;
const CUT_SHORT = /^-?\$?-?\d[\d,]*(?:[,.]|\.\d)$/;
const ENDS_CUT = /^(?:[,.]?\d[\d,]*)(?:\.\d{2})?$/;
const TWO_AMOUNTS = /^(-?\$?-?\d{1,3}(?:,\d{3})*\.\d{2})(-?\$?-?\d{1,3}(?:,\d{3})*\.\d{2})$/;
const LABEL_AND_AMOUNT = /^(.*[\p{L}).:*])(-?\$-?\d{1,3}(?:,\d{3})*\.\d{2}|-?\d{1,3}(?:,\d{3})+\.\d{2})$/u;

/** A row whose amounts are whole and alone: `26, 393.70` is one, `IMSS$26,393.70` and `1.002.00` are two words. */
export function mendAmounts(row: readonly Piece[]): Piece[] {
  const mended: Piece[] = [];
  for (const piece of row) {
    const left = mended.at(-1);
    if (left !== undefined && isRest(left, piece)) {
      left.text += piece.text;
      left.x1 = piece.x1;
    } else mended.push(...cutAmounts(piece));
  }
  return mended;
}

function isRest(left: Piece, piece: Piece): boolean {
  if (!ENDS_CUT.test(piece.text)) return false;
  if (!CUT_SHORT.test(left.text) && !/^[,.]\d/.test(piece.text)) return false;
  if (AMOUNT.test(left.text) || piece.x0 - left.x1 > INNER_BLANK_EMS * piece.size) return false;
  return AMOUNT.test(left.text + piece.text);
}

function cutAmounts(piece: Piece): Piece[] {
  const match = TWO_AMOUNTS.exec(piece.text) ?? LABEL_AND_AMOUNT.exec(piece.text);
  const first = match?.[1];
  return first === undefined ? [piece] : cutPiece(piece, [first.length]);
}
