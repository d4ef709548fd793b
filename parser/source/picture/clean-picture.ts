import { type Background, backgroundOf, paperOf, tileOf } from './background.ts';
import type { DarkBand } from './band-levels.ts';
import { findDarkBands } from './dark-bands.ts';
import { eraseLines } from './erase-lines.ts';
import { flatten } from './flatten.ts';
import type { GreyPicture } from './grey-picture.ts';
import { inkShare, LEAST_INK_STEP, OVER_NOISE } from './ink-mask.ts';
import { invertBands } from './invert-bands.ts';
import { type Noise, noiseOf } from './noise.ts';
import { findRulingLines } from './ruling-lines.ts';
import { smooth } from './smooth.ts';
import type { Box } from './stamp-ink.ts';
import { surveyOf } from './survey.ts';

/** A picture cleaned, with what was done to it; the same picture where nothing was. */
export interface Cleaned {
  readonly picture: GreyPicture;
  /** The dark bands that were made light, in pixels. */
  readonly bands: readonly Box[];
  readonly lines: number;
}

/** Paper this dark or this uneven, or ink this pale, is stretched to white and black. */
const GREY_PAPER = 200;
const UNEVEN = 40;
const PALE = 0.45;
/** Paper whose grain is stronger than this is made even. */
const GRAINY = 5.6;
/** The same for the grain of a shadow that was made white, as it is measured then: most of it was cut off at white. */
const STRETCHED = 2.5;
const CUT_OFF = 3;
/** Paper's grain reaches this many deviations below it; nothing darker than the second is called paper. */
const GRAIN = 3;
const PALEST_INK = 170;
/** A line differs from what is beside it by this share of the step from paper to ink; with its grey rims, by the second. */
const LINE = 0.13;
/** Half as much on paper that was flattened, whose hair lines a shadow has nearly drowned; its grain was stretched, too. */
const LINE_IN_SHADOW = 0.06;
const LINE_RIM = 0.07;
/** What is taken for a line differs by this many deviations of the noise. */
const LINE_OVER_NOISE = 4;

/** Bands are inverted first, on the picture as it was taken; then shadows flattened, lines wiped, grain whitened: each only if there. */
export function cleanPicture(placed: GreyPicture, inch: number, share: number | null, noise: Noise): Cleaned {
  const { picture: seen, zoom } = surveyOf(placed);
  const survey = zoom === 1 ? copyOf(seen) : seen;
  const surveyInch = inch / zoom;
  const surveyNoise = noise.deviation / zoom;
  let picture = placed;
  const own = (): GreyPicture => {
    if (picture === placed) picture = copyOf(placed);
    return picture;
  };
  const bands = findDarkBands(survey, surveyInch, share ?? 0);
  if (bands.length > 0) {
    invertBands(own(), bands, zoom);
    invertBands(survey, bands, 1);
  }
  const background = backgroundOf(survey, tileOf(surveyInch), 2);
  const measured = inkShare(survey, background, Math.max(LEAST_INK_STEP, OVER_NOISE * surveyNoise)) ?? 0;
  // In a deep shadow the paper's grain passes for pale ink here; the whole picture's measure does not know it.
  const ink = Math.min(measured, share ?? measured);
  const even = isEven(background) && ink <= PALE;
  if (!even) {
    flatten(own(), background, ink, zoom);
    flatten(survey, background, ink, 1);
  }
  const step = even ? paperOf(background).level * (1 - ink) : 255;
  const stretch = even ? 1 : 255 / (paperOf(background).level * (1 - ink));
  const least = Math.max(step * (even ? LINE : LINE_IN_SHADOW), LINE_OVER_NOISE * surveyNoise * stretch);
  const lines = findRulingLines(survey, surveyInch, least);
  const count = lines.level.length + lines.upright.length;
  if (count > 0) eraseLines(own(), lines, zoom, Math.max(step * LINE_RIM, noise.deviation));
  const white = whiteOf(even ? paperOf(background).level : 255, noise.deviation);
  const stretched = even || noise.bilevel ? 0 : noiseOf(picture).deviation;
  if (noise.bilevel) picture = smooth(picture, white);
  else if (stretched >= STRETCHED) picture = smooth(picture, whiteOf(255, CUT_OFF * stretched));
  else if (noise.deviation >= GRAINY) whiten(own(), white);
  return { picture, bands: bands.map((band) => boxOf(band, zoom)), lines: count };
}

function boxOf({ top, starts, ends }: DarkBand, zoom: number): Box {
  return {
    x0: Math.min(...starts) * zoom,
    y0: top * zoom,
    x1: Math.max(...ends) * zoom,
    y1: (top + starts.length) * zoom,
  };
}

/** Stretches the levels, in place, so that what is brighter than `white` is paper. */
function whiten({ pixels }: GreyPicture, white: number): void {
  const levels = new Uint8Array(256).map((_, value) => Math.min(255, (value * 255) / white));
  for (let at = 0; at < pixels.length; at++) pixels[at] = levels[pixels[at] ?? 255] ?? 255;
}

/** What is brighter than this after smoothing is paper. */
function whiteOf(paper: number, deviation: number): number {
  return Math.max(PALEST_INK, paper - GRAIN * deviation);
}

function isEven(background: Background): boolean {
  const { level, spread } = paperOf(background);
  return level >= GREY_PAPER && spread <= UNEVEN;
}

function copyOf(picture: GreyPicture): GreyPicture {
  return { ...picture, pixels: picture.pixels.slice() };
}
