import type { ColourPicture } from './colour-picture.ts';
import { type Component, componentsOf } from './components.ts';
import type { GreyPicture } from './grey-picture.ts';
import { inchOfPage } from './survey.ts';

/** A pixel's strongest and weakest channels differ by this much in coloured ink, and by the second where it runs out. */
const COLOURED = 40;
const TINGED = 18;
/** A stamp's or a signature's outline, inches: how wide and high at least and at most. More of them belong to the design. */
const NARROWEST = 0.5;
const LOWEST = 0.25;
const WIDEST = 5;
const HIGHEST = 3.5;
const MOST = 6;
/** Rows and columns of a frame that is printed are full to this share, and hold at least the second of its pixels. */
const FULL_LINE = 0.5;
const FRAMED = 0.4;
/** A frame, straight or a little askew, has ink this near to its corners: shares of its width and height, and for a tilt of its width. */
const CORNER = 0.06;
const TILT = 0.03;
const CORNERS = 3;
/** What fills more of its box is a band, a logo or a chart. */
const FULLEST = 0.4;
/** Each so many pixels of a row and a column are looked at. */
const STEP = 2;
/** Of a stamp's pixels this share is at least as bright as what is made paper. */
const DARKER_SHARE = 0.25;

/**
 * Fades stamps and signatures in coloured ink, in place: large outlines of colour, and all tinged pixels within them.
 * What is printed in black below is as dark in every channel, and stays.
 */
export function fadeStamps(grey: GreyPicture, colours: ColourPicture): void {
  const inch = inchOfPage(grey);
  for (const stamp of outlinesOf(colours, inch)) fade(grey, colours, stamp);
}

function outlinesOf({ width, height, data }: ColourPicture, inch: number): Component[] {
  const [across, down] = [Math.floor(width / STEP), Math.floor(height / STEP)];
  const ink = new Uint8Array(across * down);
  let any = false;
  for (let y = 0, to = 0; y < down; y++)
    for (let x = 0; x < across; x++, to++) {
      const at = (y * STEP * width + x * STEP) * 4;
      if (strongest(data, at) - weakest(data, at) < COLOURED) continue;
      ink[to] = 1;
      any = true;
    }
  if (!any) return [];
  const outlines = componentsOf({ width: across, height: down, ink })
    .filter((one) => isOutline(one, inch / STEP) && !isFrame(one, ink, across))
    .map(({ x0, y0, x1, y1, area }) => ({
      x0: x0 * STEP,
      y0: y0 * STEP,
      x1: x1 * STEP,
      y1: y1 * STEP,
      area: area * STEP * STEP,
    }));
  return outlines.length > MOST ? [] : outlines;
}

/** Whether a piece is a frame of the design, no stamp: most of it lies on level and upright lines, or it has corners. */
function isFrame(one: Component, ink: Uint8Array, across: number): boolean {
  return liesOnLines(one, ink, across) || hasCorners(one, ink, across);
}

function hasCorners({ x0, y0, x1, y1 }: Component, ink: Uint8Array, across: number): boolean {
  const wide = Math.ceil(CORNER * (x1 - x0));
  const high = Math.ceil(CORNER * (y1 - y0) + TILT * (x1 - x0));
  const isInked = (left: number, top: number) => {
    for (let y = top; y < top + high; y++)
      for (let x = left; x < left + wide; x++) if (ink[y * across + x] === 1) return true;
    return false;
  };
  const corners = [
    isInked(x0, y0),
    isInked(x1 - wide, y0),
    isInked(x0, y1 - high),
    isInked(x1 - wide, y1 - high),
  ];
  return corners.filter(Boolean).length >= CORNERS;
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

function isOutline({ x0, y0, x1, y1, area }: Component, inch: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  return (
    wide >= NARROWEST * inch &&
    high >= LOWEST * inch &&
    wide <= WIDEST * inch &&
    high <= HIGHEST * inch &&
    area <= FULLEST * wide * high
  );
}

function fade(grey: GreyPicture, { width, data }: ColourPicture, { x0, y0, x1, y1 }: Component): void {
  const counts = new Uint32Array(256);
  let total = 0;
  let paper = 0;
  const each = (visit: (pixel: number, brightest: number, tinge: number) => void) => {
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) {
        const pixel = y * width + x;
        const brightest = strongest(data, pixel * 4);
        visit(pixel, brightest, brightest - weakest(data, pixel * 4));
      }
  };
  each((_, brightest, tinge) => {
    paper = Math.max(paper, brightest);
    if (tinge < COLOURED) return;
    counts[brightest] = (counts[brightest] ?? 0) + 1;
    total++;
  });
  const level = Math.max(1, quantile(counts, total * DARKER_SHARE));
  each((pixel, brightest, tinge) => {
    if (tinge >= TINGED) grey.pixels[pixel] = Math.min(paper, (brightest * paper) / level);
  });
}

function quantile(counts: Uint32Array, below: number): number {
  let sum = 0;
  for (let value = 0; value < counts.length; value++) {
    sum += counts[value] ?? 0;
    if (sum > below) return value;
  }
  return 255;
}

const strongest = (data: Uint8ClampedArray, at: number): number =>
  Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
const weakest = (data: Uint8ClampedArray, at: number): number =>
  Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
