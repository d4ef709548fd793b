/** What is measured on a picture before and while it is prepared. */
export interface PictureTraits {
  /** Whether the page was found against a darker desk, and on how many sides the picture ends before the page does. */
  readonly page: 'whole' | 'cut' | 'fills';
  /** Whether the text ran downwards or upwards in the given picture. */
  readonly sideways: boolean;
  /** Degrees clockwise that the page was turned in the given picture, beyond quarter turns. */
  readonly skew: number;
  /** Middle height of letters in pixels of the given picture; `null` where there are hardly any. */
  readonly textHeight: number | null;
  /** How many pieces look like letters or short words. */
  readonly textPieces: number;
  /** 0 where ink is as bright as its paper, 1 where it is black; `null` where there is no ink. */
  readonly contrast: number | null;
  /** Brightness of the paper, 0 to 255: its middle and how far its darker and brighter parts are from each other. */
  readonly paper: number;
  readonly shade: number;
  /** Standard deviation of neighbouring pixels of even paper, in levels. */
  readonly noise: number;
  /** Whether there are hardly any levels but black and white. */
  readonly bilevel: boolean;
  /** Width of the steepest edges as a share of the height of letters; `null` where there are hardly any letters. */
  readonly blur: number | null;
  /** Bands with lighter text on them. */
  readonly bands: number;
  /** Ruling lines that were removed. */
  readonly lines: number;
  /** Whether text touches the end of the picture. */
  readonly textAtBorder: boolean;
  /** Whether any pixel was changed or moved. */
  readonly touched: boolean;
}

/** Why a picture cannot be read, or not safely. */
export type PictureProblem =
  | 'blank'
  | 'too-small'
  | 'too-dark'
  | 'too-faint'
  | 'blurred'
  | 'too-noisy'
  | 'cut-off';
