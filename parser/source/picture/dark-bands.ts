import { type Background, backgroundOf, backgroundRow } from './background.ts';
import { type DarkBand, levelsOf } from './band-levels.ts';
import type { GreyPicture } from './grey-picture.ts';
import { quantile } from './levels.ts';

/** Inches. A band is wider and higher than this; no letter has a stroke as long. */
const LEAST_WIDTH = 0.35;
const LEAST_HEIGHT = 0.085;
/** Bands and blocks up to about twice this many inches are told from the paper around them. */
const REACH = 1.5;
/** What is further than this from paper to ink is not paper. */
const DARK = 0.34;
/** Bands nearly as dark as ink are found first: in a shadow's edge, what is only dark reaches past them. */
const NEARLY_INK = 0.8;
/** A row of text on a band leaves at least this share of the band dark; a whole band leaves more. */
const ROW_FILL = 0.36;
const FILL = 0.58;
/** A band found a second time, and whole, begins and ends this near to where it did, in inches. */
const SAME_ENDS = 0.08;
/** Gaps in a run of dark pixels that noise may make. */
const NOISE_GAP = 2;

/** The bands of a survey: what is darker than the paper in whole blocks and carries lighter text. `share` is ink's brightness as a share of its paper. */
export function findDarkBands(survey: GreyPicture, inch: number, share: number): DarkBand[] {
  const tile = Math.max(3, Math.round(inch / 14));
  const paper = backgroundOf(survey, tile, Math.round((REACH * inch) / tile));
  const bands: DarkBand[] = [];
  for (const depth of [NEARLY_INK, DARK])
    addBands(survey, inch, paper, darkness(survey, paper, 1 - (1 - share) * depth), bands);
  return bands;
}

function addBands(
  survey: GreyPicture,
  inch: number,
  paper: Background,
  dark: Uint8Array,
  bands: DarkBand[],
): void {
  for (let y = 0; y < survey.height; y++)
    for (const [x0, x1] of longRuns(dark, survey.width, y, LEAST_WIDTH * inch)) {
      if (bands.some((band) => meets(band, y, x0, x1))) continue;
      const block = grow(dark, survey, y, x0, x1);
      if (block.bottom - y < LEAST_HEIGHT * inch) continue;
      const band = shapeOf(dark, survey, y, block, paperAt(paper, y, x0));
      if (band !== null && isFramed(survey, band, inch) && carriesLightText(survey, band))
        putWhole(bands, band, SAME_ENDS * inch);
    }
}

/** Adds a band in place of what was found of it before; a block that only reaches into others is none. Turned twice, a band would lose its text. */
function putWhole(bands: DarkBand[], band: DarkBand, slack: number): void {
  const [left, right] = endsOf(band);
  const parts = bands.filter((other) => {
    const [from, to] = endsOf(other);
    const isLevel = other.top < band.top + band.starts.length && other.top + other.starts.length > band.top;
    return isLevel && from < right && to > left;
  });
  const isPart = (other: DarkBand) => {
    const [from, to] = endsOf(other);
    return Math.abs(from - left) <= slack && Math.abs(to - right) <= slack;
  };
  if (!parts.every(isPart)) return;
  for (const part of parts) bands.splice(bands.indexOf(part), 1);
  bands.push(band);
}

const endsOf = ({ starts, ends }: DarkBand): [number, number] => [Math.min(...starts), Math.max(...ends)];

function darkness({ pixels, width, height }: GreyPicture, background: Background, bound: number): Uint8Array {
  const dark = new Uint8Array(width * height);
  const paper = new Float32Array(width);
  for (let y = 0, at = 0; y < height; y++) {
    backgroundRow(background, y, 1, paper);
    for (let x = 0; x < width; x++, at++) dark[at] = (pixels[at] ?? 0) < (paper[x] ?? 0) * bound ? 1 : 0;
  }
  return dark;
}

function paperAt({ tile, columns, rows, levels }: Background, y: number, x: number): number {
  const row = Math.min(rows - 1, Math.floor(y / tile));
  return levels[row * columns + Math.min(columns - 1, Math.floor(x / tile))] ?? 255;
}

function longRuns(dark: Uint8Array, width: number, y: number, least: number): [number, number][] {
  const runs: [number, number][] = [];
  const row = y * width;
  let start = -1;
  let last = -1;
  for (let x = 0; x <= width; x++) {
    if (x < width && dark[row + x] === 1) {
      if (start < 0) start = x;
      last = x;
    } else if (start >= 0 && (x === width || x - last > NOISE_GAP)) {
      if (last + 1 - start >= least) runs.push([start, last + 1]);
      start = -1;
    }
  }
  return runs;
}

interface Block {
  readonly bottom: number;
  readonly x0: number;
  readonly x1: number;
}

/** Follows a run downwards while its rows stay dark; a rounded corner lets it grow wider on the way. */
function grow(dark: Uint8Array, { width, height }: GreyPicture, top: number, x0: number, x1: number): Block {
  let [left, right] = [x0, x1];
  let y = top;
  for (; y < height; y++) {
    const row = y * width;
    if (shareOf(dark, row + left, row + right) < ROW_FILL) break;
    if (dark[row + left] === 1) while (left > 0 && dark[row + left - 1] === 1) left--;
    if (dark[row + right - 1] === 1) while (right < width && dark[row + right] === 1) right++;
  }
  return { bottom: y, x0: left, x1: right };
}

function shareOf(dark: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += dark[at] ?? 0;
  return count / (to - from);
}

/** The outline of a block, or `null` where it is no band: too little of it is dark, or it has no clean edge below. */
function shapeOf(
  dark: Uint8Array,
  { width }: GreyPicture,
  top: number,
  { bottom, x0, x1 }: Block,
  paper: number,
): DarkBand | null {
  const starts: number[] = [];
  const ends: number[] = [];
  let fill = 0;
  let clean = 0;
  for (let y = top; y < bottom; y++) {
    const row = y * width;
    let [from, to] = [x0, x1];
    while (from < to && dark[row + from] === 0) from++;
    while (to > from && dark[row + to - 1] === 0) to--;
    starts.push(from);
    ends.push(to);
    const share = shareOf(dark, row + x0, row + x1);
    fill += share;
    if (y >= top + (bottom - top) * 0.6) clean = Math.max(clean, share);
  }
  if (fill / (bottom - top) < FILL || clean < 0.9) return null;
  return { top, starts, ends, paper };
}

/** Whether a run is part of a band, or of its blurred edges. */
function meets({ top, starts, ends }: DarkBand, y: number, x0: number, x1: number): boolean {
  const row = Math.max(0, Math.min(starts.length - 1, y - top));
  if (Math.abs(y - top - row) > 2) return false;
  return (starts[row] ?? 0) < x1 && (ends[row] ?? 0) > x0;
}

/** A band's own margin above, below and beside its text, in inches, and how much of it is as dark as the band. */
const MARGIN = 0.03;
const WHOLE = 0.88;
/** A band differs from the paper just outside by at least this many levels. */
const LEAST_EDGE = 20;

/**
 * Whether a block is dark all round its text, measured against the paper just outside: bold print in a shadow looks like a
 * block against the bright paper further off, but its letters begin at its edge.
 */
function isFramed(survey: GreyPicture, band: DarkBand, inch: number): boolean {
  const { pixels, width, height } = survey;
  const levels = levelsOf(survey, band, 1);
  if (levels === null) return false;
  const rows = band.starts.length;
  const outside = new Uint32Array(256);
  let total = 0;
  for (const y of [band.top - 3, band.top + rows + 2]) {
    if (y < 0 || y >= height) continue;
    const near = y < band.top ? 0 : rows - 1;
    for (let x = band.starts[near] ?? 0; x < (band.ends[near] ?? 0); x++, total++)
      outside[pixels[y * width + x] ?? 0] = (outside[pixels[y * width + x] ?? 0] ?? 0) + 1;
  }
  const paper = total === 0 ? band.paper : quantile(outside, total / 2);
  if (paper < levels.band + LEAST_EDGE) return false;
  const bound = (levels.band + paper) / 2;
  const margin = Math.max(2, Math.round(MARGIN * inch));
  const darkRow = (row: number): number => {
    const [from, to] = [(band.starts[row] ?? 0) + 1, (band.ends[row] ?? 0) - 1];
    let dark = 0;
    for (let at = (band.top + row) * width + from, end = at + to - from; at < end; at++)
      if ((pixels[at] ?? 0) < bound) dark++;
    return to <= from ? 0 : dark / (to - from);
  };
  const darkColumn = (inward: number): number => {
    let dark = 0;
    for (let row = 0; row < rows; row++) {
      const x = inward >= 0 ? (band.starts[row] ?? 0) + inward : (band.ends[row] ?? 0) + inward;
      if ((pixels[(band.top + row) * width + x] ?? 0) < bound) dark++;
    }
    return dark / rows;
  };
  const within = Array.from({ length: margin }, (_, k) => k + 1);
  const some = (shares: readonly number[]): boolean => Math.max(...shares) >= WHOLE;
  return (
    some(within.map(darkRow)) &&
    some(within.map((k) => darkRow(rows - 1 - k))) &&
    some(within.map(darkColumn)) &&
    some(within.map((k) => darkColumn(-1 - k)))
  );
}

/** Whether what stands out on a band is lighter than the band rather than darker. */
function carriesLightText(survey: GreyPicture, band: DarkBand): boolean {
  const levels = levelsOf(survey, band, 1);
  return levels !== null && levels.lighter > 0.012 && levels.lighter > 2 * levels.darker;
}
