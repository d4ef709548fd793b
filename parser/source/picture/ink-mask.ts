import { type Background, backgroundRow } from './background.ts';
import type { GreyPicture } from './grey-picture.ts';

/** Which pixels are ink: one byte a pixel, 1 or 0. */
export interface InkMask {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** Ink is what is darker than `share` of the paper around it. */
export function inkMask(picture: GreyPicture, background: Background, share: number): InkMask {
  const { width, height, pixels } = picture;
  const ink = new Uint8Array(width * height);
  const paper = new Float32Array(width);
  for (let y = 0, at = 0; y < height; y++) {
    backgroundRow(background, y, 1, paper);
    for (let x = 0; x < width; x++, at++) ink[at] = (pixels[at] ?? 0) < (paper[x] ?? 0) * share ? 1 : 0;
  }
  return { width, height, ink };
}

/** Ink differs from its paper by at least this many levels, and this many deviations of the noise. */
export const LEAST_INK_STEP = 12;
export const OVER_NOISE = 5;

/** How dark ink is against its paper: of the tiles that hold any, the darkest pixel's share of the paper, at the darker quarter. */
export function inkShare(picture: GreyPicture, background: Background, leastStep: number): number | null {
  const { width, pixels } = picture;
  const { tile, columns, rows, levels } = background;
  const counts = new Uint32Array(256);
  let total = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const paper = levels[row * columns + column] ?? 0;
      let darkest = 255;
      for (let y = 0, at = row * tile * width + column * tile; y < tile; y++, at += width)
        for (let x = 0; x < tile; x++) darkest = Math.min(darkest, pixels[at + x] ?? 0);
      if (paper - darkest < leastStep) continue;
      const share = Math.min(255, Math.floor((darkest * 256) / paper));
      counts[share] = (counts[share] ?? 0) + 1;
      total++;
    }
  if (total === 0) return null;
  const [usual, darkest] = [shareAt(counts, total * DARKER_QUARTER), shareAt(counts, total * DARKEST)];
  return darkest <= SHADED * usual ? darkest : usual;
}

function shareAt(counts: Uint32Array, below: number): number {
  let left = below;
  for (let share = 0; share < 256; share++) {
    left -= counts[share] ?? 0;
    if (left <= 0) return share / 256;
  }
  return 1;
}

/** Where most tiles hold nothing but a shaded row, the quarter is its grey; the darkest ones hold the print, darker by this factor. */
const DARKEST = 0.08;
const SHADED = 0.6;
const DARKER_QUARTER = 0.25;
