import type { GreyPicture } from './grey-picture.ts';

/** A ruling line of a survey, level or upright: at `at` across its direction, from `from` to `to` along it, in pixels. */
export interface RulingLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The ruling lines of a page. */
export interface RulingLines {
  readonly level: readonly RulingLine[];
  readonly upright: readonly RulingLine[];
}

/** Inches. */
const LEAST_LENGTH = 2;
const LEAST_BETWEEN_LINES = 0.22;
const HALF_THICKNESS = 0.03;
const LEVEL_GAP = 0.06;
const UPRIGHT_GAP = 0.03;
/** Share of a line that must be seen: text that crosses may hide the rest. */
const LEVEL_SEEN = 0.8;
const UPRIGHT_SEEN = 0.85;
/** The same for short uprights of a grid, which nothing crosses: dollar signs that stand in a column have gaps between. */
const GRID_SEEN = 0.94;
/** One as long as an inch crosses several rows, where dollar signs leave more blank than this. */
const LONG_GRID_SEEN = 0.85;

/**
 * Straight runs darker than what lies on both sides. Two inches are a line; less only where it meets lines that cross it,
 * as in a grid: letters have strokes, and "IIII" stands in columns, but none is as long and reaches a line.
 */
export function findRulingLines(survey: GreyPicture, inch: number, contrast: number): RulingLines {
  const reach = Math.max(2, Math.round(HALF_THICKNESS * inch));
  const least = Math.max(6, LEAST_BETWEEN_LINES * inch);
  const level = runsOf(levelHits(survey, reach, contrast), survey.width, survey.height, {
    gap: Math.round(LEVEL_GAP * inch),
    least,
    seen: LEVEL_SEEN,
  });
  const upright = runsOf(uprightHits(survey, reach, contrast), survey.height, survey.width, {
    gap: Math.round(UPRIGHT_GAP * inch),
    least,
    seen: UPRIGHT_SEEN,
  });
  const long = LEAST_LENGTH * inch;
  const sureLevel = level.filter(({ from, to }) => to - from >= long);
  const sureUpright = upright.filter(({ from, to }) => to - from >= long);
  const gridUpright = upright.filter((line) => isWhole(line, inch) && hangsOn(line, sureLevel, reach + 2));
  const allUpright = unique([...sureUpright, ...gridUpright]);
  const gridLevel = level.filter((line) => isBetween(line, allUpright, reach + 2));
  const levelOnes = unique([...sureLevel, ...gridLevel]).filter((line) => isEven(survey, line, reach));
  return { level: levelOnes, upright: allUpright };
}

/** A line is dark all along: so dark in its palest tenth, as a share of its darkest. A row of print has gaps. */
const EVENLY_DARK = 0.15;
const PALEST = 0.1;
const DARKEST = 0.9;

/** Whether a level line is one, and no row of letters. */
function isEven({ pixels, width }: GreyPicture, { at, from, to }: RulingLine, reach: number): boolean {
  const depths = new Int16Array(to - from);
  for (let x = from; x < to; x++)
    for (let y = at - 1; y <= at + 1; y++) {
      const middle = y * width + x;
      const paper = Math.min(pixels[middle - reach * width] ?? 0, pixels[middle + reach * width] ?? 0);
      depths[x - from] = Math.max(depths[x - from] ?? 0, paper - (pixels[middle] ?? 0));
    }
  depths.sort();
  const depthAt = (share: number) => depths[Math.floor(share * depths.length)] ?? 0;
  return depthAt(PALEST) >= EVENLY_DARK * depthAt(DARKEST);
}

function unique(lines: RulingLine[]): RulingLine[] {
  return [...new Set(lines)];
}

const isWhole = ({ from, to, hits }: Run, inch: number): boolean =>
  hits >= (to - from >= inch ? LONG_GRID_SEEN : GRID_SEEN) * (to - from);

/** Whether an end of an upright lies on a level line: on crumpled paper a grid's uprights are broken between rows. */
function hangsOn({ at, from, to }: RulingLine, others: readonly RulingLine[], slack: number): boolean {
  return others.some(
    (other) =>
      Math.min(Math.abs(other.at - from), Math.abs(other.at - to)) <= slack &&
      other.from <= at + slack &&
      other.to >= at - slack,
  );
}

/** Whether both ends of a line lie on lines of the other direction. */
function isBetween({ at, from, to }: RulingLine, others: readonly RulingLine[], slack: number): boolean {
  const meets = (end: number): boolean =>
    others.some(
      (other) => Math.abs(other.at - end) <= slack && other.from <= at + slack && other.to >= at - slack,
    );
  return meets(from) && meets(to);
}

/** Pixels darker than what is above and below by the contrast; their neighbours across count as well, for lines that drift. */
function levelHits({ pixels, width, height }: GreyPicture, reach: number, contrast: number): Uint8Array {
  const hits = new Uint8Array(width * height);
  const far = reach * width;
  for (let y = reach; y < height - reach; y++)
    for (let at = y * width, end = at + width; at < end; at++) {
      const bound = (pixels[at] ?? 0) + contrast;
      if ((pixels[at - far] ?? 0) <= bound || (pixels[at + far] ?? 0) <= bound) continue;
      hits[at - width] = 1;
      hits[at] = 1;
      hits[at + width] = 1;
    }
  return hits;
}

/** The same across, written turned: one row of hits for each column of the picture. */
function uprightHits({ pixels, width, height }: GreyPicture, reach: number, contrast: number): Uint8Array {
  const hits = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = reach, at = y * width + reach; x < width - reach; x++, at++) {
      const bound = (pixels[at] ?? 0) + contrast;
      if ((pixels[at - reach] ?? 0) <= bound || (pixels[at + reach] ?? 0) <= bound) continue;
      const turned = x * height + y;
      hits[turned - height] = 1;
      hits[turned] = 1;
      hits[turned + height] = 1;
    }
  return hits;
}

interface Run extends RulingLine {
  readonly hits: number;
}

/** Runs of hits along rows; of runs beside each other the fullest stays. */
function runsOf(
  hits: Uint8Array,
  length: number,
  rows: number,
  { gap, least, seen }: { readonly gap: number; readonly least: number; readonly seen: number },
): Run[] {
  let found: Run[] = [];
  for (let row = 0; row < rows; row++) {
    const end = (row + 1) * length;
    let start = hits.indexOf(1, row * length);
    if (start < 0) break;
    while (start >= 0 && start < end) {
      let last = start;
      let count = 1;
      for (let at = start + 1; at < Math.min(end, last + gap + 2); at++)
        if (hits[at] === 1) {
          last = at;
          count++;
        }
      const run = { at: row, from: start - row * length, to: last + 1 - row * length, hits: count };
      if (run.to - run.from >= least && count >= seen * (run.to - run.from)) found = keepFuller(found, run);
      start = hits.indexOf(1, last + 1);
    }
  }
  return found;
}

/** How many rows apart two runs are still the same line. */
const SAME_LINE = 3;

function keepFuller(found: Run[], run: Run): Run[] {
  const same = found.filter(
    (other) => run.at - other.at <= SAME_LINE && other.from < run.to && run.from < other.to,
  );
  if (same.some((other) => other.hits >= run.hits)) return found;
  return [...found.filter((other) => !same.includes(other)), run];
}
