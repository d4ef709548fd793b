import { withDarkHeads } from './dark-head.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { Point } from './projection.ts';
import { shrink } from './shrink.ts';

/** The corners of a page in a photo, clockwise from the top left, in pixels of the picture it was looked for in. */
export type Quad = readonly [Point, Point, Point, Point];

/** A page that was found, and on which sides the picture ends before the page does. */
export interface FoundPage {
  readonly corners: Quad;
  readonly cutSides: readonly Side[];
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** The page is looked for on a picture about this long. */
const LONG_SIDE = 420;
/** A step from desk to page has at least this many levels. */
const LEAST_STEP = 10;
/** So much of a side must be seen as a step, and so much of what lies beyond it must be darker than the page. */
const SEEN = 0.7;
const DARKER = 0.8;
/** A page fills at least this share of a photo that can be read. */
const LEAST_AREA = 0.22;

/** A straight side: `across = at + slope × along`; along is y for the left and right side, x for the others. */
interface Edge {
  readonly at: number;
  readonly slope: number;
}

/** The page in a photo, found by its four sides against something darker; `null` where there is no certain one. */
export function findPage(picture: GreyPicture): FoundPage | null {
  const factor = Math.max(1, Math.round(Math.max(picture.width, picture.height) / LONG_SIDE));
  const small = shrink(picture, factor);
  if (isPaperAllRound(small)) return null;
  const found = pageBy(byRows, small) ?? pageBy(byStrength, small);
  if (found === null) return null;
  const [a, b, c, d] = withDarkHeads(small, found.corners).map(([x, y]): Point => [x * factor, y * factor]);
  return a && b && c && d ? { ...found, corners: [a, b, c, d] } : null;
}

/** What a step from dark to bright says for an edge in one row. */
type Weigh = (step: number) => number;
/** Nearly as much whether it is weak or strong: the desk may be hardly darker than the page. */
const byRows: Weigh = (step) => 2.4 + Math.min(60, step) / 100;
/** As it is strong: the grain of wood runs all along the picture, but is weak. */
const byStrength: Weigh = (step) => Math.min(60, step) / 20;

function pageBy(weigh: Weigh, picture: GreyPicture): FoundPage | null {
  const edges: Edges = new Map(SIDES.map((side) => [side, edgeOf(turnedTo(picture, side), weigh)]));
  const cutSides = SIDES.filter((side) => edges.get(side) === null);
  if (cutSides.length > 1) return null;
  const corners = cornersSeen(withOuterEdges(picture, edges, weigh), picture);
  return corners === null ? null : { corners, cutSides };
}

type Edges = ReadonlyMap<Side, Edge | null>;

/** The corners that the edges make, where they are like a page's and each side that the picture shows is seen. */
function cornersSeen(edges: Edges, picture: GreyPicture): Quad | null {
  const corners = cornersOf(
    SIDES.map((side) => edges.get(side) ?? borderFor(side, edges, picture)),
    picture,
  );
  if (corners === null || !isPageLike(corners, picture)) return null;
  const isSure = SIDES.every((side) => edges.get(side) === null || isSeen(picture, side, corners));
  return isSure ? corners : null;
}

/** The edges, each the outer one where there are two: a dark band across a page makes the stronger step of them. */
function withOuterEdges(picture: GreyPicture, edges: Edges, weigh: Weigh): Edges {
  let kept = edges;
  for (const side of SIDES) {
    const edge = edges.get(side);
    const outer = edge ? edgeOf(turnedTo(picture, side), weigh, edge) : null;
    const tried = outer ? new Map(kept).set(side, outer) : null;
    if (tried && cornersSeen(tried, picture) !== null) kept = tried;
  }
  return kept;
}

/** A picture whose outermost pixels on two sides are as bright as its brighter half shows no desk. */
function isPaperAllRound(picture: GreyPicture): boolean {
  const bright = picture.pixels.slice().sort()[Math.floor(picture.pixels.length * BRIGHTER_HALF)] ?? 255;
  const paper = SIDES.filter((side) => {
    const look = turnedTo(picture, side);
    let darker = 0;
    for (let along = 0; along < look.length; along++)
      if (look.level(along, 1) < bright - LEAST_STEP) darker++;
    return darker < look.length / 4;
  });
  return paper.length >= 2;
}

const BRIGHTER_HALF = 0.75;

/** A look at the picture in which the side asked for is the left one. */
interface Look {
  readonly length: number;
  readonly depth: number;
  level(along: number, inward: number): number;
}

function turnedTo({ pixels, width, height }: GreyPicture, side: Side): Look {
  const at = (x: number, y: number): number => pixels[y * width + x] ?? 0;
  if (side === 'left') return { length: height, depth: width, level: (y, x) => at(x, y) };
  if (side === 'right') return { length: height, depth: width, level: (y, x) => at(width - 1 - x, y) };
  if (side === 'top') return { length: width, depth: height, level: (x, y) => at(x, y) };
  return { length: width, depth: height, level: (x, y) => at(x, height - 1 - y) };
}

/** Pixels on either side of a step that are compared. */
const HALF = 3;
/** Another edge is so many pixels outside at least. */
const APART = 8;
/** Rows that lines are drawn through, and steps remembered in each: the strongest and, beyond a page's own bars, the outermost that is half as strong. */
const PROBES = 28;
const STEPS_A_ROW = 4;
const HALF_AS_STRONG = 0.5;

/** The straight step from dark to bright, seen from outside, that most rows share, outside of another where given; `null` where few do. */
function edgeOf(look: Look, weigh: Weigh, within: Edge | null = null): Edge | null {
  const steep = stepsOf(look);
  const probes = candidatesOf(look, steep).filter(
    ({ along, inward }) => within === null || inward < within.at + within.slope * along - APART,
  );
  let best: Edge | null = null;
  let most = 0;
  for (let i = 0; i < probes.length; i++)
    for (let k = i + 1; k < probes.length; k++) {
      const [one, other] = [probes[i], probes[k]];
      if (!one || !other || other.along - one.along < look.length / 4) continue;
      const slope = (other.inward - one.inward) / (other.along - one.along);
      if (Math.abs(slope) > 0.35) continue;
      const edge = { at: one.inward - slope * one.along, slope };
      const support = supportOf(look, steep, edge, weigh);
      if (support > most) [best, most] = [edge, support];
    }
  return best !== null && most >= look.length * 0.45 ? refined(look, steep, best) : null;
}

/** For each row and place inward, how much brighter the next pixels are than the ones before. */
function stepsOf({ length, depth, level }: Look): Int16Array {
  const steps = new Int16Array(length * depth);
  for (let along = 0; along < length; along++) {
    let sum = 0;
    for (let x = 0; x < HALF; x++) sum += level(along, x + HALF) - level(along, x);
    for (let x = HALF; x < depth - HALF; x++) {
      steps[along * depth + x] = sum / HALF;
      sum += level(along, x + HALF) - 2 * level(along, x) + level(along, x - HALF);
    }
  }
  return steps;
}

interface Candidate {
  readonly along: number;
  readonly inward: number;
}

function candidatesOf({ length, depth }: Look, steps: Int16Array): Candidate[] {
  const found: Candidate[] = [];
  for (let probe = 0; probe < PROBES; probe++) {
    const along = Math.floor(((probe + 0.5) * length) / PROBES);
    const row = along * depth;
    const peaks: { inward: number; step: number }[] = [];
    for (let x = HALF; x < depth * 0.5; x++) {
      const step = steps[row + x] ?? 0;
      if (step >= LEAST_STEP && step >= (steps[row + x - 1] ?? 0) && step > (steps[row + x + 1] ?? 0))
        peaks.push({ inward: x, step });
    }
    const strongest = [...peaks].sort((one, other) => other.step - one.step).slice(0, STEPS_A_ROW);
    const outermost = peaks.find(({ step }) => step >= HALF_AS_STRONG * (strongest[0]?.step ?? 0));
    for (const peak of new Set([outermost, ...strongest]))
      if (peak !== undefined) found.push({ along, inward: peak.inward });
  }
  return found;
}

/** What the rows say that have a step where the line passes, or a pixel beside. */
function supportOf({ length, depth }: Look, steps: Int16Array, { at, slope }: Edge, weigh: Weigh): number {
  let support = 0;
  for (let along = 0; along < length; along += 3) {
    const x = Math.round(at + slope * along);
    if (x < HALF || x >= depth - HALF) continue;
    const row = along * depth + x;
    const step = Math.max(steps[row - 1] ?? 0, steps[row] ?? 0, steps[row + 1] ?? 0);
    if (step >= LEAST_STEP) support += weigh(step);
  }
  return support;
}

/** The line moved and turned to lie on the steepest places near it, by least squares. */
function refined({ length, depth }: Look, steps: Int16Array, { at, slope }: Edge): Edge {
  let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (let along = 0; along < length; along++) {
    const middle = Math.round(at + slope * along);
    let weight = 0;
    let moment = 0;
    for (let x = Math.max(HALF, middle - 2); x <= Math.min(depth - HALF, middle + 2); x++) {
      const step = Math.max(0, (steps[along * depth + x] ?? 0) - LEAST_STEP / 2);
      weight += step;
      moment += step * x;
    }
    if (weight === 0) continue;
    const place = moment / weight;
    n++;
    sx += along;
    sy += place;
    sxx += along * along;
    sxy += along * place;
  }
  const spread = n * sxx - sx * sx;
  if (spread === 0) return { at, slope };
  const better = (n * sxy - sx * sy) / spread;
  return { at: (sy - better * sx) / n, slope: better };
}

/** Where the picture ends before the page does: its border, leaning as the opposite side does, mirrored. */
function borderFor(side: Side, edges: Edges, { width, height }: GreyPicture): Edge {
  const opposite: Record<Side, Side> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };
  const slope = edges.get(opposite[side])?.slope ?? 0;
  const length = side === 'left' || side === 'right' ? height : width;
  return { at: (-slope * length) / 2, slope };
}

/** The corners where neighbouring sides cross, in the picture's own frame. */
function cornersOf(lines: readonly Edge[], { width, height }: GreyPicture): Quad | null {
  const [left, right, top, bottom] = lines;
  if (!left || !right || !top || !bottom) return null;
  const rightX: Edge = { at: width - right.at, slope: -right.slope };
  const bottomY: Edge = { at: height - bottom.at, slope: -bottom.slope };
  return [crossing(left, top), crossing(rightX, top), crossing(rightX, bottomY), crossing(left, bottomY)];
}

function crossing(upright: Edge, level: Edge): Point {
  const y = (level.at + level.slope * upright.at) / (1 - level.slope * upright.slope);
  return [upright.at + upright.slope * y, y];
}

function isPageLike([a, b, c, d]: Quad, { width, height }: GreyPicture): boolean {
  const area = Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])) / 2;
  const slack = 0.08;
  const inside = [a, b, c, d].every(
    ([x, y]) =>
      x > -slack * width && x < (1 + slack) * width && y > -slack * height && y < (1 + slack) * height,
  );
  return inside && area >= LEAST_AREA * width * height;
}

/** Whether a side, from corner to corner, is a step almost all along, with something darker beyond. */
function isSeen(picture: GreyPicture, side: Side, [a, b, c, d]: Quad): boolean {
  const ends: Record<Side, readonly [Point, Point]> = {
    left: [a, d],
    right: [b, c],
    top: [a, b],
    bottom: [d, c],
  };
  const [from, to] = ends[side];
  const inward = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] }[side];
  const [dx = 0, dy = 0] = inward;
  const level = ([x, y]: Point): number | null => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) return null;
    return picture.pixels[row * picture.width + column] ?? null;
  };
  let looked = 0;
  let seen = 0;
  let beyond = 0;
  let darker = 0;
  for (let part = 0.02; part < 0.98; part += 0.01) {
    const x = from[0] + (to[0] - from[0]) * part;
    const y = from[1] + (to[1] - from[1]) * part;
    const page = Math.max(...[2, 4, 6, 8].map((k) => level([x + k * dx, y + k * dy]) ?? 0));
    const desk = level([x - 2.5 * dx, y - 2.5 * dy]);
    if (desk === null) continue;
    looked++;
    if (page - desk >= LEAST_STEP) seen++;
    for (let k = 3; ; k += 3) {
      const outside = level([x - k * dx, y - k * dy]);
      if (outside === null) break;
      beyond++;
      if (outside < page - LEAST_STEP / 2) darker++;
    }
  }
  return looked > 30 && seen >= SEEN * looked && darker >= DARKER * beyond;
}
