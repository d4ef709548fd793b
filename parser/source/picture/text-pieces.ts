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
  const upright = beside(letters);
  const turned = beside(letters.map(transposed));
  const sideways = turned > upright * SIDEWAYS_WINS;
  const heights = letters
    .map((letter) => (sideways ? transposed(letter) : letter))
    .filter(({ x0, x1, y0, y1 }) => y1 - y0 >= LEAST_SIDE && x1 - x0 >= (y1 - y0) * 0.25)
    .map(({ y0, y1 }) => y1 - y0)
    .sort((one, other) => one - other);
  const height = heights.length < FEWEST ? null : meanAround(heights, heights[heights.length >> 1] ?? 0);
  return { height, count: letters.length, sideways };
}

/** The mean of those within a quarter of a middle one: finer than whole pixels. */
function meanAround(heights: readonly number[], middle: number): number {
  const near = heights.filter((height) => height >= middle * 0.75 && height <= middle * 1.25);
  return near.reduce((sum, height) => sum + height, 0) / near.length;
}

/** How many pieces have a neighbour of the same height close to their right, or are wide words themselves. */
function beside(letters: readonly Component[]): number {
  const ordered = [...letters].sort((one, other) => one.x0 - other.x0);
  let count = 0;
  for (let i = 0; i < ordered.length; i++) {
    const left = ordered[i];
    if (left === undefined) continue;
    const height = left.y1 - left.y0;
    if (left.x1 - left.x0 > 2.2 * height) count++;
    for (let k = i + 1; k < ordered.length; k++) {
      const right = ordered[k];
      if (right === undefined || right.x0 > left.x1 + NEAR * height) break;
      if (right.x0 >= left.x1 && follows(left, right)) {
        count++;
        break;
      }
    }
  }
  return count;
}

function follows(left: Component, right: Component): boolean {
  const [one, other] = [left.y1 - left.y0, right.y1 - right.y0];
  const common = Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0);
  return Math.max(one, other) <= 2 * Math.min(one, other) && common >= 0.6 * Math.min(one, other);
}

function transposed({ x0, y0, x1, y1, area }: Component): Component {
  return { x0: y0, y0: x0, x1: y1, y1: x1, area };
}
