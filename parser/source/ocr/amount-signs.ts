import type { GreyPicture } from '../picture/grey-picture.ts';
import { figuresAfterCurrency, figuresAmong } from './currency-sign.ts';
import { ABOVE, cutOut, type Setting } from './cut-outs.ts';
import { piecesOf } from './glyphs.ts';
import type { Mark } from './marks.ts';
import { hasMinus } from './minus-sign.ts';
import type { Strip } from './strips.ts';

/** Signs around an amount, told by their shapes alone: the engine loses them and takes them for figures. */
export interface AmountSigns {
  /** Whether a minus is printed before it. */
  readonly minus: boolean;
  /** How many figures follow the currency sign that stands first; null where none does. */
  readonly afterCurrency: number | null;
  /** Whether nothing at all is printed behind its last figure. */
  readonly endsInFigure: boolean;
}

/** Wide enough to see a sign that the engine left out of the word. */
const SETTING: Setting = { cap: 20, weight: 1, beside: 0.85 };

/** The signs of the amount in a cell. */
export function signsOf(page: GreyPicture, cell: Strip): AmountSigns {
  const { cap } = SETTING;
  const baseline = (1 + ABOVE) * cap;
  const pieces = piecesOf(cutOut(page, cell, SETTING).picture);
  return {
    minus: hasMinus(pieces, cap, baseline),
    afterCurrency: figuresAfterCurrency(pieces, cap),
    endsInFigure: endsInFigure(pieces, cap),
  };
}

function endsInFigure(pieces: readonly Mark[], cap: number): boolean {
  const figures = figuresAmong(pieces, cap);
  const last = Math.max(...figures.map(({ right }) => right));
  return figures.length > 0 && pieces.every(({ left }) => left <= last);
}
