import type { GreyPicture } from '../picture/grey-picture.ts';
import { ABOVE, cutOut, type Setting } from './cut-outs.ts';
import { piecesOf } from './glyphs.ts';
import { hasMinus } from './minus-sign.ts';
import type { OnceRead } from './once-read.ts';

const DASH = /^[-–—_~]$/;
/** An amount, or its beginning. */
const AMOUNT = /^\$?\d[\d,.;]*$/;
const SETTING: Setting = { cap: 20, weight: 1, beside: 0.1 };

/** The strip again, without a dash before its amount where nothing is printed at the height of a minus: the corner of a band, or a speck. */
export function withoutStrayDash(page: GreyPicture, read: OnceRead): OnceRead {
  const { strip, words } = read;
  const [dash, amount] = words;
  if (dash === undefined || amount === undefined) return read;
  if (!DASH.test(dash.text) || !AMOUNT.test(amount.text)) return read;
  const right = Math.floor(amount.left) - 1;
  const { cap } = SETTING;
  const pieces = piecesOf(cutOut(page, { ...strip, right }, SETTING).picture);
  return hasMinus(pieces, cap, (1 + ABOVE) * cap) ? read : { ...read, words: words.slice(1) };
}
