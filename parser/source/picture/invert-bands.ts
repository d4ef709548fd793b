import { BAND_SHARE, type BandLevels, type DarkBand, levelsOf } from './band-levels.ts';
import type { GreyPicture } from './grey-picture.ts';
import { quantile } from './levels.ts';
import { wipeEdges } from './wipe-edges.ts';

/** A band is measured in sections of so many pixels of its survey: shadows fall across it. */
const SECTION = 60;
/** So far above a band's own brightness, as a share of the step to its text, there is only grain. */
const GRAIN = 0.12;
/** A section's brightness differs from the whole band's by at most this share of the step to the text. */
const MOST_SHADE = 0.5;

/** How bright a band itself is at each of the picture's columns. */
function levelsAlong(
  { pixels, width, height }: GreyPicture,
  { top, starts, ends }: DarkBand,
  zoom: number,
  { band, text }: BandLevels,
): (x: number) => number {
  const [from, to] = [Math.min(...starts) * zoom, Math.min(width, Math.max(...ends) * zoom)];
  const sections = Math.max(1, Math.round((to - from) / (SECTION * zoom)));
  const size = (to - from) / sections;
  const [first, end] = [(top + 2) * zoom, Math.min(height, (top + starts.length - 2) * zoom)];
  const most = MOST_SHADE * (text - band);
  const levels = Array.from({ length: sections }, (_, section) => {
    const counts = new Uint32Array(256);
    const [left, right] = [section, section + 1].map((at) => Math.round(from + at * size));
    let total = 0;
    for (let y = first; y < end; y++)
      for (let x = left ?? 0; x < (right ?? 0); x++, total++) {
        const value = pixels[y * width + x] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    const own = total === 0 ? band : quantile(counts, total * BAND_SHARE);
    return Math.max(band - most, Math.min(band + most, own));
  });
  return (x) => {
    const at = Math.max(0, Math.min(sections - 1, (x - from) / size - 0.5));
    const before = levels[Math.floor(at)] ?? band;
    const after = levels[Math.ceil(at)] ?? before;
    return before + (after - before) * (at - Math.floor(at));
  };
}

/** Turns bands dark on light, in place; one pixel of the picture's survey was `zoom` of its own. Their edges become paper. */
export function invertBands(picture: GreyPicture, bands: readonly DarkBand[], zoom: number): void {
  for (const band of bands) {
    const levels = levelsOf(picture, band, zoom);
    if (levels !== null) invertBand(picture, band, zoom, levels);
  }
}

function invertBand(picture: GreyPicture, band: DarkBand, zoom: number, levels: BandLevels): void {
  const { pixels, width, height } = picture;
  const { top, starts, ends, paper } = band;
  const step = levels.text - levels.band;
  const turned = (value: number, own: number): number => {
    const part = ((value - own) / step - GRAIN) / (1 - GRAIN);
    return paper * (1 - Math.max(0, Math.min(1, part)));
  };
  const along = levelsAlong(picture, band, zoom, levels);
  const last = starts.length - 1;
  for (let row = -1; row <= last + 1; row++) {
    const near = Math.max(0, Math.min(last, row));
    const from = Math.max(0, ((starts[near] ?? 0) - 1) * zoom);
    const to = Math.min(width, ((ends[near] ?? 0) + 1) * zoom);
    const edge = row <= 0 || row >= last;
    for (let y = Math.max(0, (top + row) * zoom); y < Math.min(height, (top + row + 1) * zoom); y++)
      for (let x = from; x < to; x++) {
        const at = y * width + x;
        const rim = edge || x < from + 2 * zoom || x >= to - 2 * zoom;
        pixels[at] = rim ? paper : turned(pixels[at] ?? 0, along(x));
      }
  }
  wipeEdges(picture, band, zoom);
}
