import type { GreyPicture } from '../picture/grey-picture.ts';
import type { Strip } from './strips.ts';

/** A strip's place in a stack: pixels of the stack and of the page picture. */
export interface Row {
  readonly strip: Strip;
  /** Where the strip's pixels begin in the stack, and its rows of pixels. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Stack pixels per page pixel. */
  readonly scale: number;
  /** White on both sides, page pixels. */
  readonly beside: number;
}

/** Strips cut out of a page and set one below the other, all of one size and contrast. */
export interface Stack {
  readonly picture: GreyPicture;
  readonly rows: readonly Row[];
}

/** How strips are set: the height of their capitals in the stack, and how the grey between paper and ink is bent. */
export interface Setting {
  readonly cap: number;
  /** 1 leaves greys as they are; more makes strokes bolder, less thinner. */
  readonly weight: number;
  /** White on both sides of a strip, as a share of its capitals. */
  readonly beside: number;
}

/** Room above and below a strip, as shares of its capitals. */
export const ABOVE = 0.55;
const BELOW = 0.45;
const BETWEEN = 0.5;
/** About as many rows of pixels at most: the engine's own limit is 32,767. */
const MOST_ROWS = 2600;
const MOST_PIXELS = 1_000_000;
const MOST_SCALE = 4;

/** The strips in as many stacks as they need, the widest first: little of a stack is empty, and engines share them well. */
export function stackStrips(page: GreyPicture, strips: readonly Strip[], setting: Setting): Stack[] {
  const stacks: Stack[] = [];
  let rows: Row[] = [];
  let y = setting.cap;
  let width = 0;
  const close = () => {
    if (rows.length > 0)
      stacks.push(drawn(page, rows, Math.ceil(width + setting.cap), Math.ceil(y), setting));
    rows = [];
    y = setting.cap;
    width = 0;
  };
  for (const strip of [...strips].sort((a, b) => setWidth(b, setting) - setWidth(a, setting))) {
    const scale = scaleOf(strip, setting);
    const height = (ABOVE + 1 + BELOW) * strip.cap * scale;
    const x = setting.cap;
    const beside = setting.beside * strip.cap;
    rows.push({ strip, x, top: Math.round(y), bottom: Math.round(y + height), scale, beside });
    width = Math.max(width, x + setWidth(strip, setting));
    y += height + BETWEEN * setting.cap;
    if (y * width > MOST_PIXELS || y > MOST_ROWS) close();
  }
  close();
  return stacks;
}

/** How wide a strip is set, pixels of a stack. */
const setWidth = (strip: Strip, setting: Setting): number =>
  (strip.right - strip.left + 1 + 2 * setting.beside * strip.cap) * scaleOf(strip, setting);

const scaleOf = ({ cap }: Strip, setting: Setting): number => Math.min(MOST_SCALE, setting.cap / cap);

/** The page x of a place in a row. */
export function pageX({ strip, x, scale, beside }: Row, stackX: number): number {
  return strip.left - beside + (stackX - x) / scale;
}

function drawn(
  page: GreyPicture,
  rows: readonly Row[],
  width: number,
  height: number,
  { weight }: Setting,
): Stack {
  const pixels = new Uint8Array(width * height).fill(255);
  for (const row of rows) {
    const cut = cutOut(page, row);
    const bend = levels(cut.pixels, weight);
    for (let y = 0; y < cut.height; y++) {
      const to = (row.top + y) * width + Math.round(row.x);
      for (let x = 0; x < cut.width; x++) pixels[to + x] = bend[cut.pixels[y * cut.width + x] ?? 255] ?? 255;
    }
  }
  return { picture: { width, height, pixels }, rows };
}

/** One strip cut out as it would stand in a stack: its baseline level, black on white. */
export function cutStrip(page: GreyPicture, strip: Strip, setting: Setting): GreyPicture {
  const [stack] = stackStrips(page, [strip], setting);
  const [row] = stack?.rows ?? [];
  if (stack === undefined || row === undefined) return { width: 0, height: 0, pixels: new Uint8Array(0) };
  const { width, pixels } = stack.picture;
  return {
    width,
    height: row.bottom - row.top,
    pixels: pixels.subarray(row.top * width, row.bottom * width),
  };
}

/** A strip's pixels at its scale, its baseline level, by bilinear sampling. */
function cutOut(page: GreyPicture, { strip, top, bottom, scale, beside }: Row): GreyPicture {
  const left = strip.left - beside;
  const width = Math.ceil((strip.right - strip.left + 1 + 2 * beside) * scale);
  const height = bottom - top;
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
