/** A grey picture: one byte a pixel, row by row from the top left, 0 black to 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * A coloured picture in grey. Coloured ink fades towards its brightest channel, so that stamps and marker hardly show,
 * while black ink, grey and the darkness of what is printed on colour stay as they are.
 */
export function toGrey(rgba: Uint8ClampedArray, width: number, height: number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i++, at += 4) {
    const red = rgba[at] ?? 0;
    const green = rgba[at + 1] ?? 0;
    const blue = rgba[at + 2] ?? 0;
    const luma = (red * 77 + green * 150 + blue * 29) >> 8;
    const brightest = Math.max(red, green, blue);
    pixels[i] = luma + (((brightest - luma) * COLOUR_FADES) >> 8);
  }
  return { width, height, pixels };
}

/** How far a colour fades towards its brightest channel, in 256ths. */
const COLOUR_FADES = 96;
