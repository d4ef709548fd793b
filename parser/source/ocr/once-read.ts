import type { GreyPicture } from '../picture/grey-picture.ts';
import { alike } from './alike.ts';
import { type CutOut, cutOut, type Setting } from './cut-outs.ts';
import type { Recogniser } from './recogniser.ts';
import { readCutOuts, type StripWord } from './strip-words.ts';
import type { Strip } from './strips.ts';
import { kindOf } from './value-forms.ts';

/** A strip with the words made out in it, from left to right. */
export interface OnceRead {
  readonly strip: Strip;
  readonly words: readonly StripWord[];
  /** Whether they were made out in a strip that looks the same. */
  readonly copied: boolean;
}

/** How strips are set for the first reading: as high as the engine's own lines, greys as they are; narrower and smaller ones lose letters. */
const SETTING: Setting = { cap: 19, weight: 1, beside: 0.5 };

/**
 * Reads the strips once, in their order. Statements print the same words and amounts again and again: what looks like
 * a strip that was read takes over its words, where they have no figures or will be read a second time.
 */
export async function readOnce(
  page: GreyPicture,
  strips: readonly Strip[],
  recogniser: Recogniser,
  done: (share: number) => void,
): Promise<OnceRead[]> {
  const cutOuts = strips.map((strip) => cutOut(page, strip, SETTING));
  const models = alike(cutOuts);
  const read = await readCutOuts(
    cutOuts.filter((one) => !models.has(one)),
    recogniser,
    { cap: SETTING.cap, manner: {}, done },
  );
  const takenOver = new Map<CutOut, readonly StripWord[]>();
  for (const [copy, model] of models) {
    const words = read.get(model) ?? [];
    if (words.length > 0 && words.every(mayBeTakenOver)) takenOver.set(copy, words.map(movedTo(copy, model)));
  }
  const others = cutOuts.filter((one) => models.has(one) && !takenOver.has(one));
  const readToo = await readCutOuts(others, recogniser, { cap: SETTING.cap, manner: {} });
  const once = cutOuts.map((one) => {
    const copied = takenOver.get(one);
    const words = copied ?? read.get(one) ?? readToo.get(one) ?? [];
    return { strip: one.strip, words, copied: copied !== undefined };
  });
  return withCrowded(page, once, recogniser);
}

/** A strip so many capitals wide is a word, though its letters touch one another. */
const WIDE = 1.6;

/** The strips again; those in which nothing was made out are read without what reaches into them from above and below. */
async function withCrowded(
  page: GreyPicture,
  strips: readonly OnceRead[],
  recogniser: Recogniser,
): Promise<OnceRead[]> {
  const lost = strips.filter(
    ({ strip, words }) => words.length === 0 && strip.right - strip.left >= WIDE * strip.cap,
  );
  const alone = new Map(lost.map((one) => [one, cutOut(page, { ...one.strip, isCrowded: true }, SETTING)]));
  const read = await readCutOuts([...alone.values()], recogniser, { cap: SETTING.cap, manner: {} });
  return strips.map((one) => {
    const cut = alone.get(one);
    const words = cut === undefined ? undefined : read.get(cut);
    return cut === undefined || words === undefined ? one : { strip: cut.strip, words, copied: false };
  });
}

const mayBeTakenOver = ({ text }: StripWord): boolean => !/\d/.test(text) || kindOf(text) !== null;

/** A model's word where it stands in the copy. */
function movedTo({ strip: copy }: CutOut, { strip: model }: CutOut) {
  const stretch = (copy.right - copy.left + 1) / (model.right - model.left + 1);
  const at = (x: number) => copy.left + (x - model.left) * stretch;
  return (word: StripWord): StripWord => ({ ...word, left: at(word.left), right: at(word.right) });
}
