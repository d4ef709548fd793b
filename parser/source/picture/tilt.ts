import type { GreyPicture } from './grey-picture.ts';
import type { InkMask } from './ink-mask.ts';

/** Where ink ends downwards, gathered in short stretches of a row: the feet of letters and lines. */
export interface Feet {
  /** From the middle of the picture, in pixels. */
  readonly xs: Float32Array;
  /** From its top, to a part of a pixel. */
  readonly ys: Float32Array;
  readonly weights: Float32Array;
  readonly height: number;
}

/** Pixels of a row that are counted together. */
const STRETCH = 8;

/** The feet of all ink of a picture; `top` and `bottom` keep to some of its rows. */
export function feetOf(
  { width, height, ink }: InkMask,
  { pixels }: GreyPicture,
  top = 0,
  bottom = height,
): Feet {
  const xs: number[] = [];
  const ys: number[] = [];
  const weights: number[] = [];
  for (let y = Math.max(1, top); y < Math.min(height - 2, bottom); y++)
    for (let x = 0; x < width; x += STRETCH) {
      const end = Math.min(x + STRETCH, width);
      let feet = 0;
      let parts = 0;
      for (let at = y * width + x, last = y * width + end; at < last; at++) {
        if (ink[at] === 0 || ink[at + width] === 1) continue;
        feet++;
        parts += foot(pixels, at, width);
      }
      if (feet === 0) continue;
      xs.push((x + end) / 2 - width / 2);
      ys.push(y + parts / feet);
      weights.push(feet);
    }
  return {
    xs: Float32Array.from(xs),
    ys: Float32Array.from(ys),
    weights: Float32Array.from(weights),
    height,
  };
}

/** How far below the upper edge of a pixel of ink the ink ends: the pixel and the one below may be partly ink. */
function foot(pixels: Uint8Array, at: number, width: number): number {
  const own = pixels[at] ?? 0;
  const below = pixels[at + width] ?? 0;
  const ink = Math.min(own, pixels[at - width] ?? 0);
  const paper = Math.max(below, pixels[at + 2 * width] ?? 0);
  return paper <= ink ? 1 : (2 * paper - own - below) / (paper - ink);
}

/** The slope at which rows stand out most, and how much they do against the slopes around it. */
export interface Tilt {
  /** Pixels down per pixel to the right. */
  readonly slope: number;
  /** The score of the best slope over the median score of all that were tried: 1 is no rows at all. */
  readonly prominence: number;
}

const COARSE_STEP = 0.004;
const FINER_STEPS = [0.001, 0.0003, 0.0001];
/** Slopes tried on either side with each finer step. */
const NEIGHBOURS = 4;
/** Feet are counted in rows of half a pixel. */
const BINS = 2;

/** The slope of the rows, tried from `middle - range` to `middle + range`, found to about 0.01 degrees. */
export function tiltOf(feet: Feet, range: number, middle = 0): Tilt {
  const bins = new Float32Array(feet.height * 2 * BINS);
  const scores: { slope: number; score: number }[] = [];
  for (let slope = middle - range; slope <= middle + range + 1e-9; slope += COARSE_STEP)
    scores.push({ slope, score: sharpness(feet, slope, bins) });
  const ordered = scores.map(({ score }) => score).sort((one, other) => one - other);
  const typical = ordered[ordered.length >> 1] ?? 0;
  let best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  for (const step of FINER_STEPS) {
    const around = best.slope;
    for (let k = -NEIGHBOURS; k <= NEIGHBOURS; k++) {
      const slope = around + k * step;
      const score = sharpness(feet, slope, bins);
      if (score > best.score) best = { slope, score };
    }
  }
  return { slope: best.slope, prominence: typical === 0 ? 1 : best.score / typical };
}

/** The sum of the squares of the rows' counts when the picture is sheared level from this slope. */
function sharpness({ xs, ys, weights, height }: Feet, slope: number, bins: Float32Array): number {
  bins.fill(0);
  const shift = height / 2;
  for (let i = 0; i < xs.length; i++) {
    const row = (((ys[i] ?? 0) - (xs[i] ?? 0) * slope + shift) * BINS) | 0;
    bins[row] = (bins[row] ?? 0) + (weights[i] ?? 0);
  }
  let sum = 0;
  for (let row = 0; row < bins.length; row++) {
    const count = bins[row] ?? 0;
    sum += count * count;
  }
  return sum;
}
