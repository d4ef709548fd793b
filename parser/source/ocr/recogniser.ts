import type { Box } from '../page.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';

/** A word as an engine made it out. */
export interface RecognisedWord {
  readonly text: string;
  /** Pixels of the picture given. */
  readonly box: Box;
  /** The engine's own, 0 to 1; it does not find its worst errors. */
  readonly confidence: number;
}

/** What a picture of rows, one below the other, is read as. */
export interface Manner {
  /** The only characters there may be; all of the language where missing. */
  readonly alphabet?: string;
}

/** An engine that makes out text, behind which another may stand. Several calls at once are shared among its workers. */
export interface Recogniser {
  recognise(picture: GreyPicture, manner: Manner): Promise<readonly RecognisedWord[]>;
  /** How many pictures it reads at once. */
  readonly workers: number;
  close(): Promise<void>;
}
