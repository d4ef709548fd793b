import type { Projection } from './picture/projection.ts';

/** `[x0, y0, x1, y1]` in points (1/72 inch), origin at the top left of the page as displayed, y growing downwards. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** One run of characters without white space, wherever it came from; nothing after `source/` asks which. */
export interface Word {
  /** NFKC, without control, zero-width or bidi characters. */
  readonly text: string;
  readonly box: Box;
  /** 1 for a PDF's own text, 0 where its characters cannot be relied on; 0 to 1 for recognised text. */
  readonly confidence: number;
  /** What else a recognised word may say, where two readings of it differ. */
  readonly others?: readonly string[];
}

/** Where a page's words came from; `none` is a page that could not be read and says so. */
export type PageSource = 'text' | 'ocr' | 'none';

/** A quarter turn, in degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** A flat, upright sheet that a picture was read as, and the way from it to the page as displayed, both in points. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly toDisplay: Projection;
}

/** One page as displayed, with its words in no particular order. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly source: PageSource;
  /** Degrees clockwise that the page is turned when displayed: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** Degrees clockwise that the text itself runs on the page as displayed; `upright` gives the frame to read it in. */
  readonly turned: Turn;
  /** Points, as displayed. */
  readonly width: number;
  readonly height: number;
  /** On recognised pages in the frame, else as displayed. */
  readonly words: readonly Word[];
  /** The sheet that a recognised page was read as. */
  readonly frame?: Frame;
}
