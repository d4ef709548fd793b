import type { Turn } from './page.ts';
import type { PageViewport, TextContent } from './pdf-js.ts';

/** One of pdf.js' strings, placed in the reading frame: points, y downwards, text from left to right. */
export interface Run {
  /** As decoded, before any cleaning. */
  readonly raw: string;
  /** Left end of the baseline. */
  readonly x: number;
  readonly base: number;
  readonly width: number;
  /** Font size, points. */
  readonly size: number;
  readonly font: string;
  readonly monospaced: boolean;
  /** Whether a blank was drawn before it. */
  readonly apart: boolean;
}

/** The strings of a page that run the way most of its text runs. */
export interface PageRuns {
  readonly runs: readonly Run[];
  readonly turned: Turn;
}

/** A tilt up to here, in degrees, still counts as running along the quarter turn. */
const TILT_DEGREES = 8;
/** pdf.js puts in blanks of no width now and then; one that was drawn has some, in points. */
const NARROWEST_BLANK = 0.2;
/** An em is taken from the string's width where the two disagree by more than these ratios (some Type 3 fonts). */
const LEAST_ADVANCE_EMS = 0.12;
const GREATEST_ADVANCE_EMS = 2.5;
const AVERAGE_ADVANCE_EMS = 0.52;

interface Placed extends Run {
  readonly quarter: Turn | null;
}

/** Places pdf.js' strings on the page as displayed and turns them to the frame in which most of them read. */
export function runsOf(content: TextContent, viewport: PageViewport): PageRuns {
  const placed = place(content, viewport);
  const turned = mostCommonTurn(placed);
  const runs = placed.filter((run) => run.quarter === turned);
  if (turned === 0) return { runs, turned };
  return { runs: runs.map((run) => toReadingFrame(run, turned, viewport.width, viewport.height)), turned };
}

function place(content: TextContent, viewport: PageViewport): Placed[] {
  const [v0 = 1, v1 = 0, v2 = 0, v3 = -1, v4 = 0, v5 = 0] = viewport.transform;
  const unit = Math.hypot(v0, v1);
  const placed: Placed[] = [];
  let apart = true;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    if (item.str === '' || item.str === ' ') {
      apart ||= item.str === '' || item.width * unit >= NARROWEST_BLANK;
      continue;
    }
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
    const angle = (Math.atan2(v1 * a + v3 * b, v0 * a + v2 * b) * 180) / Math.PI;
    const width = item.width * unit;
    const style = content.styles[item.fontName];
    placed.push({
      raw: item.str,
      x: v0 * e + v2 * f + v4,
      base: v1 * e + v3 * f + v5,
      width,
      size: sizeOf(Math.hypot(c, d) * unit, width, item.str.length),
      font: item.fontName,
      monospaced: style?.fontFamily === 'monospace',
      apart,
      quarter: style?.vertical ? null : quarterOf(angle),
    });
    apart = item.hasEOL;
  }
  return placed;
}

function sizeOf(height: number, width: number, characters: number): number {
  const fromWidth = width / (characters * AVERAGE_ADVANCE_EMS);
  if (height <= 0) return fromWidth;
  const advance = width / characters / height;
  const plausible = advance >= LEAST_ADVANCE_EMS && advance <= GREATEST_ADVANCE_EMS;
  return plausible || characters < 3 || width <= 0 ? height : fromWidth;
}

function quarterOf(degrees: number): Turn | null {
  const nearest = Math.round(degrees / 90) * 90;
  if (Math.abs(degrees - nearest) > TILT_DEGREES) return null;
  const turn = (nearest + 360) % 360;
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

function mostCommonTurn(placed: readonly Placed[]): Turn {
  const characters = new Map<Turn, number>();
  for (const { quarter, raw } of placed) {
    if (quarter !== null) characters.set(quarter, (characters.get(quarter) ?? 0) + raw.length);
  }
  let best: Turn = 0;
  for (const [turn, count] of characters) if (count > (characters.get(best) ?? 0)) best = turn;
  return best;
}

function toReadingFrame(run: Run, turned: Turn, width: number, height: number): Run {
  if (turned === 90) return { ...run, x: run.base, base: width - run.x };
  if (turned === 180) return { ...run, x: width - run.x, base: height - run.base };
  return { ...run, x: height - run.base, base: run.x };
}
