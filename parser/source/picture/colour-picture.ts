/** A picture in colour: red, green, blue and opacity, a byte each, row by row from the top left. */
export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
