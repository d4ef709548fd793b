import type { GreyPicture } from './grey-picture.ts';
import type { InkMask } from './ink-mask.ts';
import { feetOf, tiltOf } from './tilt.ts';

/** How the slope of rows changes down the page: what is left of a camera's slanted view. */
export interface Lean {
  /** Slope of the rows at the middle. */
  readonly slope: number;
  /** Change of the slope per pixel downwards. */
  readonly change: number;
}

const STRIPS = 8;
const FEWEST_STRIPS = 4;
/** A strip counts only where its rows stand out this much. */
const PROMINENT = 1.35;
/** Strips are searched this far around the page's slope. */
const RANGE = 0.03;
/** Strips further than this from the line through all do not count, as a slope. */
const STRAY = 0.004;

/** The lean of a page's rows, from strips of it; `null` where too few show any. */
export function leanOf(mask: InkMask, picture: GreyPicture, slope: number): Lean | null {
  const strip = Math.ceil(mask.height / STRIPS);
  const found: { y: number; slope: number; weight: number }[] = [];
  for (let top = 0; top < mask.height; top += strip) {
    const feet = feetOf(mask, picture, top, top + strip);
    const tilt = tiltOf(feet, RANGE, slope);
    if (tilt.prominence < PROMINENT) continue;
    const weight = feet.weights.reduce((sum, one) => sum + one, 0);
    found.push({ y: top + strip / 2 - mask.height / 2, slope: tilt.slope, weight });
  }
  if (found.length < FEWEST_STRIPS) return null;
  const first = lineThrough(found);
  const near = found.filter(({ y, slope: own }) => Math.abs(own - first.slope - first.change * y) < STRAY);
  return near.length < FEWEST_STRIPS ? null : lineThrough(near);
}

function lineThrough(points: readonly { y: number; slope: number; weight: number }[]): Lean {
  let [n, sy, ss, syy, sys] = [0, 0, 0, 0, 0];
  for (const { y, slope, weight } of points) {
    n += weight;
    sy += weight * y;
    ss += weight * slope;
    syy += weight * y * y;
    sys += weight * y * slope;
  }
  const spread = n * syy - sy * sy;
  const change = spread === 0 ? 0 : (n * sys - sy * ss) / spread;
  return { slope: (ss - change * sy) / n, change };
}

/** Rows become columns. */
export function transposedMask({ width, height, ink }: InkMask): InkMask {
  return { width: height, height: width, ink: transposedBytes(ink, width, height) };
}

/** Rows become columns. */
export function transposedPicture({ width, height, pixels }: GreyPicture): GreyPicture {
  return { width: height, height: width, pixels: transposedBytes(pixels, width, height) };
}

function transposedBytes(from: Uint8Array, width: number, height: number): Uint8Array {
  const to = new Uint8Array(from.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) to[x * height + y] = from[at] ?? 0;
  return to;
}
