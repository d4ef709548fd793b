import type { Component } from './components.ts';

/** What the pieces of ink say about the text: how high its letters are, and whether they stand beside each other. */
export interface TextPieces {
  /** The middle height of letters in pixels, in the direction in which they stand; `null` where there are hardly any. */
  readonly height: number | null;
  /** How many pieces look like letters or words. */
  readonly count: number;
  /** Whether the letters follow each other downwards: the picture lies on its side. */
  readonly sideways: boolean;
}

/** The sizes, in pixels, of what may be a letter or a few that touch. */
const LEAST_SIDE = 4;
const FEWEST = 20;
/** Letters of one word are nearer to each other than this share of their height. */
const NEAR = 0.45;
/** Sideways must win by this factor: most pages stand upright. */
const SIDEWAYS_WINS = 1.6;
/** Pieces are specks of grain where half of the ink is in pieces so many times as high as half of them. */
const GRAINY = 2;

/** Measures text on its connected pieces of ink; `inch` is how many pixels an inch has, roughly. */
export function textPieces(components: readonly Component[], inch: number): TextPieces {
  const most = inch * 0.4;
  const letters = components.filter(
    ({ x0, y0, x1, y1, area }) =>
      Math.max(x1 - x0, y1 - y0) >= LEAST_SIDE &&
      Math.min(x1 - x0, y1 - y0) <= most &&
      Math.max(x1 - x0, y1 - y0) <= 3 * most &&
      area >= LEAST_SIDE,
  );
  const along = gapsBeside(letters);
  const down = gapsBeside(letters.map(transposed));
  const upright = countNearer(along, down);
  const turned = countNearer(down, along);
  const sideways = turned > upright * SIDEWAYS_WINS;
  const sized = letters
    .map((letter) => (sideways ? transposed(letter) : letter))
    .filter(({ x0, x1, y0, y1 }) => y1 - y0 >= LEAST_SIDE && x1 - x0 >= (y1 - y0) * 0.25)
    .map(({ y0, y1, area }) => ({ height: y1 - y0, area }))
    .sort((one, other) => one.height - other.height);
  return { height: sized.length < FEWEST ? null : usualHeight(sized), count: letters.length, sideways };
}

interface Sized {
  readonly height: number;
  readonly area: number;
}

/** In a picture full of grain most pieces are specks, and most ink still is letters: then the ink tells. */
function usualHeight(sized: readonly Sized[]): number {
  const ofPieces = sized[sized.length >> 1]?.height ?? 0;
  const ofInk = middleOfInk(sized);
  const heights = sized.map(({ height }) => height);
  return meanAround(heights, ofInk >= GRAINY * ofPieces ? ofInk : ofPieces);
}

/** The height that half of the ink does not reach. */
function middleOfInk(sized: readonly Sized[]): number {
  let left = sized.reduce((sum, { area }) => sum + area, 0) / 2;
  for (const { height, area } of sized) {
    left -= area;
    if (left <= 0) return height;
  }
  return 0;
}

/** The mean of those within a quarter of a middle one: finer than whole pixels. */
function meanAround(heights: readonly number[], middle: number): number {
  const near = heights.filter((height) => height >= middle * 0.75 && height <= middle * 1.25);
  return near.reduce((sum, height) => sum + height, 0) / near.length;
}

/** What stands nowhere near. */
const FAR = Number.POSITIVE_INFINITY;

/** How far to the right of each piece the first one of its height stands, where it is close. */
function gapsBeside(letters: readonly Component[]): readonly number[] {
  const gaps = letters.map(() => FAR);
  const ordered = letters
    .map((letter, at) => ({ letter, at }))
    .sort(({ letter: one }, { letter: other }) => one.x0 - other.x0);
  for (const [i, { letter: left, at }] of ordered.entries()) {
    const height = left.y1 - left.y0;
    for (let k = i + 1; k < ordered.length; k++) {
      const right = ordered[k]?.letter;
      if (right === undefined || right.x0 > left.x1 + NEAR * height) break;
      if (right.x0 >= left.x1 && follows(left, right)) {
        gaps[at] = right.x0 - left.x1;
        break;
      }
    }
  }
  return gaps;
}

/** How many pieces are nearer to their neighbour than to that in another direction: rows may stand as close as letters. */
function countNearer(gaps: readonly number[], others: readonly number[]): number {
  return gaps.filter((gap, at) => gap < (others[at] ?? FAR)).length;
}

function follows(left: Component, right: Component): boolean {
  const [one, other] = [left.y1 - left.y0, right.y1 - right.y0];
  const common = Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0);
  return Math.max(one, other) <= 2 * Math.min(one, other) && common >= 0.6 * Math.min(one, other);
}

function transposed({ x0, y0, x1, y1, area }: Component): Component {
  return { x0: y0, y0: x0, x1: y1, y1: x1, area };
}
