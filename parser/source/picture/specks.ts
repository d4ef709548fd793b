import type { GreyPicture } from './grey-picture.ts';

/** Black pixels that stand together in so small a number are dirt, if nothing else is near. */
const LARGEST = 2;
/** Nearer than this share of a letter's height to other ink, a speck may be a point or an accent. */
const ALONE = 0.45;

/** A black and white picture without specks far from all other ink; points stand beside their figures and stay. */
export function withoutSpecks({ width, height, pixels }: GreyPicture, letters: number): GreyPicture {
  const cleaned = pixels.slice();
  const reach = Math.max(3, Math.round(ALONE * letters));
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++)
      if (pixels[at] === 0 && isAlone(pixels, width, height, x, y, reach)) cleaned[at] = 255;
  return { width, height, pixels: cleaned };
}

/** Looks at nearer rows first: most ink has more of it close by. */
function isAlone(
  pixels: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  reach: number,
): boolean {
  const [left, right] = [Math.max(0, x - reach), Math.min(width - 1, x + reach)];
  let black = 0;
  for (let k = 0; k <= 2 * reach; k++) {
    const row = k % 2 === 0 ? y + k / 2 : y - (k + 1) / 2;
    if (row < 0 || row >= height) continue;
    for (let at = row * width + left, end = row * width + right; at <= end; at++)
      if ((pixels[at] ?? 255) < 128 && ++black > LARGEST) return false;
  }
  return true;
}
