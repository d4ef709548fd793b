import type { GreyPicture } from './grey-picture.ts';

/** Every so many rows are looked at. */
const ROW_STEP = 7;
/** Fewer edges than this say nothing. */
const FEWEST = 200;
/** Widths are counted in tenths of a pixel, up to this many. */
const TENTHS = 10;
const WIDEST = 400;

/**
 * How many pixels it takes from paper to ink where text is sharpest: the width that an edge would have if all of it were as
 * steep as its steepest step. `step` is how many levels an edge falls at least. `null` where there are hardly any edges.
 */
export function edgeWidth({ pixels, width, height }: GreyPicture, step: number): number | null {
  const counts = new Uint32Array(WIDEST + 1);
  let total = 0;
  for (let y = 0; y < height; y += ROW_STEP) {
    let steepest = 0;
    let fallen = 0;
    for (let at = y * width + 1, end = (y + 1) * width; at < end; at++) {
      const fall = (pixels[at - 1] ?? 0) - (pixels[at] ?? 0);
      if (fall > 0) {
        fallen += fall;
        if (fall > steepest) steepest = fall;
        continue;
      }
      if (fallen >= step) {
        const bin = Math.min(WIDEST, Math.round((TENTHS * fallen) / steepest));
        counts[bin] = (counts[bin] ?? 0) + 1;
        total++;
      }
      steepest = 0;
      fallen = 0;
    }
  }
  if (total < FEWEST) return null;
  let left = total / 2;
  for (let bin = 0; bin <= WIDEST; bin++) {
    left -= counts[bin] ?? 0;
    if (left <= 0) return bin / TENTHS;
  }
  return WIDEST / TENTHS;
}
