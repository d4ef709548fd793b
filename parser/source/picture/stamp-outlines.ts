import type { Component } from './components.ts';
import type { InkMask } from './ink-mask.ts';
import { countsOf, quantile } from './levels.ts';

/** A stamp's or a signature's outline, inches: how wide and high at least and at most. */
const NARROWEST = 0.5;
const LOWEST = 0.25;
const WIDEST = 8;
const HIGHEST = 5;
/** More of them belong to the design. */
export const MOST_STAMPS = 6;
/** Rows and columns of a frame that is printed are full to this share, and hold at least the second of its pixels. */
const FULL_LINE = 0.5;
const FRAMED = 0.4;
/** A frame, straight or a little askew, has ink this near to its corners: shares of its width and height, and for a tilt of its width. */
const CORNER = 0.06;
const TILT = 0.03;
const CORNERS = 3;
/** Its upper and its lower side have ink in so many of their columns. */
const WHOLE_SIDE = 0.8;
/** Inside of its strokes a stamp's ink differs by so many levels, where so many pixels are inside at all. */
const MOTTLED = 54;
const FEWEST_INSIDE = 60;
/** What fills more of its box is a band, a logo or a chart. */
const FULLEST = 0.4;
/** What fills less is what is left of a table's frame. */
const EMPTIEST = 0.015;
/** So many times as wide as high, and as full, it is a title in colour whose letters touch, or a band. */
const ROWS_OF_LETTERS = [
  { wider: 4, fuller: 0.35 },
  { wider: 6, fuller: 0.22 },
] as const;

/** Those within no other: what a stamp writes inside its outline is no stamp of its own. */
export const outermost = (stamps: readonly Component[]): Component[] =>
  stamps.filter(
    (one) =>
      !stamps.some(
        ({ x0, y0, x1, y1 }) =>
          x0 <= one.x0 &&
          y0 <= one.y0 &&
          x1 >= one.x1 &&
          y1 >= one.y1 &&
          (x1 - x0 > one.x1 - one.x0 || y1 - y0 > one.y1 - one.y0),
      ),
  );

/** Whether a piece of ink may be a stamp or a signature: a large outline, no frame of the design, no band. */
export const isStamp = (one: Component, mask: InkMask, levels: Uint8Array, inch: number): boolean =>
  isOutline(one, inch) &&
  (!isFrame(one, mask.ink, mask.width) || isMottled(pieceOf(mask, one), mask, levels));

/** Whether the inside of a piece's strokes is here strong and there weak, as a pad's ink is; a printed frame's is even. */
export function isMottled(own: readonly number[], { width, ink }: InkMask, levels: Uint8Array): boolean {
  const isInside = (at: number) =>
    [at - width, at - 1, at + 1, at + width].every((beside) => ink[beside] === 1);
  const inside = own.filter(isInside);
  if (inside.length < FEWEST_INSIDE) return false;
  const counts = countsOf(inside.map((at) => levels[at] ?? 0));
  return quantile(counts, inside.length * 0.9) - quantile(counts, inside.length * 0.1) >= MOTTLED;
}

/** The places of a mask that hang together in a piece; a larger one may reach into its box. */
export function pieceOf({ width, ink }: InkMask, { x0, y0, x1, y1, area }: Component): number[] {
  const seen = new Set<number>();
  for (let y = y0; y < y1; y++)
    for (let at = y * width + x0; at < y * width + x1; at++) {
      if (ink[at] === 0 || seen.has(at)) continue;
      const piece = [at];
      seen.add(at);
      for (let next = 0; next < piece.length; next++) {
        const here = piece[next] ?? 0;
        for (const row of [here - width, here, here + width])
          for (const beside of [row - 1, row, row + 1])
            if (ink[beside] === 1 && !seen.has(beside)) {
              seen.add(beside);
              piece.push(beside);
            }
      }
      if (piece.length === area) return piece;
    }
  return [];
}

/** Whether a piece is a frame of the design, no stamp: most of it lies on level and upright lines, or it has corners. */
function isFrame(one: Component, ink: Uint8Array, across: number): boolean {
  return liesOnLines(one, ink, across) || hasCorners(one, ink, across);
}

function hasCorners({ x0, y0, x1, y1 }: Component, ink: Uint8Array, across: number): boolean {
  const wide = Math.ceil(CORNER * (x1 - x0));
  const high = Math.ceil(CORNER * (y1 - y0) + TILT * (x1 - x0));
  const isInked = (left: number, top: number, width = wide) => {
    for (let y = top; y < top + high; y++)
      for (let x = left; x < left + width; x++) if (ink[y * across + x] === 1) return true;
    return false;
  };
  const isSide = (top: number) => {
    let inked = 0;
    for (let x = x0; x < x1; x++) if (isInked(x, top, 1)) inked++;
    return inked >= WHOLE_SIDE * (x1 - x0);
  };
  const corners = [
    isInked(x0, y0),
    isInked(x1 - wide, y0),
    isInked(x0, y1 - high),
    isInked(x1 - wide, y1 - high),
  ];
  return corners.filter(Boolean).length >= CORNERS && isSide(y0) && isSide(y1 - high);
}

function liesOnLines({ x0, y0, x1, y1 }: Component, ink: Uint8Array, across: number): boolean {
  const rows = new Uint32Array(y1 - y0);
  const columns = new Uint32Array(x1 - x0);
  let total = 0;
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      if (ink[y * across + x] !== 1) continue;
      rows[y - y0] = (rows[y - y0] ?? 0) + 1;
      columns[x - x0] = (columns[x - x0] ?? 0) + 1;
      total++;
    }
  const inFull = (lines: Uint32Array, length: number) =>
    lines.reduce((sum, count) => sum + (count >= FULL_LINE * length ? count : 0), 0);
  return inFull(rows, x1 - x0) + inFull(columns, y1 - y0) >= FRAMED * total;
}

/** Whether a piece is as wide and as high as a stamp or a signature; `inch` in its pixels. */
export function isOfStampsSize({ x0, y0, x1, y1 }: Component, inch: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  return wide >= NARROWEST * inch && high >= LOWEST * inch && wide <= WIDEST * inch && high <= HIGHEST * inch;
}

function isOutline(one: Component, inch: number): boolean {
  const [wide, high, area] = [one.x1 - one.x0, one.y1 - one.y0, one.area];
  return (
    isOfStampsSize(one, inch) &&
    area <= FULLEST * wide * high &&
    area >= EMPTIEST * wide * high &&
    !ROWS_OF_LETTERS.some(({ wider, fuller }) => wide >= wider * high && area > fuller * wide * high)
  );
}
