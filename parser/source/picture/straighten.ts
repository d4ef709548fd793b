import { type Background, backgroundOf, tileOf } from './background.ts';
import { sidesThatCut } from './border-text.ts';
import { type Component, componentsOf } from './components.ts';
import { type FoundPage, findPage, type Quad } from './find-page.ts';
import type { GreyPicture } from './grey-picture.ts';
import { type InkMask, inkMask, inkShare, LEAST_INK_STEP, OVER_NOISE } from './ink-mask.ts';
import { type Lean, leanOf, transposedMask, transposedPicture } from './lean.ts';
import { compose, identity, moving, ontoQuad, type Projection } from './projection.ts';
import { refineQuad } from './refine-quad.ts';
import { inchOfPage } from './survey.ts';
import { type TextPieces, textPieces } from './text-pieces.ts';
import { feetOf, tiltOf } from './tilt.ts';
import { backFromQuarter, turnedAQuarter } from './turned.ts';
import { warp } from './warp.ts';

/** How the page lies in a survey. */
export interface Lie {
  /** From pixels of the straightened survey to pixels of the survey; `identity` itself where the page lies straight. */
  readonly toSurvey: Projection;
  readonly width: number;
  readonly height: number;
  readonly page: 'whole' | 'cut' | 'fills';
  readonly sideways: boolean;
  /** Degrees clockwise. */
  readonly skew: number;
  readonly text: TextPieces;
  /** Ink's brightness as a share of its paper; `null` without ink. */
  readonly share: number | null;
  readonly background: Background;
  /** Whether text runs over the end of the picture. */
  readonly textAtBorder: boolean;
}

/** Slopes up to this are searched: 6.3 degrees. */
const RANGE = 0.11;
/** A page turned less than this is left alone: 0.15 degrees. */
const LEVEL = 0.0026;
/** Rows stand out at least this much where their slope is to be believed. */
const PROMINENT = 1.25;
/** A slanted view is undone where rows at the top and at the bottom differ by this slope, or uprights lean as much. */
const SLANTED = 0.0025;
/** Ink is what is darker than this far from paper to ink. */
const INK_FROM_PAPER = 0.45;

/** Finds out how the page lies: where it is in a photo, on which side, how it is turned and slanted. */
export function lieOf(survey: GreyPicture, inch: number, noise: number): Lie {
  const found = findPage(survey);
  const quad = found === null ? null : refineQuad(survey, found.corners);
  const seen = quad === null ? asItIs(survey) : cutOut(survey, quad);
  const pageInch = quad === null ? inch : inchOfPage(seen.picture);
  const first = inkOf(seen.picture, pageInch, noise);
  const components = componentsOf(first.mask);
  const text = textPieces(components, pageInch);
  const upright = text.sideways ? quarterTurn(seen) : seen;
  const inked = text.sideways ? inkOf(upright.picture, pageInch, noise) : first;
  const tilt = tiltOf(feetOf(inked.mask, upright.picture), RANGE);
  const slope = tilt.prominence >= PROMINENT && text.count > 0 ? tilt.slope : 0;
  const photo = quad !== null;
  const level = Math.abs(slope) < LEVEL ? upright : turned(upright, slope);
  const straight = unslanted(level, inked.mask, upright.picture, slope, photo);
  return {
    toSurvey: straight.toSurvey,
    width: straight.picture.width,
    height: straight.picture.height,
    page: found === null ? 'fills' : found.cutSides.length > 0 ? 'cut' : 'whole',
    sideways: text.sideways,
    skew: (Math.atan(slope) * 180) / Math.PI,
    text,
    share: inked.share,
    background: inked.background,
    textAtBorder: cutsText(survey, found, text, components, inch, noise),
  };
}

function cutsText(
  survey: GreyPicture,
  found: FoundPage | null,
  { height }: TextPieces,
  components: readonly Component[],
  inch: number,
  noise: number,
): boolean {
  if (height === null) return false;
  if (found === null) return sidesThatCut(components, survey.width, survey.height, height).length > 0;
  if (found.cutSides.length === 0) return false;
  const outer = componentsOf(inkOf(survey, inch, noise).mask);
  return sidesThatCut(outer, survey.width, survey.height, height).some((side) =>
    found.cutSides.includes(side),
  );
}

/** A picture with its way back to the survey. */
interface Seen {
  readonly picture: GreyPicture;
  readonly toSurvey: Projection;
}

function asItIs(picture: GreyPicture): Seen {
  return { picture, toSurvey: identity };
}

function cutOut(survey: GreyPicture, quad: Quad): Seen {
  const [a, b, c, d] = quad;
  const width = Math.round(Math.max(distance(a, b), distance(d, c)));
  const height = Math.round(Math.max(distance(a, d), distance(b, c)));
  const toSurvey = ontoQuad(width, height, quad);
  return { picture: warp(survey, toSurvey, width, height), toSurvey };
}

function distance([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

interface Inked {
  readonly mask: InkMask;
  readonly share: number | null;
  readonly background: Background;
}

function inkOf(picture: GreyPicture, inch: number, noise: number): Inked {
  const background = backgroundOf(picture, tileOf(inch), 2);
  const share = inkShare(picture, background, Math.max(LEAST_INK_STEP, OVER_NOISE * noise));
  const bound = 1 - (1 - (share ?? 0)) * INK_FROM_PAPER;
  return { mask: inkMask(picture, background, bound), share, background };
}

function quarterTurn({ picture, toSurvey }: Seen): Seen {
  const turned = turnedAQuarter(picture);
  return { picture: turned, toSurvey: compose(backFromQuarter(turned), toSurvey) };
}

/** Turned back by a slope, about the middle, on paper large enough for all of it that matters. */
function turned({ picture, toSurvey }: Seen, slope: number): Seen {
  const angle = Math.atan(slope);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const { width, height } = picture;
  const about: Projection = [c, -s, 0, s, c, 0, 0, 0, 1];
  const back = aroundMiddle(about, width, height);
  return { picture, toSurvey: compose(back, toSurvey) };
}

function aroundMiddle(projection: Projection, width: number, height: number): Projection {
  const there = compose(moving(-width / 2, -height / 2), projection);
  return compose(there, moving(width / 2, height / 2));
}

/** What is left of a slanted view undone: rows made parallel, and in a photo uprights too. */
function unslanted(seen: Seen, mask: InkMask, picture: GreyPicture, slope: number, photo: boolean): Seen {
  const { width, height } = picture;
  const rows = leanOf(mask, picture, slope);
  const rowsSlant = rows !== null && Math.abs(rows.change * height) / 2 > SLANTED ? rows : null;
  if (rowsSlant === null && !photo) return seen;
  const columns = leanOf(transposedMask(mask), transposedPicture(picture), -slope);
  const down: Lean =
    rowsSlant === null ? LEVEL_LEAN : { slope: rowsSlant.slope - slope, change: rowsSlant.change };
  const across: Lean =
    columns === null ? LEVEL_LEAN : { slope: columns.slope + slope, change: columns.change };
  if (rowsSlant === null && isSmall(across, width)) return seen;
  const unleaned: Projection = [1, across.slope, 0, down.slope, 1, 0, -down.change, -across.change, 1];
  return { picture: seen.picture, toSurvey: compose(aroundMiddle(unleaned, width, height), seen.toSurvey) };
}

const LEVEL_LEAN: Lean = { slope: 0, change: 0 };

function isSmall({ slope, change }: Lean, length: number): boolean {
  return Math.abs(slope) < SLANTED && Math.abs(change * length) / 2 < SLANTED;
}
