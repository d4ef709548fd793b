import type { Component } from './components.ts';
import type { GreyPicture } from './grey-picture.ts';

/** How bright the paper of a page is, the print on it, and the ink of a stamp over it; of 255. */
export interface Levels {
  readonly paper: number;
  readonly print: number;
  readonly ink: number;
}

/** Pixels of a picture; the far sides just outside. */
export type Box = Pick<Component, 'x0' | 'y0' | 'x1' | 'y1'>;

/** The levels of a box's pixels, row by row. */
export interface BoxLevels {
  readonly box: Box;
  readonly levels: Uint8Array;
}

/** What lies below print: a stamp's ink, whose strokes are wider than print's, and the paper below both. */
export interface Grounds {
  readonly ink: BoxLevels;
  readonly paper: BoxLevels;
}

/** Ink this much brighter than the print is no print. */
export const BRIGHTER = 30;
/** What is as wide as a stamp's strokes and darker than this share of the way from print to its ink is bold print. */
const OF_INK = 0.28;
/** Where the ink is this near to the paper, nothing is stamped. */
const NEAR_PAPER = 25;
/** What is at least as bright as this share of the ink beside it is its rim. */
const RIM = 0.95;

/** The levels of a box without what is darker and narrower than so many pixels. */
export function withoutNarrow(grey: GreyPicture, box: Box, pixels: number): BoxLevels {
  const { levels } = brightestWithin(grey, box, pixels);
  const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0];
  const after = Math.floor((pixels - 1) / 2);
  return { box, levels: extremes(levels, wide, high, pixels - 1 - after, after, Math.min) };
}

/** The brightest levels of squares of so many pixels around each pixel of a box: paper, where the squares are wide enough. */
export function brightestWithin(grey: GreyPicture, box: Box, pixels: number): BoxLevels {
  const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0];
  const given = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const from = (box.y0 + y) * grey.width + box.x0;
    given.set(grey.pixels.subarray(from, from + wide), y * wide);
  }
  const before = Math.floor((pixels - 1) / 2);
  return { box, levels: extremes(given, wide, high, before, pixels - 1 - before, Math.max) };
}

/**
 * Takes a stamp's ink off a pixel, as off a filter that lies over the print: `null` where there is none, or where what
 * is as wide as its strokes is as dark as print.
 */
export function withoutInk(
  level: number,
  x: number,
  y: number,
  grounds: Grounds,
  page: Levels,
): number | null {
  const own = levelAt(grounds.ink, x, y);
  const paper = Math.min(page.paper, levelAt(grounds.paper, x, y));
  let darkest = own;
  for (const row of [y - 1, y, y + 1])
    for (const column of [x - 1, x, x + 1]) darkest = Math.min(darkest, levelAt(grounds.ink, column, row));
  if (darkest < page.print + OF_INK * (page.ink - page.print) || darkest > paper - NEAR_PAPER) return null;
  if (level >= RIM * darkest) return Math.max(level, paper);
  return Math.min(paper, (level * paper) / Math.max(own, darkest));
}

/** The level of a pixel of the picture; white outside of the box. */
export function levelAt({ box, levels }: BoxLevels, x: number, y: number): number {
  if (x < box.x0 || x >= box.x1 || y < box.y0 || y >= box.y1) return 255;
  return levels[(y - box.y0) * (box.x1 - box.x0) + x - box.x0] ?? 255;
}

/** A box with so many pixels around it, no further than the picture. */
export const boxAround = ({ x0, y0, x1, y1 }: Box, margin: number, { width, height }: GreyPicture): Box => ({
  x0: Math.max(0, x0 - margin),
  y0: Math.max(0, y0 - margin),
  x1: Math.min(width, x1 + margin),
  y1: Math.min(height, y1 + margin),
});

/** The brightest or the darkest of a square around each place. */
function extremes(
  levels: Uint8Array,
  wide: number,
  high: number,
  before: number,
  after: number,
  of: (a: number, b: number) => number,
): Uint8Array {
  const across = new Uint8Array(levels.length);
  const result = new Uint8Array(levels.length);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let found = levels[y * wide + x] ?? 0;
      for (let near = Math.max(0, x - before); near <= Math.min(wide - 1, x + after); near++)
        found = of(found, levels[y * wide + near] ?? 0);
      across[y * wide + x] = found;
    }
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let found = across[y * wide + x] ?? 0;
      for (let near = Math.max(0, y - before); near <= Math.min(high - 1, y + after); near++)
        found = of(found, across[near * wide + x] ?? 0);
      result[y * wide + x] = found;
    }
  return result;
}
