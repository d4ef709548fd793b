import type { GreyPicture } from '../picture/grey-picture.ts';
import type { Strip } from './strips.ts';

/** How strips are set: the height of their capitals, and how the grey between paper and ink is bent. */
export interface Setting {
  readonly cap: number;
  /** 1 leaves greys as they are; more makes strokes bolder, less thinner. */
  readonly weight: number;
  /** White on both sides of a strip, as a share of its capitals. */
  readonly beside: number;
}

/** A strip cut out of its page: its baseline level, black on white. */
export interface CutOut {
  readonly strip: Strip;
  readonly picture: GreyPicture;
  /** Its pixels per page pixel. */
  readonly scale: number;
  /** White on both sides, page pixels. */
  readonly beside: number;
}

/** Room above and below a strip, as shares of its capitals. */
export const ABOVE = 0.55;
const BELOW = 0.45;
const MOST_SCALE = 4;

/** One strip cut out of the page. */
export function cutOut(page: GreyPicture, strip: Strip, setting: Setting): CutOut {
  const scale = Math.min(MOST_SCALE, setting.cap / strip.cap);
  const beside = setting.beside * strip.cap;
  const picture = levelled(page, strip, scale, beside);
  if (strip.isCrowded) wipeNeighbours(picture, strip, scale);
  const bend = levels(picture.pixels, setting.weight);
  for (let i = 0; i < picture.pixels.length; i++) picture.pixels[i] = bend[picture.pixels[i] ?? 255] ?? 255;
  return { strip, picture, scale, beside };
}

/** A strip's pixels at its scale, its baseline level, by bilinear sampling. */
function levelled(page: GreyPicture, strip: Strip, scale: number, beside: number): GreyPicture {
  const left = strip.left - beside;
  const width = Math.ceil((strip.right - strip.left + 1 + 2 * beside) * scale);
  const height = Math.round((ABOVE + 1 + BELOW) * strip.cap * scale);
  const pixels = new Uint8Array(width * height);
  const base = strip.baseline + 1 - (1 + ABOVE) * strip.cap;
  for (let x = 0; x < width; x++) {
    const px = left + (x + 0.5) / scale - 0.5;
    const fall = base + strip.slope * (px - strip.left) - 0.5;
    const x0 = clamp(Math.floor(px), page.width);
    const x1 = clamp(Math.floor(px) + 1, page.width);
    const fx = px - Math.floor(px);
    for (let y = 0; y < height; y++) {
      const py = fall + (y + 0.5) / scale;
      const floor = Math.floor(py);
      const fy = py - floor;
      const y0 = clamp(floor, page.height) * page.width;
      const y1 = clamp(floor + 1, page.height) * page.width;
      const above = (page.pixels[y0 + x0] ?? 255) * (1 - fx) + (page.pixels[y0 + x1] ?? 255) * fx;
      const below = (page.pixels[y1 + x0] ?? 255) * (1 - fx) + (page.pixels[y1 + x1] ?? 255) * fx;
      pixels[y * width + x] = above * (1 - fy) + below * fy;
    }
  }
  return { width, height, pixels };
}

/** Room left above and below the letters of a crowded strip, page pixels. */
const FRINGE = 1;

/** Wipes what stands above and below a strip's own letters: descenders of the line above make the engine lose a line. */
function wipeNeighbours({ width, height, pixels }: GreyPicture, strip: Strip, scale: number): void {
  const { left, right, top, bottom, baseline, slope, cap } = strip;
  const [highest, lowest] = [Math.min(0, slope * (right - left)), Math.max(0, slope * (right - left))];
  const foot = (1 + ABOVE) * cap;
  const from = Math.floor((foot - (baseline + highest - top) - 1 - FRINGE) * scale);
  const to = Math.ceil((foot + (bottom - baseline - lowest) + FRINGE) * scale);
  pixels.fill(PAPER, 0, Math.max(0, from) * width);
  pixels.fill(PAPER, Math.min(height, to) * width);
}
const PAPER = 255;

const clamp = (value: number, size: number): number => (value < 0 ? 0 : value >= size ? size - 1 : value);

/** A table of greys that makes a cut-out's paper white and its ink black. */
function levels(pixels: Uint8Array, weight: number): Uint8Array {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  const paper = percentile(counts, pixels.length, 0.75);
  const ink = Math.min(percentile(counts, pixels.length, 0.02), paper - 30);
  const table = new Uint8Array(256);
  for (let grey = 0; grey < 256; grey++) {
    const share = Math.max(0, Math.min(1, (grey - ink) / (paper - 6 - ink)));
    table[grey] = Math.round(255 * share ** weight);
  }
  return table;
}

function percentile(counts: Uint32Array, total: number, share: number): number {
  let sum = 0;
  for (let grey = 0; grey < 256; grey++) {
    sum += counts[grey] ?? 0;
    if (sum >= share * total) return grey;
  }
  return 255;
}
