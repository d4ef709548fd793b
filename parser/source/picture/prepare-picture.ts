import { type Background, backgroundOf } from './background.ts';
import { findDarkBands, invertBands } from './dark-bands.ts';
import { edgeWidth } from './edge-width.ts';
import { eraseLines } from './erase-lines.ts';
import { flatten } from './flatten.ts';
import type { GreyPicture } from './grey-picture.ts';
import { inkShare } from './ink-mask.ts';
import { noiseOf } from './noise.ts';
import { problemsOf } from './picture-problems.ts';
import type { PictureProblem, PictureTraits } from './picture-traits.ts';
import { compose, identity, type Projection, scaling } from './projection.ts';
import { findRulingLines } from './ruling-lines.ts';
import { shrink } from './shrink.ts';
import { smooth } from './smooth.ts';
import { type Lie, lieOf } from './straighten.ts';
import { warp } from './warp.ts';

/** A picture made ready for the engine. */
export interface Prepared {
  /** Upright up to a half turn, flat and straight, dark on light everywhere, without ruling lines, at the engine's scale. */
  readonly picture: GreyPicture;
  /** From pixels of `picture` to pixels of the given picture. */
  readonly toGiven: Projection;
  /** What to declare to the engine. */
  readonly dpi: number;
  readonly traits: PictureTraits;
  /** Only where reading is hopeless or unsafe. */
  readonly problems: readonly PictureProblem[];
}

/** What is known about a picture beforehand. */
export interface PictureHints {
  /** Width in points of the page that the picture shows whole, where a PDF says it. */
  readonly pointsWide?: number;
}

/** Measuring is done on a survey no longer than this. */
const SURVEY_LONG_SIDE = 1700;
/** Inches of the long side of a page where nothing says it. */
const USUAL_LONG_SIDE = 11;

/** Prepares a picture for recognition; one that is clean already keeps every pixel. */
export function preparePicture(given: GreyPicture, hints: PictureHints = {}): Prepared {
  const zoom = surveyZoom(given);
  const survey = shrink(given, zoom);
  const noise = noiseOf(given);
  const lie = lieOf(survey, inchOf(survey, given.width, hints), noise.deviation / zoom);
  const placed = place(given, lie, zoom);
  const cleaned = clean(
    placed.picture,
    placed.picture === given,
    placed.inch,
    noise.deviation,
    noise.bilevel,
    lie.share,
  );
  const textHeight = lie.text.height === null ? null : lie.text.height * zoom;
  const traits: PictureTraits = {
    page: lie.page,
    sideways: lie.sideways,
    skew: lie.skew,
    textHeight,
    textPieces: lie.text.count,
    contrast: lie.share === null ? null : 1 - lie.share,
    paper: cleaned.paper,
    shade: cleaned.shade,
    noise: noise.deviation,
    bilevel: noise.bilevel,
    blur: blurOf(given, lie, textHeight),
    bands: cleaned.bands,
    lines: cleaned.lines,
    textAtBorder: lie.textAtBorder,
    touched: cleaned.picture !== given,
  };
  return {
    picture: cleaned.picture,
    toGiven: placed.toGiven,
    dpi: placed.dpi,
    traits,
    problems: problemsOf(traits),
  };
}

/** Edges are looked at that fall by this share of the step from paper to ink. */
const WHOLE_EDGE = 0.5;

function blurOf(given: GreyPicture, { share, background }: Lie, textHeight: number | null): number | null {
  if (share === null || textHeight === null) return null;
  const width = edgeWidth(given, WHOLE_EDGE * (1 - share) * paperOf(background).paper);
  return width === null ? null : width / textHeight;
}

function surveyZoom({ width, height }: GreyPicture): number {
  return Math.max(1, Math.ceil(Math.max(width, height) / SURVEY_LONG_SIDE));
}

function inchOf(survey: GreyPicture, givenWidth: number, { pointsWide }: PictureHints): number {
  if (pointsWide === undefined) return Math.max(survey.width, survey.height) / USUAL_LONG_SIDE;
  return (72 * givenWidth) / pointsWide / (givenWidth / survey.width);
}

/** The picture straightened and scaled. */
interface Placed {
  readonly picture: GreyPicture;
  readonly toGiven: Projection;
  readonly dpi: number;
  /** Pixels of an inch of the page, roughly. */
  readonly inch: number;
}

/** Heights of letters, in pixels, that the engine reads as they are, and what others are brought to. */
const READS_FROM = 9.5;
const READS_TO = 27;
const BEST_HEIGHT = 16;
/** The resolution at which usual print has letters of the best height. */
const DPI_AT_BEST = 200;

function place(given: GreyPicture, lie: Lie, zoom: number): Placed {
  const height = lie.text.height === null ? null : lie.text.height * zoom;
  const scale = height === null || (height >= READS_FROM && height <= READS_TO) ? 1 : BEST_HEIGHT / height;
  const read = (height ?? BEST_HEIGHT) * scale;
  const dpi = Math.round(Math.max(150, Math.min(300, (read * DPI_AT_BEST) / BEST_HEIGHT)));
  const inch = (Math.max(lie.width, lie.height) * zoom * scale) / USUAL_LONG_SIDE;
  if (scale === 1 && lie.toSurvey === identity) return { picture: given, toGiven: identity, dpi, inch };
  const width = Math.round(lie.width * zoom * scale);
  const tall = Math.round(lie.height * zoom * scale);
  const toSurvey = compose(scaling(lie.width / width, lie.height / tall), lie.toSurvey);
  const toGiven = compose(toSurvey, scaling(zoom));
  const coarser = Math.max(1, Math.floor(1 / scale + 0.2));
  const from = shrink(given, coarser);
  const picture = warp(from, compose(toGiven, scaling(1 / coarser)), width, tall);
  return { picture, toGiven, dpi, inch };
}

interface Cleaned {
  readonly picture: GreyPicture;
  readonly paper: number;
  readonly shade: number;
  readonly bands: number;
  readonly lines: number;
}

/** Paper this dark, this uneven, or ink this pale is stretched to white and black. */
const GREY_PAPER = 200;
const UNEVEN = 40;
const PALE = 0.45;
/** Noise from this deviation on is smoothed away. */
const NOISY = 7;
/** A line differs from what is beside it by this share of the step from paper to ink. */
const LINE_CONTRAST = 0.13;
/** The line's own pixels, grey rims included, by this share. */
const LINE_RIM_CONTRAST = 0.07;

function clean(
  placed: GreyPicture,
  isGiven: boolean,
  inch: number,
  noise: number,
  bilevel: boolean,
  inkBefore: number | null,
): Cleaned {
  const zoom = surveyZoom(placed);
  const survey = { ...shrink(placed, zoom) };
  const surveyInch = inch / zoom;
  let picture = placed;
  const own = (): GreyPicture => {
    if (isGiven && picture === placed) picture = { ...placed, pixels: placed.pixels.slice() };
    return picture;
  };
  const measured = zoom === 1 ? { ...survey, pixels: survey.pixels.slice() } : survey;
  const bands = findDarkBands(measured, surveyInch, inkBefore ?? 0);
  if (bands.length > 0) {
    invertBands(own(), bands, zoom);
    invertBands(measured, bands, 1);
  }
  const background = backgroundOf(measured, Math.max(3, Math.round(surveyInch / 28)), 2);
  const share = inkShare(measured, background, Math.max(12, (5 * noise) / zoom));
  const { paper, shade } = paperOf(background);
  const isFlat = paper >= GREY_PAPER && shade <= UNEVEN && (share ?? 0) <= PALE;
  if (!isFlat) {
    flatten(own(), background, share ?? 0, zoom);
    flatten(measured, background, share ?? 0, 1);
  }
  const step = isFlat ? paper * (1 - (share ?? 0)) : 255;
  const lines = findRulingLines(measured, surveyInch, Math.max(step * LINE_CONTRAST, (4 * noise) / zoom));
  const count = lines.level.length + lines.upright.length;
  if (count > 0) eraseLines(own(), lines, zoom, Math.max(step * LINE_RIM_CONTRAST, noise));
  if (noise >= NOISY || bilevel) picture = smooth(picture);
  return { picture, paper, shade, bands: bands.length, lines: count };
}

/** The middle brightness of the paper, and how far its parts are from each other. */
function paperOf({ levels }: Background): { paper: number; shade: number } {
  const ordered = levels.slice().sort();
  const at = (share: number): number => ordered[Math.floor(share * (ordered.length - 1))] ?? 0;
  return { paper: at(0.5), shade: at(0.95) - at(0.05) };
}
