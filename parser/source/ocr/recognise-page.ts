import type { Frame, Word } from '../page.ts';
import type { ColourPicture } from '../picture/colour-picture.ts';
import { fadeStamps } from '../picture/coloured-stamps.ts';
import { toGrey } from '../picture/grey-picture.ts';
import { fadeGreyStamps } from '../picture/grey-stamps.ts';
import type { PictureProblem, PictureTraits } from '../picture/picture-traits.ts';
import { type Prepared, preparePicture } from '../picture/prepare-picture.ts';
import { compose, project, scaling } from '../picture/projection.ts';
import { halfTurned } from '../picture/turned.ts';
import { unsureBeside } from './beside-ink.ts';
import { findStrips } from './find-strips.ts';
import { readPicture } from './read-picture.ts';
import type { Recogniser } from './recogniser.ts';

/** What was made out on a page's picture. */
export interface RecognisedPage {
  /** In the frame. */
  readonly words: readonly Word[];
  /** The page as it was read: upright, flat, in points. */
  readonly frame: Frame;
  /** Why the picture is too poor to rely on; empty for most. */
  readonly problems: readonly PictureProblem[];
  /** Whether it was read, but with such difficulty that a better picture is worth asking for. */
  readonly isWeak: boolean;
}

/** Below this mean confidence a page may stand on its head. */
const POOR = 0.6;

/** Reads the picture of a page that is displayed with `scale` pixels to the point. */
export async function recognisePage(
  colours: ColourPicture,
  scale: number,
  recogniser: Recogniser,
  onShare: (share: number) => void,
): Promise<RecognisedPage> {
  const grey = toGrey(colours.data, colours.width, colours.height);
  const faded = fadeStamps(grey, colours);
  const prepared = preparePicture(grey, { pointsWide: colours.width / scale });
  if (prepared.problems.length > 0)
    return { words: [], frame: frameOf(prepared, scale), problems: prepared.problems, isWeak: false };
  if (!prepared.traits.bilevel)
    for (const [x, y] of fadeGreyStamps(prepared.picture, prepared.bands))
      faded.push(project(prepared.toGiven, x, y));
  const page = (read: Prepared, words: readonly Word[]) =>
    pageOf(read, scale, unsureBeside(faded, words, read.toGiven));
  const found = findStrips(prepared.picture, prepared.traits);
  const other = () => halfTurned(prepared);
  const likely = found.onHead ? other() : prepared;
  const strips = found.onHead ? findStrips(likely.picture, likely.traits) : found;
  const words = await readPicture(likely.picture, strips, recogniser, onShare);
  if (soundness(words) >= POOR) return page(likely, words);
  const turned = found.onHead ? prepared : other();
  const otherStrips = findStrips(turned.picture, turned.traits);
  const overturned = await readPicture(turned.picture, otherStrips, recogniser, onShare);
  return soundness(overturned) > soundness(words) ? page(turned, overturned) : page(likely, words);
}

/** On pictures worse than this, two readings may err alike: only what the paper's own sums prove is relied on. */
const NOISE = 7;
const BLUR = 0.2;
const LETTERS = 10.5;
const CONTRAST = 0.3;
const UNPROVEN = 0.5;

function isWeak({ noise, bilevel, blur, textHeight, contrast }: PictureTraits): boolean {
  const unsharp = (blur ?? 0) > BLUR || (textHeight ?? LETTERS) < LETTERS;
  return noise >= NOISE || bilevel || unsharp || (contrast ?? 1) < CONTRAST;
}

/** Mean confidence of the words that have letters, weighted by their length. */
function soundness(words: readonly Word[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence } of words) {
    if (!/\p{L}{3}/u.test(text)) continue;
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

function pageOf(prepared: Prepared, scale: number, words: readonly Word[]): RecognisedPage {
  const factor = pointsPerPixel(prepared, scale);
  const weak = isWeak(prepared.traits);
  const most = weak ? UNPROVEN : 1;
  const inPoints = words.map((word) => {
    const [x0, y0, x1, y1] = word.box;
    const confidence = Math.min(word.confidence, most);
    return { ...word, confidence, box: [x0 * factor, y0 * factor, x1 * factor, y1 * factor] as const };
  });
  return { words: inPoints, frame: frameOf(prepared, scale), problems: [], isWeak: weak };
}

/** A pixel of the prepared picture in points: as large as it is on the page, in the middle of it. */
function pointsPerPixel({ picture, toGiven }: Prepared, scale: number): number {
  const [x, y] = [picture.width / 2, picture.height / 2];
  const [x0, y0] = project(toGiven, x, y);
  const [x1, y1] = project(toGiven, x + 1, y);
  return Math.hypot(x1 - x0, y1 - y0) / scale;
}

function frameOf(prepared: Prepared, scale: number): Frame {
  const { picture, toGiven } = prepared;
  const factor = pointsPerPixel(prepared, scale);
  return {
    width: picture.width * factor,
    height: picture.height * factor,
    toDisplay: compose(compose(scaling(1 / factor), toGiven), scaling(1 / scale)),
  };
}
