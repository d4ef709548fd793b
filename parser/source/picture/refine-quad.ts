import type { Quad } from './find-page.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { Point } from './projection.ts';

/** Places along a side that are looked at. */
const PLACES = 90;
/** Pixels across a side in which the step is looked for, on either side, and compared at each place. */
const REACH = 9;
const HALF = 3;

/** The corners again, where the sides cross that the steps in brightness near them lie on, to a part of a pixel. */
export function refineQuad(picture: GreyPicture, [a, b, c, d]: Quad): Quad {
  const [left, right] = [sideBetween(picture, a, d), sideBetween(picture, b, c)];
  const [top, bottom] = [sideBetween(picture, a, b), sideBetween(picture, d, c)];
  return [crossing(left, top), crossing(right, top), crossing(right, bottom), crossing(left, bottom)];
}

/** A line through `from` in a direction. */
interface Side {
  readonly from: Point;
  readonly dx: number;
  readonly dy: number;
}

function sideBetween(picture: GreyPicture, from: Point, to: Point): Side {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [-dy / length, dx / length];
  const seen: { part: number; off: number }[] = [];
  for (let place = 0; place < PLACES; place++) {
    const part = 0.03 + (0.94 * place) / (PLACES - 1);
    const off = stepNear(picture, from[0] + dx * part, from[1] + dy * part, nx, ny);
    if (off !== null) seen.push({ part, off });
  }
  let kept = seen;
  for (const stray of [4, 1.5]) {
    const fit = lineOf(kept);
    if (fit === null) return { from, dx, dy };
    kept = kept.filter(({ part, off }) => Math.abs(off - fit.at - fit.rise * part) <= stray);
  }
  const fit = lineOf(kept);
  if (fit === null || kept.length < PLACES / 3) return { from, dx, dy };
  const start: Point = [from[0] + nx * fit.at, from[1] + ny * fit.at];
  return { from: start, dx: dx + nx * fit.rise, dy: dy + ny * fit.rise };
}

/** How far from a point across a side the steepest step is; `null` where there is none or it leaves the picture. */
function stepNear(
  { pixels, width, height }: GreyPicture,
  x: number,
  y: number,
  nx: number,
  ny: number,
): number | null {
  const levels: number[] = [];
  for (let k = -REACH - HALF; k < REACH + HALF; k++) {
    const column = Math.floor(x + nx * (k + 0.5));
    const row = Math.floor(y + ny * (k + 0.5));
    if (column < 0 || row < 0 || column >= width || row >= height) return null;
    levels.push(pixels[row * width + column] ?? 0);
  }
  const steps: number[] = [];
  for (let k = HALF; k <= levels.length - HALF; k++) {
    let step = 0;
    for (let i = 0; i < HALF; i++) step += (levels[k + i] ?? 0) - (levels[k - 1 - i] ?? 0);
    steps.push(Math.abs(step));
  }
  const most = Math.max(...steps);
  const at = steps.indexOf(most);
  if (most < 10 * HALF || at === 0 || at === steps.length - 1) return null;
  const [before, after] = [steps[at - 1] ?? 0, steps[at + 1] ?? 0];
  const bend = before - 2 * most + after;
  return at - REACH + (bend === 0 ? 0 : (before - after) / (2 * bend));
}

function lineOf(points: readonly { part: number; off: number }[]): { at: number; rise: number } | null {
  if (points.length < 8) return null;
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  for (const { part, off } of points) {
    sx += part;
    sy += off;
    sxx += part * part;
    sxy += part * off;
  }
  const n = points.length;
  const spread = n * sxx - sx * sx;
  if (spread === 0) return null;
  const rise = (n * sxy - sx * sy) / spread;
  return { at: (sy - rise * sx) / n, rise };
}

function crossing(one: Side, other: Side): Point {
  const cross = one.dx * other.dy - one.dy * other.dx;
  const along = ((other.from[0] - one.from[0]) * other.dy - (other.from[1] - one.from[1]) * other.dx) / cross;
  return [one.from[0] + one.dx * along, one.from[1] + one.dy * along];
}
