import { paperOf } from './background.ts';
import { cleanPicture } from './clean-picture.ts';
import { edgeWidth } from './edge-width.ts';
import type { GreyPicture } from './grey-picture.ts';
import { noiseOf } from './noise.ts';
import { problemsOf } from './picture-problems.ts';
import type { PictureProblem, PictureTraits } from './picture-traits.ts';
import { placePage } from './place-page.ts';
import type { Projection } from './projection.ts';
import { quieten } from './quieten.ts';
import { withoutSpecks } from './specks.ts';
import type { Box } from './stamp-ink.ts';
import { type Lie, lieOf } from './straighten.ts';
import { inchOfPage, surveyOf } from './survey.ts';

/** A picture made ready for the engine. */
export interface Prepared {
  /** Upright up to a half turn, flat and straight, dark on light everywhere, without ruling lines, at the engine's scale. */
  readonly picture: GreyPicture;
  /** The dark bands that were made light, in pixels of `picture`. */
  readonly bands: readonly Box[];
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

/** Prepares a picture for recognition; one that is clean already keeps every pixel. */
export function preparePicture(taken: GreyPicture, hints: PictureHints = {}): Prepared {
  const noise = noiseOf(taken);
  const { picture: given, deviation } = quieten(taken, noise);
  const survey = surveyOf(given);
  const lie = lieOf(survey.picture, inchOf(survey.picture, hints), deviation / survey.zoom);
  const letters = lie.text.height === null ? null : lie.text.height * survey.zoom;
  const spotless = noise.bilevel && letters !== null ? withoutSpecks(given, letters) : given;
  const placed = placePage(spotless, lie, survey.zoom);
  const cleaned = cleanPicture(placed.picture, placed.inch, lie.share, { ...noise, deviation });
  const paper = paperOf(lie.background);
  const traits: PictureTraits = {
    page: lie.page,
    sideways: lie.sideways,
    skew: lie.skew,
    textHeight: letters,
    textPieces: lie.text.count,
    contrast: lie.share === null ? null : 1 - lie.share,
    paper: paper.level,
    shade: paper.spread,
    noise: noise.deviation,
    bilevel: noise.bilevel,
    blur: blurOf(given, lie, paper.level, letters),
    bands: cleaned.bands.length,
    lines: cleaned.lines,
    textAtBorder: lie.textAtBorder,
    touched: cleaned.picture !== taken,
  };
  const { toGiven, dpi } = placed;
  const { picture, bands } = cleaned;
  return { picture, bands, toGiven, dpi, traits, problems: problemsOf(traits) };
}

const POINTS_AN_INCH = 72;

function inchOf(survey: GreyPicture, { pointsWide }: PictureHints): number {
  return pointsWide === undefined ? inchOfPage(survey) : (POINTS_AN_INCH * survey.width) / pointsWide;
}

/** Edges are looked at that fall by this share of the step from paper to ink. */
const WHOLE_EDGE = 0.5;

function blurOf(given: GreyPicture, { share }: Lie, paper: number, letters: number | null): number | null {
  if (share === null || letters === null) return null;
  const width = edgeWidth(given, WHOLE_EDGE * (1 - share) * paper);
  return width === null ? null : width / letters;
}
