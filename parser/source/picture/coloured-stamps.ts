import type { ColourPicture } from './colour-picture.ts';
import { type Component, componentsOf } from './components.ts';
import { type Spot, spotsOf } from './faded-ink.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { InkMask } from './ink-mask.ts';
import { countsOf, quantile } from './levels.ts';
import { brightestWithin, levelAt } from './stamp-ink.ts';
import { isStamp, MOST_STAMPS, outermost } from './stamp-outlines.ts';
import { inchOfPage } from './survey.ts';

/** A pixel's strongest and weakest channels differ by this much in coloured ink, and by the second where it runs out. */
const COLOURED = 40;
const TINGED = 18;
/** Where a pad was dry, an outline goes on in pixels this much more tinged than the paper; so many of its pixels are coloured. */
const PALE = 20;
const COLOURED_SHARE = 0.08;
/** What is less tinged than this share of its darkness is no pale stamp, but a band of greyish print. */
const STAINED = 0.14;
/** Each so many pixels of a row and a column are looked at. */
const STEP = 2;
/** Inches within which there is paper beside a stroke. */
const WIDEST_STROKE = 0.15;
/** Of a stamp's pixels this share is at least as bright as what is made paper. */
const DARKER_SHARE = 0.25;

/**
 * Fades stamps and signatures in coloured ink, in place: large outlines of colour, and all tinged pixels within them.
 * What is printed in black below is as dark in every channel, and stays.
 * Gives where ink was taken off.
 */
export function fadeStamps(grey: GreyPicture, colours: ColourPicture): Spot[] {
  const inch = inchOfPage(grey);
  const faded = outlinesOf(colours, inch).flatMap((stamp) => fade(grey, colours, stamp));
  return spotsOf(faded, grey.width);
}

function outlinesOf({ width, height, data }: ColourPicture, inch: number): Component[] {
  const [across, down] = [Math.floor(width / STEP), Math.floor(height / STEP)];
  const tinges = new Uint8Array(across * down);
  let any = false;
  for (let y = 0, to = 0; y < down; y++)
    for (let x = 0; x < across; x++, to++) {
      const at = (y * STEP * width + x * STEP) * 4;
      const tinge = tingeOf(data, at);
      tinges[to] = tinge;
      any ||= tinge >= COLOURED;
    }
  if (!any) return [];
  const least = Math.min(COLOURED, median(tinges) + PALE);
  const mask = { width: across, height: down, ink: tinges.map((tinge) => (tinge >= least ? 1 : 0)) };
  const outlines = componentsOf(spread(mask))
    .filter((one) => isStamp(one, mask, tinges, inch / STEP) && hasColour(one, tinges, across))
    .map(({ x0, y0, x1, y1, area }) => ({
      x0: x0 * STEP,
      y0: y0 * STEP,
      x1: x1 * STEP,
      y1: y1 * STEP,
      area: area * STEP * STEP,
    }));
  return outermost(outlines).length > MOST_STAMPS ? [] : outlines;
}

/** The mask with each pixel's neighbours: an outline goes on beyond the black strokes that it crosses. */
function spread({ width, height, ink }: InkMask): InkMask {
  const wide = new Uint8Array(width * height);
  for (let at = width + 1; at < ink.length - width - 1; at++) {
    if (ink[at] === 0) continue;
    for (const row of [at - width, at, at + width]) wide.fill(1, row - 1, row + 2);
  }
  return { width, height, ink: wide };
}

function hasColour({ x0, y0, x1, y1, area }: Component, tinges: Uint8Array, across: number): boolean {
  let coloured = 0;
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) if ((tinges[y * across + x] ?? 0) >= COLOURED) coloured++;
  return coloured >= COLOURED_SHARE * area;
}

const median = (tinges: Uint8Array): number => quantile(countsOf(tinges), tinges.length / 2);

function fade(grey: GreyPicture, { width, data }: ColourPicture, { x0, y0, x1, y1 }: Component): number[] {
  const counts = new Uint32Array(256);
  let total = 0;
  let paper = 0;
  const each = (visit: (pixel: number, brightest: number, tinge: number) => void) => {
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) {
        const pixel = y * width + x;
        const brightest = strongest(data, pixel * 4);
        visit(pixel, brightest, tingeOf(data, pixel * 4));
      }
  };
  each((_, brightest, tinge) => {
    paper = Math.max(paper, brightest);
    if (tinge < COLOURED) return;
    counts[brightest] = (counts[brightest] ?? 0) + 1;
    total++;
  });
  const level = Math.max(1, quantile(counts, total * DARKER_SHARE));
  const ground = brightestWithin(grey, { x0, y0, x1, y1 }, Math.round(WIDEST_STROKE * inchOfPage(grey)));
  const faded: number[] = [];
  each((pixel, brightest, tinge) => {
    if (tinge < TINGED) return;
    faded.push(pixel);
    const y = Math.floor(pixel / width);
    const local = Math.min(paper, levelAt(ground, pixel - y * width, y));
    grey.pixels[pixel] = Math.min(local, (brightest * local) / level);
  });
  return faded;
}

function tingeOf(data: Uint8ClampedArray, at: number): number {
  const tinge = strongest(data, at) - weakest(data, at);
  return tinge >= COLOURED || tinge >= STAINED * (255 - weakest(data, at)) ? tinge : 0;
}

const strongest = (data: Uint8ClampedArray, at: number): number =>
  Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
const weakest = (data: Uint8ClampedArray, at: number): number =>
  Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
