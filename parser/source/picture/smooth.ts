import type { GreyPicture } from './grey-picture.ts';

/**
 * The picture softened a little, each pixel mixed with its neighbours (a bell of about 0.8 pixels): specks fade, points stay.
 * What is then brighter than `white` is paper: the grain that is left would be read as marks.
 */
export function smooth({ pixels, width, height }: GreyPicture, white = 255): GreyPicture {
  const level = new Uint8Array(256).map((_, value) => Math.min(255, (value * 255) / white));
  const across = new Uint16Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const left = row + (x === 0 ? 0 : x - 1);
      const right = row + (x === width - 1 ? x : x + 1);
      across[row + x] = SIDE * ((pixels[left] ?? 0) + (pixels[right] ?? 0)) + MIDDLE * (pixels[row + x] ?? 0);
    }
  }
  const smoothed = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const up = (y === 0 ? 0 : y - 1) * width;
    const down = (y === height - 1 ? y : y + 1) * width;
    for (let x = 0; x < width; x++) {
      const sum = SIDE * ((across[up + x] ?? 0) + (across[down + x] ?? 0)) + MIDDLE * (across[row + x] ?? 0);
      smoothed[row + x] = level[(sum + HALF) >> SHIFT] ?? 255;
    }
  }
  return { width, height, pixels: smoothed };
}

/** Weights of a bell of 0.8 pixels, in 128ths. */
const SIDE = 31;
const MIDDLE = 66;
const SHIFT = 14;
const HALF = 1 << (SHIFT - 1);
