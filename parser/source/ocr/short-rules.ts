import type { GreyPicture } from '../picture/grey-picture.ts';
import type { Strip } from './strips.ts';

/** Rules longer than this many letters are no stroke of one. */
const UPRIGHT = 3.2;
const LEVEL = 5;
/** No rule is thicker than this share of a letter. */
const THICK = 0.32;
/** The strokes of large letters, a `$`'s among them, are up to so many times as long as their capitals are high. */
const OWN_STROKE = 1.6;
/** Fewer letters are no word in large print. */
const FEWEST_LETTERS = 3;
/** How far beside a rule its paper is looked at, pixels. */
const BESIDE = 3;

/** The height of the usual letter, pixels, and the strips, whose own strokes are kept. */
export interface Letters {
  readonly usual: number;
  readonly strips: readonly Strip[];
}

/**
 * Erases what is left of ruling lines: pieces too short or too wavy for the whole page's straight ones. The picture
 * and its ink are changed in place. Says whether there was anything.
 */
export function eraseShortRules(picture: GreyPicture, ink: Uint8Array, { usual, strips }: Letters): boolean {
  const { width, height } = picture;
  const large = strips.filter(
    ({ cap, letters }) => letters >= FEWEST_LETTERS && OWN_STROKE * cap > Math.min(UPRIGHT, LEVEL) * usual,
  );
  const isRule = (at: number, long: number) => !large.some((strip) => isStrokeOf(strip, at, long, width));
  const upright: number[] = [];
  const level: number[] = [];
  const thick = THICK * usual;
  uprightRuns(ink, width, height, UPRIGHT * usual, (x, from, to) => {
    const run = { first: from * width + x, last: to * width + x, along: width, across: 1 };
    if (isRule(middleOf(run), to - from + 1)) addThin(ink, run, thick, upright);
  });
  levelRuns(ink, width, height, LEVEL * usual, (y, from, to) => {
    const run = { first: y * width + from, last: y * width + to, along: 1, across: width };
    if (isRule(middleOf(run), to - from + 1)) addThin(ink, run, thick, level);
  });
  for (const at of upright) whiten(picture, ink, at, 1);
  for (const at of level) whiten(picture, ink, at, width);
  return upright.length + level.length > 0;
}

/** Whether a run, by its middle pixel and its length, is a stroke of one of the strip's letters. */
function isStrokeOf(
  { left, right, baseline, slope, cap }: Strip,
  at: number,
  long: number,
  width: number,
): boolean {
  const [x, y] = [at % width, Math.floor(at / width)];
  const below = y - baseline - slope * (x - left);
  return long <= OWN_STROKE * cap && x >= left && x <= right && below <= 0.5 * cap && below >= -1.5 * cap;
}

/** Ink in one line: its pixels, the step from one to the next and to the line beside it. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly along: number;
  readonly across: number;
}

const middleOf = ({ first, last, along }: Run): number => first + (((last - first) / along) >> 1) * along;

/** Adds a run's pixels where it is thin. */
function addThin(ink: Uint8Array, { first, last, along, across }: Run, thick: number, found: number[]): void {
  for (let at = first; at <= last; at += along)
    if (thickness(ink, at, across, thick) <= thick) found.push(at);
}

/** Tells of every column's runs of so many pixels at least, their ends included. Rows are gone through as they lie in memory. */
function uprightRuns(
  ink: Uint8Array,
  width: number,
  height: number,
  least: number,
  take: (x: number, from: number, to: number) => void,
): void {
  const lengths = new Int32Array(width);
  const endAt = (x: number, y: number) => {
    const length = lengths[x] ?? 0;
    if (length >= least) take(x, y - length, y - 1);
    lengths[x] = 0;
  };
  const goThrough = (y: number) => {
    for (let x = 0, at = y * width; x < width; x++, at++)
      if (ink[at] === 1) lengths[x] = (lengths[x] ?? 0) + 1;
      else if (lengths[x] !== 0) endAt(x, y);
  };
  for (let y = 0; y < height; y++) goThrough(y);
  for (let x = 0; x < width; x++) endAt(x, height);
}

/** The same of every row's runs. */
function levelRuns(
  ink: Uint8Array,
  width: number,
  height: number,
  least: number,
  take: (y: number, from: number, to: number) => void,
): void {
  const goThrough = (y: number) => {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      if (ink[row + x] !== 1) continue;
      const from = x;
      while (x + 1 < width && ink[row + x + 1] === 1) x++;
      if (x - from + 1 >= least) take(y, from, x);
    }
  };
  for (let y = 0; y < height; y++) goThrough(y);
}

/** How thick the ink is across the line at a pixel; not counted further than it matters. */
function thickness(ink: Uint8Array, at: number, across: number, most: number): number {
  let thick = 1;
  for (let k = 1; k <= most + 1 && ink[at + k * across] === 1; k++) thick++;
  for (let k = 1; k <= most + 1 && ink[at - k * across] === 1; k++) thick++;
  return thick;
}

/** Gives a pixel and its neighbours across the line the brightness of the paper beside it. */
function whiten({ pixels }: GreyPicture, ink: Uint8Array, at: number, across: number): void {
  const paper = Math.max(pixels[at - BESIDE * across] ?? 0, pixels[at + BESIDE * across] ?? 0);
  for (const place of [at - across, at, at + across]) {
    if ((pixels[place] ?? 255) < paper) pixels[place] = paper;
    ink[place] = 0;
  }
}
