import type { GreyPicture } from './grey-picture.ts';
import { quantile } from './levels.ts';

/** A band on which text is printed lighter than the band, row by row, in pixels of the survey it was found on. */
export interface DarkBand {
  readonly top: number;
  /** First and just-after-last pixel of each row from `top` on. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Brightness of the paper around. */
  readonly paper: number;
}

/** Brightness of a band and of its text, and what share of its pixels stands out as lighter or darker. */
export interface BandLevels {
  readonly band: number;
  readonly text: number;
  readonly lighter: number;
  readonly darker: number;
}

/** This share of a band's pixels is no brighter than the band itself. */
export const BAND_SHARE = 0.4;
/** A step in brightness that stands out, as a share of the way from band to paper. */
const STANDS_OUT = 0.3;

/** The levels of a band; one pixel of its survey is `zoom` of the picture's. Null where it has no inside. */
export function levelsOf(picture: GreyPicture, band: DarkBand, zoom: number): BandLevels | null {
  const counts = new Uint32Array(256);
  const total = countInside(picture, band, zoom, counts);
  if (total === 0) return null;
  const level = quantile(counts, total * BAND_SHARE);
  const step = Math.max(12, (band.paper - level) * STANDS_OUT);
  let lighter = 0;
  let darker = 0;
  for (let value = 0; value < 256; value++) {
    if (value > level + step) lighter += counts[value] ?? 0;
    if (value < level - step) darker += counts[value] ?? 0;
  }
  const text = quantile(counts, total * (1 - Math.min(0.02, lighter / total / 4)));
  return {
    band: level,
    text: Math.max(text, level + step),
    lighter: lighter / total,
    darker: darker / total,
  };
}

/** Counts the pixels of a band that are not at its edge. */
function countInside(
  { pixels, width, height }: GreyPicture,
  { top, starts, ends }: DarkBand,
  zoom: number,
  counts: Uint32Array,
): number {
  let total = 0;
  for (let row = 2; row < starts.length - 2; row++) {
    const from = ((starts[row] ?? 0) + 2) * zoom;
    const to = Math.min(width, ((ends[row] ?? 0) - 2) * zoom);
    for (let y = (top + row) * zoom; y < Math.min(height, (top + row + 1) * zoom); y++)
      for (let x = from; x < to; x++) {
        const value = pixels[y * width + x] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
        total++;
      }
  }
  return total;
}
