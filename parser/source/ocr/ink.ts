import type { GreyPicture } from '../picture/grey-picture.ts';
import { noiseOf } from '../picture/noise.ts';

/** Side of the neighbourhood that a pixel is held against, pixels; a few letters wide at 200 dpi. */
const NEIGHBOURHOOD = 41;
/** How much darker than its neighbourhood ink is, of 255, and in deviations of the grain that stretching may have left. */
const DARKER = 22;
const OVER_GRAIN = 6;

/** Headings in a lighter colour are at least so dark against the paper, as a share of what print is on a faint picture. */
const PALER = 0.4;

/** Which pixels are ink: 1 where the picture is clearly darker than its neighbourhood, else 0. `printStep` is how many levels print is darker than paper. */
export function inkOf(picture: GreyPicture, printStep = 255): Uint8Array {
  const { width, height, pixels } = picture;
  const darker = Math.max(Math.min(DARKER, PALER * printStep), OVER_GRAIN * noiseOf(picture).deviation);
  const ink = new Uint8Array(width * height);
  const half = NEIGHBOURHOOD >> 1;
  // Sums of the neighbourhood's columns, with empty ones on both sides so that none has to be asked for its place.
  const before = half + 1;
  const columns = new Uint32Array(width + 2 * before);
  const spans = Float64Array.from({ length: width }, (_, x) => spanAt(x, half, width));
  for (let y = 0; y < Math.min(half, height); y++) addRow(columns, before, picture, y);
  for (let y = 0; y < height; y++) {
    if (y + half < height) addRow(columns, before, picture, y + half);
    if (y - half > 0) takeRow(columns, before, picture, y - half - 1);
    const rows = spanAt(y, half, height);
    let sum = 0;
    for (let at = before; at < before + half; at++) sum += columns[at] ?? 0;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      sum += (columns[before + x + half] ?? 0) - (columns[x] ?? 0);
      if (((pixels[at] ?? 255) + darker) * rows * (spans[x] ?? 0) < sum) ink[at] = 1;
    }
  }
  return ink;
}

/** How many places there are up to `half` away from one of `size`. */
const spanAt = (at: number, half: number, size: number): number =>
  Math.min(size - 1, at + half) - Math.max(0, at - half) + 1;

function addRow(columns: Uint32Array, before: number, { width, pixels }: GreyPicture, y: number): void {
  for (let to = before, at = y * width, end = at + width; at < end; at++, to++)
    columns[to] = (columns[to] ?? 0) + (pixels[at] ?? 0);
}

function takeRow(columns: Uint32Array, before: number, { width, pixels }: GreyPicture, y: number): void {
  for (let to = before, at = y * width, end = at + width; at < end; at++, to++)
    columns[to] = (columns[to] ?? 0) - (pixels[at] ?? 0);
}
