import type { GreyPicture } from './grey-picture.ts';

/** How much neighbouring pixels of even paper differ. */
export interface Noise {
  /** Standard deviation in levels. */
  readonly deviation: number;
  /** Whether there are hardly any levels but black and white, as a fax machine sends. */
  readonly bilevel: boolean;
}

/** Every so many rows are looked at. */
const ROW_STEP = 5;
/** The median of |second difference| of normal noise, as a multiple of its deviation: 0.6745 × √6. */
const MEDIAN_SECOND_DIFFERENCE = 1.652;
/** Two levels hold at least this share of a black and white picture. */
const ALMOST_ALL = 0.985;

/** Measured on sampled rows. */
export function noiseOf({ pixels, width, height }: GreyPicture): Noise {
  const differences = new Uint32Array(512);
  const levels = new Uint32Array(256);
  let total = 0;
  for (let y = 1; y < height; y += ROW_STEP)
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const value = pixels[at] ?? 0;
      const difference = Math.abs((pixels[at - 1] ?? 0) + (pixels[at + 1] ?? 0) - 2 * value);
      differences[difference] = (differences[difference] ?? 0) + 1;
      levels[value] = (levels[value] ?? 0) + 1;
      total++;
    }
  const extremes = (levels[0] ?? 0) + (levels[255] ?? 0);
  const bilevel = total > 0 && extremes >= ALMOST_ALL * total && (levels[0] ?? 0) > 0;
  return { deviation: median(differences, total) / MEDIAN_SECOND_DIFFERENCE, bilevel };
}

/** The median of whole numbers by their counts, to a part of a number. */
function median(counts: Uint32Array, total: number): number {
  let below = 0;
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0;
    if (below + count >= total / 2) return value === 0 ? 0 : value - 0.5 + (total / 2 - below) / count;
    below += count;
  }
  return 0;
}
