import type { GreyPicture } from './grey-picture.ts';
import type { RulingLine, RulingLines } from './ruling-lines.ts';

/** The lines are followed in stretches of this many pixels of the survey. */
const STRETCH = 24;
/** A row belongs to the line where this share of its pixels is dark. */
const LINE_SHARE = 0.6;
/** Beside a line both sides are paper, shaded or not, where they are as bright as this share of each other; else one is ink. */
const BOTH_PAPER = 0.7;
/** A line fills no more than this share of the rows that are looked at; more is a shaded area. */
const THICKEST = 0.75;
/** How far from the survey's line the line itself may lie, in pixels of the survey. */
const SLACK = 3;
/** Rows beside a line that may still be grey from it. */
const RIM = 1;

/**
 * Wipes ruling lines from the picture, in place; one pixel of the survey is `zoom` of its own. A pale line, or a fold, is
 * brightened to its paper, so that print on it stays. Each pixel of a dark one becomes
 * what lies between the pixels above and below the line, so that strokes which cross it stay.
 */
export function eraseLines(
  picture: GreyPicture,
  { level, upright }: RulingLines,
  zoom: number,
  contrast: number,
): void {
  const { width, height } = picture;
  for (const line of level)
    eraseLine(picture, line, zoom, contrast, { along: 1, across: width, length: width, breadth: height });
  for (const line of upright)
    eraseLine(picture, line, zoom, contrast, { along: width, across: 1, length: height, breadth: width });
}

/** How to walk along a line and across it. */
interface Direction {
  readonly along: number;
  readonly across: number;
  readonly length: number;
  readonly breadth: number;
}

function eraseLine(
  picture: GreyPicture,
  line: RulingLine,
  zoom: number,
  contrast: number,
  way: Direction,
): void {
  const first = Math.max(0, (line.from - 1) * zoom);
  const end = Math.min(way.length, (line.to + 1) * zoom);
  const low = Math.max(1, (line.at - SLACK) * zoom);
  const high = Math.min(way.breadth - 1, (line.at + SLACK + 1) * zoom);
  let [top, bottom] = [-1, -1];
  for (let from = first; from < end; from += STRETCH * zoom) {
    const to = Math.min(end, from + STRETCH * zoom);
    const found = rowsOf(picture, from, to, low, high, contrast, way);
    if (found !== null) [top, bottom] = found;
    if (top < 0) continue;
    const above = Math.max(0, top - RIM - 1);
    const below = Math.min(way.breadth - 1, bottom + RIM);
    if (!lift(picture, from, to, above, below, way)) wipe(picture, from, to, above, below, way);
  }
}

/** First and just-after-last row of the line in a stretch, or `null` where it is hidden. */
function rowsOf(
  { pixels }: GreyPicture,
  from: number,
  to: number,
  low: number,
  high: number,
  contrast: number,
  { along, across }: Direction,
): [number, number] | null {
  let best = -1;
  let most = 0;
  const shares: number[] = [];
  for (let row = low; row < high; row++) {
    let dark = 0;
    let looked = 0;
    for (let x = from; x < to; x++) {
      const at = x * along;
      const before = pixels[at + low * across] ?? 0;
      const after = pixels[at + (high - 1) * across] ?? 0;
      const paper = Math.min(before, after);
      if (paper < Math.max(before, after) * BOTH_PAPER) continue;
      looked++;
      if ((pixels[at + row * across] ?? 0) < paper - contrast) dark++;
    }
    const share = looked < (to - from) / 4 ? 0 : dark / looked;
    shares.push(share);
    if (share > most) [best, most] = [row - low, share];
  }
  if (most < LINE_SHARE) return null;
  let [top, bottom] = [best, best + 1];
  while (top > 0 && (shares[top - 1] ?? 0) >= LINE_SHARE) top--;
  while (bottom < shares.length && (shares[bottom] ?? 0) >= LINE_SHARE) bottom++;
  if (bottom - top > (high - low) * THICKEST) return null;
  return [low + top, low + bottom];
}

/** A line, or a fold, that keeps this share of the paper's brightness shows what is printed on it. */
const SHOWS_PRINT = 0.45;

/** Brightens each row of a pale line until its paper is as bright as beside it; `false`, and nothing done, where it is too dark. */
function lift(
  { pixels }: GreyPicture,
  from: number,
  to: number,
  above: number,
  below: number,
  { along, across }: Direction,
): boolean {
  const levels: number[] = [];
  for (let row = above; row <= below; row++) {
    const values = new Uint8Array(to - from);
    for (let x = from; x < to; x++) values[x - from] = pixels[x * along + row * across] ?? 0;
    levels.push(values.sort()[Math.floor(values.length * PAPER_QUANTILE)] ?? 0);
  }
  const paper = Math.min(levels[0] ?? 0, levels[levels.length - 1] ?? 0);
  if (Math.min(...levels) < paper * SHOWS_PRINT) return false;
  for (const [k, level] of levels.entries()) {
    if (level >= paper) continue;
    const gain = paper / level;
    const row = (above + k) * across;
    for (let x = from; x < to; x++)
      pixels[x * along + row] = Math.min(255, (pixels[x * along + row] ?? 0) * gain);
  }
  return true;
}

/** Print covers less than half of a line, so that this quantile of its pixels is the line on bare paper. */
const PAPER_QUANTILE = 0.6;

/** Puts between rows `above` and `below` (which stay) what leads from one to the other. */
function wipe(
  { pixels }: GreyPicture,
  from: number,
  to: number,
  above: number,
  below: number,
  { along, across }: Direction,
): void {
  const steps = below - above;
  for (let x = from; x < to; x++) {
    const upper = pixels[x * along + above * across] ?? 0;
    const lower = pixels[x * along + below * across] ?? 0;
    for (let step = 1; step < steps; step++)
      pixels[x * along + (above + step) * across] = upper + ((lower - upper) * step) / steps;
  }
}
