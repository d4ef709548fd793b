import type { GreyPicture } from './grey-picture.ts';
import { shrink } from './shrink.ts';

/** A picture made small enough to measure on; one of its pixels is `zoom` of the picture's in each direction. */
export interface Survey {
  readonly picture: GreyPicture;
  readonly zoom: number;
}

/** No survey is longer than this. */
const LONG_SIDE = 1700;
/** Inches of the long side of a page where nothing says it. */
const USUAL_LONG_SIDE = 11;
/** An inch is so many times as high as usual letters. */
const LETTERS_AN_INCH = 12.5;

/** The survey of a picture: the picture itself where that is small. */
export function surveyOf(picture: GreyPicture): Survey {
  const zoom = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / LONG_SIDE));
  return { picture: shrink(picture, zoom), zoom };
}

/** Pixels of an inch on a picture that is about a page. */
export function inchOfPage({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.max(width, height) / USUAL_LONG_SIDE;
}

/** Pixels of an inch by the height of letters, no further than twice from what the page's size says. */
export function inchOfText(letters: number | null, ofPage: number): number {
  if (letters === null) return ofPage;
  return Math.max(ofPage / 2, Math.min(ofPage * 2, letters * LETTERS_AN_INCH));
}
