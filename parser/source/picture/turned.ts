import type { GreyPicture } from './grey-picture.ts';
import type { Prepared } from './prepare-picture.ts';
import { compose, type Projection } from './projection.ts';

/** The same picture the other way up. */
export function halfTurned(prepared: Prepared): Prepared {
  const { width, height, pixels } = prepared.picture;
  const back: Projection = [-1, 0, width, 0, -1, height, 0, 0, 1];
  const picture: GreyPicture = { width, height, pixels: pixels.slice().reverse() };
  const bands = prepared.bands.map(({ x0, y0, x1, y1 }) => ({
    x0: width - x1,
    y0: height - y1,
    x1: width - x0,
    y1: height - y0,
  }));
  return { ...prepared, picture, bands, toGiven: compose(back, prepared.toGiven) };
}

/** The same picture turned a quarter clockwise. */
export function quarterTurned(prepared: Prepared): Prepared {
  const picture = turnedAQuarter(prepared.picture);
  const { height } = prepared.picture;
  const bands = prepared.bands.map(({ x0, y0, x1, y1 }) => ({
    x0: height - y1,
    y0: x0,
    x1: height - y0,
    y1: x1,
  }));
  return { ...prepared, picture, bands, toGiven: compose(backFromQuarter(picture), prepared.toGiven) };
}

/** A picture turned a quarter clockwise: its left column becomes the top row. */
export function turnedAQuarter({ width, height, pixels }: GreyPicture): GreyPicture {
  const turned = new Uint8Array(pixels.length);
  for (let top = 0; top < height; top += TILE)
    for (let left = 0; left < width; left += TILE)
      for (let y = top; y < Math.min(height, top + TILE); y++)
        for (let x = left; x < Math.min(width, left + TILE); x++)
          turned[x * height + height - 1 - y] = pixels[y * width + x] ?? 0;
  return { width: height, height: width, pixels: turned };
}

/** From pixels of a picture that was turned a quarter clockwise to those of the one it was turned from. */
export function backFromQuarter({ width }: GreyPicture): Projection {
  return [0, 1, 0, -1, 0, width, 0, 0, 1];
}

/** Pixels are moved tile by tile: both pictures' rows of a tile fit the processor's nearest memory. */
const TILE = 64;
