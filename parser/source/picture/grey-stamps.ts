import { type Component, componentsOf } from './components.ts';
import { type CutStamp, cutStamps } from './cut-stamps.ts';
import { type Spot, spotsOf } from './faded-ink.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { InkMask } from './ink-mask.ts';
import { countsOf, quantile } from './levels.ts';
import {
  type Box,
  type BoxLevels,
  BRIGHTER,
  boxAround,
  brightestWithin,
  type Levels,
  levelAt,
  withoutInk,
  withoutNarrow,
} from './stamp-ink.ts';
import { isMottled, isStamp, MOST_STAMPS, outermost, pieceOf } from './stamp-outlines.ts';
import { inchOfPage } from './survey.ts';

/** Each so many pixels of a row and a column are looked at. */
const STEP = 2;
/** White paper is at least this bright, and so is this share of a sheet: shadows are not told from grey ink. */
const WHITE = 215;
const MOSTLY_WHITE = 0.55;
/** Ink is darker than the paper by so much; a stamp's is so much brighter than the print. */
const INK = 32;
/** Of the ink outside of outlines this share is as dark as print gets. */
const PRINT = 0.12;
/** A design prints in grey where this share of its letters is as bright as a stamp. */
const GREY_PRINT = 0.06;
/** Letters are at least so many pixels of the survey high; a stamp's are so much higher than those of the print. */
const LOWEST_LETTER = 4;
const HIGHER = 1.7;
const OF_ONE_SIZE = 1.35;
/** Letters are so many times as high as a stamp's strokes are wide at least, which are no narrower than so many pixels. */
const LETTER_STROKES = 6.5;
const NARROWEST_STROKE = 3;

/** Letters of a row stand on one base line, to so many pixels of the survey, within so many heights of another that is as high. */
const BASE_LINE = 1;
const ALIKE = 0.15;
const ROW_REACH = 8;

/** Strokes are wide where what is narrower can be left out and this share of their darkness is there, in so many of their pixels. */
const THICK = 0.75;
const THICK_SHARE = 0.6;

/** What is left of ink without what is narrow is darker than the paper by so much; the rims of strokes are so many pixels wide. */
const WIDE_INK = 50;
const RIMS = 2;
/** Strokes of a stamp's outline hang together over so many heights of letters; of a printed letter more than this share is dark. */
const LARGE = 1.4;
const DARK_LETTER = 0.25;

/** Of a stamp's piece that hangs together with print at least this share is pale. */
const PALE_SHARE = 0.5;

/** A page, the survey of it, and where there is ink. */
interface Sheet {
  readonly grey: GreyPicture;
  readonly survey: GreyPicture;
  readonly mask: InkMask;
  readonly page: Print;
}

interface Print extends Omit<Levels, 'ink'> {
  /** Pixels that the strokes of a stamp are wide at least, and that there is paper within. */
  readonly stroke: number;
  readonly reach: number;
}

/** One stamp: the box around it, and the places of its ink on the survey. */
interface Stamp {
  readonly box: Component;
  readonly places: readonly number[];
}

/**
 * Fades stamps and signatures in grey scans, in place: large outlines of ink that is clearly brighter than the print.
 * What is printed below them is as dark as before, and stays. Gives where ink was taken off.
 * @param bands the dark bands that were made light, in pixels: nothing of a stamp is left in them
 */
export function fadeGreyStamps(grey: GreyPicture, bands: readonly Box[] = []): Spot[] {
  const survey = surveyed(grey);
  const paper = paperOf(survey);
  if (paper === null) return [];
  const mask = { ...survey, ink: survey.pixels.map((level) => (level < paper - INK ? 1 : 0)) };
  const pieces = componentsOf(mask);
  const inch = inchOfPage(grey) / STEP;
  const outlines = pieces.filter((one) => isStamp(one, mask, survey.pixels, inch));
  if (outlines.length === 0 && bands.length === 0) return [];
  const print = printOf(survey, mask, outlines);
  const cut = cutStamps(pieces, bands.map(onSurvey), inch, isOfPaleInk(survey, mask, print)).filter((stamp) =>
    isMottled(placesOf(mask, stamp), mask, survey.pixels),
  );
  const whole = outlines.filter((one) => !cut.some(({ pieces: own }) => own.includes(one)));
  const stamps = [...whole, ...cut.map(({ box }) => box)];
  if (stamps.length === 0 || outermost(stamps).length > MOST_STAMPS) return [];
  const taken = [...whole, ...cut.flatMap(({ pieces: own }) => own)];
  const others = pieces.filter((one) => !taken.includes(one));
  const inner = others.filter((one) => stamps.some((stamp) => isWithin(one, stamp)));
  const letters = lettersOf(others.filter((one) => !inner.includes(one)));
  const isPale = (one: Component) => darkestOf(survey, one) >= print + BRIGHTER;
  // Where the design prints in grey as well, only what is higher than print is a stamp's.
  const height = heightOf(letters[letters.length >> 1]);
  const usual = letters.filter((one) => heightOf(one) <= OF_ONE_SIZE * height);
  const printsInGrey = usual.filter(isPale).length >= GREY_PRINT * usual.length;
  const stroke = Math.max(NARROWEST_STROKE, Math.floor((STEP * height) / LETTER_STROKES));
  const page = { paper, print, stroke, reach: Math.max(stroke, Math.round(STEP * height)) };
  const sheet = { grey, survey, mask, page };
  const printed = others.filter((one) => !inner.includes(one));
  const isOfStamp = (one: Component) =>
    heightOf(one) >= HIGHER * height || (isPale(one) && !printsInGrey) || isThick(sheet, one);
  const own = inner.filter((one) => isOfStamp(one) && !printed.some((other) => isBeside(one, other)));
  const all: Stamp[] = [
    ...[...whole, ...own].map((box) => ({ box, places: pieceOf(mask, box) })),
    ...cut.map((stamp) => ({ box: stamp.box, places: placesOf(mask, stamp) })),
  ];
  return spotsOf(
    all.flatMap((one) => fade(sheet, one)),
    grey.width,
  );
}

const placesOf = (mask: InkMask, { pieces }: CutStamp): number[] =>
  pieces.flatMap((piece) => pieceOf(mask, piece));

const onSurvey = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: x0 / STEP,
  y0: y0 / STEP,
  x1: x1 / STEP,
  y1: y1 / STEP,
});

/** Whether this share of a piece is clearly brighter than print; the rest may be print that it crosses. */
const isOfPaleInk = (survey: GreyPicture, mask: InkMask, print: number) => (one: Component) => {
  const own = pieceOf(mask, one);
  return own.filter((at) => (survey.pixels[at] ?? 0) >= print + BRIGHTER).length >= PALE_SHARE * own.length;
};

/** Whether a piece stands in a row of print with another: both on one base line, and as high. */
function isBeside(one: Component, other: Component): boolean {
  const high = heightOf(one);
  return (
    Math.abs(one.y1 - other.y1) <= BASE_LINE &&
    Math.abs(high - heightOf(other)) <= ALIKE * high &&
    one.x0 - other.x1 <= ROW_REACH * high &&
    other.x0 - one.x1 <= ROW_REACH * high
  );
}

const isWithin = (one: Component, { x0, y0, x1, y1 }: Component): boolean =>
  one.x0 < x1 && one.x1 > x0 && one.y0 < y1 && one.y1 > y0;
const heightOf = (one: Component | undefined): number => (one === undefined ? 0 : one.y1 - one.y0);

/** What may be letters, from the lowest to the highest. */
const lettersOf = (pieces: readonly Component[]): Component[] =>
  pieces
    .filter(({ x0, x1, y0, y1 }) => y1 - y0 >= LOWEST_LETTER && x1 - x0 <= 3 * (y1 - y0))
    .sort((a, b) => heightOf(a) - heightOf(b));

function darkestOf({ width, pixels }: GreyPicture, { x0, y0, x1, y1 }: Component): number {
  let darkest = 255;
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) darkest = Math.min(darkest, pixels[y * width + x] ?? 0);
  return darkest;
}

function surveyed({ width, height, pixels }: GreyPicture): GreyPicture {
  const [across, down] = [Math.floor(width / STEP), Math.floor(height / STEP)];
  const seen = new Uint8Array(across * down);
  for (let y = 0, to = 0; y < down; y++)
    for (let x = 0, at = y * STEP * width; x < across; x++, to++, at += STEP) seen[to] = pixels[at] ?? 0;
  return { width: across, height: down, pixels: seen };
}

/** The level of white, even paper; `null` where there is none. */
function paperOf({ pixels }: GreyPicture): number | null {
  const counts = countsOf(pixels);
  const white = counts.subarray(WHITE).reduce((sum, count) => sum + count, 0);
  return white < MOSTLY_WHITE * pixels.length ? null : quantile(counts, pixels.length * (1 - MOSTLY_WHITE));
}

/** How dark the print is that stands outside of the stamps. */
function printOf({ width, pixels }: GreyPicture, { ink }: InkMask, stamps: readonly Component[]): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (stamps.some(({ x0, y0, x1, y1 }) => x >= x0 && x < x1 && y >= y0 && y < y1)) continue;
    const level = pixels[at] ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
    total++;
  }
  return total === 0 ? 255 : quantile(counts, total * PRINT);
}

/** Takes a stamp's strokes off, and not what is printed below them: print's strokes are narrower, or darker. Gives the pixels. */
function fade({ grey, survey, page }: Sheet, { box: around, places: own }: Stamp): number[] {
  const brighter = own.filter((at) => (survey.pixels[at] ?? 0) >= page.print + BRIGHTER);
  if (brighter.length < own.length / 2) return [];
  const middle = quantile(countsOf(brighter.map((at) => survey.pixels[at] ?? 0)), brighter.length / 2);
  const levels = { ...page, ink: middle };
  const box = boxAround(onPicture(around), STEP + page.reach, grey);
  const grounds = {
    ink: withoutNarrow(grey, box, page.stroke),
    paper: brightestWithin(grey, box, page.reach),
  };
  const strokes = strokesIn(grounds.ink, grey, page);
  const faded: number[] = [];
  for (const pixel of pixelsOf(own, survey.width, grey)) {
    const y = Math.floor(pixel / grey.width);
    const x = pixel - y * grey.width;
    const level = strokes(x, y) ? withoutInk(grey.pixels[pixel] ?? 0, x, y, grounds, levels) : null;
    if (level === null) continue;
    grey.pixels[pixel] = level;
    faded.push(pixel);
  }
  return faded;
}

/**
 * Where a stamp's own strokes are, with their rims: what hangs together over more than a letter, and letters as pale as
 * it. Dark letters that its outline crosses are print.
 */
function strokesIn(
  { box, levels }: BoxLevels,
  grey: GreyPicture,
  page: Print,
): (x: number, y: number) => boolean {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const mask = { width, height, ink: levels.map((level) => (level < page.paper - WIDE_INK ? 1 : 0)) };
  const isDark = (place: number) => {
    const y = Math.floor(place / width);
    return (grey.pixels[(box.y0 + y) * grey.width + box.x0 + place - y * width] ?? 0) < page.print + BRIGHTER;
  };
  const strokes = new Uint8Array(width * height);
  for (const one of componentsOf(mask)) {
    const places = pieceOf(mask, one);
    const isLarge = Math.max(one.x1 - one.x0, one.y1 - one.y0) >= LARGE * page.reach;
    if (!isLarge && places.filter(isDark).length > DARK_LETTER * places.length) continue;
    for (const place of places)
      for (let row = place - RIMS * width; row <= place + RIMS * width; row += width)
        strokes.fill(1, Math.max(0, row - RIMS), Math.max(0, row + RIMS + 1));
  }
  return (x, y) => strokes[(y - box.y0) * width + x - box.x0] === 1;
}

/** Whether the strokes of a piece are as pale and as wide as a stamp's: they are as dark without what is narrower. */
function isThick({ grey, survey, mask, page }: Sheet, one: Component): boolean {
  const ink = withoutNarrow(grey, boxAround(onPicture(one), page.stroke, grey), page.stroke);
  const own = pieceOf(mask, one);
  const middle = quantile(countsOf(own.map((at) => survey.pixels[at] ?? 0)), own.length / 2);
  if (middle < page.print + BRIGHTER) return false;
  const thick = own.filter((at) => {
    const y = Math.floor(at / survey.width);
    const level = survey.pixels[at] ?? 0;
    const left = levelAt(ink, (at - y * survey.width) * STEP, y * STEP);
    return page.paper - left >= THICK * (page.paper - level);
  });
  return thick.length >= THICK_SHARE * own.length;
}

const onPicture = ({ x0, y0, x1, y1 }: Component): Box => ({
  x0: x0 * STEP,
  y0: y0 * STEP,
  x1: x1 * STEP,
  y1: y1 * STEP,
});

/** The picture's pixels that the places of the survey stand for, and their grey rims. */
function pixelsOf(places: readonly number[], across: number, { width, height }: GreyPicture): Set<number> {
  const pixels = new Set<number>();
  for (const place of places) {
    const [x, y] = [(place % across) * STEP, Math.floor(place / across) * STEP];
    for (let row = Math.max(0, y - STEP); row <= Math.min(height - 1, y + STEP); row++)
      for (let at = Math.max(0, x - STEP); at <= Math.min(width - 1, x + STEP); at++)
        pixels.add(row * width + at);
  }
  return pixels;
}
