import type { GreyPicture } from '../picture/grey-picture.ts';
import { ABOVE, cutOut, type Setting } from './cut-outs.ts';
import { piecesOf } from './glyphs.ts';
import type { Mark } from './marks.ts';
import { hasMinus } from './minus-sign.ts';
import type { OnceRead } from './once-read.ts';

/** What a currency sign and a dash by themselves are taken for. */
const LIKE_CURRENCY = /^-?[sS§$]{1,2}[-.,:~_—]*$/;
/** Pieces at least this share of a capital are letters or a currency sign. */
const LETTER = 0.6;
/** The sign, its dash, and a speck. */
const MOST_PIECES = 3;
const UNSURE = 0.5;
const SETTING: Setting = { cap: 20, weight: 1, beside: 0.3 };

/** The strip again; one that was taken for an `S` or a `$` with a speck, and has the shapes of a sign and a dash, says `$-`. */
export function withCurrencyZero(page: GreyPicture, read: OnceRead): OnceRead {
  const { strip, words } = read;
  const text = words.map((word) => word.text).join('');
  if (strip.letters !== 1 || text === '$-' || !LIKE_CURRENCY.test(text)) return read;
  const { cap } = SETTING;
  if (!isSignAndDash(piecesOf(cutOut(page, strip, SETTING).picture), cap, (1 + ABOVE) * cap)) return read;
  return { ...read, words: [{ text: '$-', confidence: UNSURE, left: strip.left, right: strip.right }] };
}

/** Whether pieces are one sign as high as a letter and, behind it, a dash. */
export function isSignAndDash(pieces: readonly Mark[], cap: number, baseline: number): boolean {
  const [sign, another] = pieces.filter(({ top, bottom }) => bottom - top + 1 >= LETTER * cap);
  if (sign === undefined || another !== undefined || pieces.length > MOST_PIECES) return false;
  const behind = pieces.filter(({ left }) => left > sign.right);
  return hasMinus(behind, cap, baseline);
}
