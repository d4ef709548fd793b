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
  const upright = runs(ink, width, height, width, 1, UPRIGHT * usual, THICK * usual, isRule);
  const level = runs(ink, height, width, 1, width, LEVEL * usual, THICK * usual, isRule);
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

/** The pixels of long thin runs along one direction: `along` steps along a line of `length` pixels, `across` to the next line. */
function runs(
  ink: Uint8Array,
  lines: number,
  length: number,
  along: number,
  across: number,
  longest: number,
  thick: number,
  isRule: (middle: number, long: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      if (ink[line * across + i * along] !== 1) continue;
      const from = i;
      while (i + 1 < length && ink[line * across + (i + 1) * along] === 1) i++;
      const long = i - from + 1;
      if (long < longest || !isRule(line * across + ((from + i) >> 1) * along, long)) continue;
      for (let k = from; k <= i; k++) {
        const at = line * across + k * along;
        if (thickness(ink, at, across, thick) <= thick) found.push(at);
      }
    }
  }
  return found;
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
