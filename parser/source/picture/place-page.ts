import type { GreyPicture } from './grey-picture.ts';
import { compose, identity, type Projection, scaling } from './projection.ts';
import { shrink } from './shrink.ts';
import type { Lie } from './straighten.ts';
import { inchOfPage, inchOfText } from './survey.ts';
import { warp } from './warp.ts';

/** A page straightened and brought to the engine's scale; the given picture itself where nothing had to move. */
export interface Placed {
  readonly picture: GreyPicture;
  readonly toGiven: Projection;
  readonly dpi: number;
  /** Pixels of an inch of the page, roughly. */
  readonly inch: number;
}

/** Heights of letters, in pixels, that the engine reads well as they are, and what others are brought to. */
const READS_FROM = 10.2;
const READS_TO = 27;
const BEST_HEIGHT = 16;
/** The resolution at which usual print has letters of the best height, and what is declared at the least and most. */
const DPI_AT_BEST = 200;
const LEAST_DPI = 150;
const MOST_DPI = 300;

/** The page as it lies, seen straight, moved and scaled in one go so that pixels are mixed only once. */
export function placePage(given: GreyPicture, lie: Lie, zoom: number): Placed {
  const letters = lie.text.height === null ? null : lie.text.height * zoom;
  const scale =
    letters === null || (letters >= READS_FROM && letters <= READS_TO) ? 1 : BEST_HEIGHT / letters;
  const read = (letters ?? BEST_HEIGHT) * scale;
  const dpi = Math.round(Math.max(LEAST_DPI, Math.min(MOST_DPI, (read * DPI_AT_BEST) / BEST_HEIGHT)));
  if (scale === 1 && lie.toSurvey === identity)
    return { picture: given, toGiven: identity, dpi, inch: inchOfText(letters, inchOfPage(given)) };
  const width = Math.round(lie.width * zoom * scale);
  const height = Math.round(lie.height * zoom * scale);
  const toSurvey = compose(scaling(lie.width / width, lie.height / height), lie.toSurvey);
  const toGiven = compose(toSurvey, scaling(zoom));
  const coarser = Math.max(1, Math.floor(1 / scale + 0.2));
  const toCoarser = compose(toGiven, scaling(1 / coarser));
  const picture = warp(shrink(given, coarser), toCoarser, width, height);
  return { picture, toGiven, dpi, inch: inchOfText(read, inchOfPage(picture)) };
}
