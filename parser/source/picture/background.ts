import type { GreyPicture } from './grey-picture.ts';
import { shrink } from './shrink.ts';

/** How bright the paper is, tile by tile, whatever is printed on it. */
export interface Background {
  /** Side of a tile in pixels of the picture it was measured on. */
  readonly tile: number;
  readonly columns: number;
  readonly rows: number;
  readonly levels: Uint8Array;
}

/** Side of a background's tile, in pixels: wider than a stroke, much narrower than a shadow. */
export function tileOf(inch: number): number {
  return Math.max(3, Math.round(inch / 28));
}

/** The paper's brightness; what is narrower than `reach` tiles on either side is taken for print. */
export function backgroundOf(picture: GreyPicture, tile: number, reach: number): Background {
  const raw = paperTiles(picture, Math.max(1, Math.round(tile / 2)));
  const { columns, rows } = raw;
  const closed = lowest(highest(raw.levels, columns, rows, reach), columns, rows, reach);
  return { ...raw, levels: softened(closed, columns, rows) };
}

/** The brightest square of two by two pixels in each tile: paper, with some of its noise averaged out. */
function paperTiles(picture: GreyPicture, half: number): Background {
  const { pixels, width, height } = shrink(picture, 2);
  const columns = Math.max(1, Math.floor(width / half));
  const rows = Math.max(1, Math.floor(height / half));
  const levels = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const tiles = row * columns;
    for (let y = row * half; y < Math.min(height, (row + 1) * half); y++)
      for (let column = 0, at = y * width; column < columns; column++) {
        let brightest = levels[tiles + column] ?? 0;
        for (const end = at + half; at < end; at++) brightest = Math.max(brightest, pixels[at] ?? 0);
        levels[tiles + column] = brightest;
      }
  }
  return { tile: 2 * half, columns, rows, levels };
}

/** The brightest tile within reach of each. */
function highest(levels: Uint8Array, columns: number, rows: number, reach: number): Uint8Array {
  return inverted(lowest(inverted(levels), columns, rows, reach));
}

/** The darkest tile within reach of each. */
function lowest(levels: Uint8Array, columns: number, rows: number, reach: number): Uint8Array {
  const across = lowestAlong(levels, columns, rows, 1, columns, reach);
  return lowestAlong(across, rows, columns, columns, 1, reach);
}

function inverted(levels: Uint8Array): Uint8Array {
  const result = new Uint8Array(levels.length);
  for (let i = 0; i < levels.length; i++) result[i] = 255 - (levels[i] ?? 0);
  return result;
}

/** The lowest of a window along one axis: each doubling of the window is one pass. */
function lowestAlong(
  levels: Uint8Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  reach: number,
): Uint8Array {
  const result = new Uint8Array(levels.length);
  const padded = new Uint8Array(length + 2 * reach);
  const window = 2 * reach + 1;
  for (let line = 0; line < lines; line++) {
    padded.fill(255);
    for (let i = 0, at = line * stride; i < length; i++, at += step) padded[i + reach] = levels[at] ?? 0;
    for (let covered = 1; covered < window; ) {
      const more = Math.min(covered, window - covered);
      for (let i = 0; i + more < padded.length; i++) {
        const ahead = padded[i + more] ?? 0;
        if (ahead < (padded[i] ?? 0)) padded[i] = ahead;
      }
      covered += more;
    }
    for (let i = 0, at = line * stride; i < length; i++, at += step) result[at] = padded[i] ?? 0;
  }
  return result;
}

/** Each tile the mean of itself and its neighbours. */
function softened(levels: Uint8Array, columns: number, rows: number): Uint8Array {
  const across = meansOfThree(levels, columns, rows, 1, columns);
  return meansOfThree(across, rows, columns, columns, 1);
}

function meansOfThree(
  levels: Uint8Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
): Uint8Array {
  const result = new Uint8Array(levels.length);
  for (let line = 0; line < lines; line++)
    for (let i = 0, at = line * stride; i < length; i++, at += step) {
      const before = levels[i === 0 ? at : at - step] ?? 0;
      const after = levels[i === length - 1 ? at : at + step] ?? 0;
      result[at] = (before + (levels[at] ?? 0) + after + 1) / 3;
    }
  return result;
}

/** The background along one row of pixels, between the middles of tiles by their neighbours; `zoom` pixels of the row are one of the background's. */
export function backgroundRow(background: Background, y: number, zoom: number, into: Float32Array): void {
  const { tile, columns, rows, levels } = background;
  const step = 1 / (tile * zoom);
  const down = Math.min(rows - 1, Math.max(0, (y + 0.5) * step - 0.5));
  const top = Math.floor(down);
  const part = down - top;
  const upper = top * columns;
  const lower = Math.min(rows - 1, top + 1) * columns;
  const mixed = (column: number): number =>
    (levels[upper + column] ?? 0) * (1 - part) + (levels[lower + column] ?? 0) * part;
  const size = tile * zoom;
  const width = into.length;
  let x = 0;
  for (; x < width && x < size / 2; x++) into[x] = mixed(0);
  for (let column = 0; column < columns - 1; column++) {
    const from = mixed(column);
    const rise = (mixed(column + 1) - from) * step;
    const middle = (column + 0.5) * size;
    const end = Math.min(width, middle + size);
    for (; x < end; x++) into[x] = from + (x + 0.5 - middle) * rise;
  }
  for (const last = mixed(columns - 1); x < width; x++) into[x] = last;
}

/** The middle brightness of the paper, and how far its darker and brighter parts are from each other. */
export function paperOf({ levels }: Background): { readonly level: number; readonly spread: number } {
  const counts = new Uint32Array(256);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  const at = (share: number): number => {
    let left = share * levels.length;
    return counts.findIndex((count) => {
      left -= count;
      return left < 0;
    });
  };
  return { level: at(0.5), spread: at(0.95) - at(0.05) };
}
