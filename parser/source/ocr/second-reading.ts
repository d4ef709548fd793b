import type { GreyPicture } from '../picture/grey-picture.ts';
import { signsOf } from './amount-signs.ts';
import { withWholeAmounts } from './broken-numbers.ts';
import { vote } from './glyph-vote.ts';
import { glyphsOf } from './glyphs.ts';
import type { Recogniser } from './recogniser.ts';
import { cutStrip, type Setting } from './stack.ts';
import { type ReadStrip, readStrips, type StripWord } from './strip-words.ts';
import type { Strip } from './strips.ts';
import { formOf, type Settled, type Shapes, settle } from './two-readings.ts';
import { alphabets, kindOf, type ValueKind } from './value-forms.ts';

/** Larger and bolder than the first time, so that the two readings err independently. */
const SETTING: Setting = { cap: 26, weight: 1.35, beside: 0.3 };
/** Shapes are compared at about the size they are printed in. */
const SHAPES: Setting = { cap: 17, weight: 1, beside: 0.3 };
const KINDS: readonly ValueKind[] = ['number', 'code', 'mixed'];

/** A word with its strip, and what all looks at it came to; null for words that are read once. */
export interface TwiceRead {
  readonly strip: Strip;
  readonly word: StripWord;
  readonly settled: Settled | null;
}

interface Cell {
  readonly word: StripWord;
  readonly strip: Strip;
}

/** Reads every word again that may be a value, cut out by itself and with the alphabet of its kind. */
export async function readAgain(
  page: GreyPicture,
  strips: readonly ReadStrip[],
  recogniser: Recogniser,
  done?: (share: number) => void,
): Promise<TwiceRead[]> {
  const words = strips.flatMap(({ strip, words: own }) =>
    withWholeAmounts(own).map((word) => ({ strip, word })),
  );
  const cells = words.filter(({ word }) => kindOf(word.text) !== null).map(cellOf);
  const seconds = await secondTexts(page, cells, recogniser, done);
  const shapes = shapesOf(page, cells);
  return words.map(({ strip, word }) => {
    const second = seconds.get(word);
    const settled = second === undefined ? null : settle(word.text, second, shapes.get(word) ?? UNSEEN);
    return { strip, word, settled };
  });
}

async function secondTexts(
  page: GreyPicture,
  cells: readonly Cell[],
  recogniser: Recogniser,
  done?: (share: number) => void,
): Promise<ReadonlyMap<StripWord, string>> {
  const texts = new Map<StripWord, string>();
  const byStrip = new Map(cells.map(({ strip, word }) => [strip, word]));
  let read = 0;
  const readKind = async (kind: ValueKind) => {
    const alphabet = alphabets[kind];
    const ofKind = cells.filter(({ word }) => kindOf(word.text) === kind).map(({ strip }) => strip);
    const again = await readStrips(page, ofKind, recogniser, {
      setting: SETTING,
      manner: alphabet === null ? {} : { alphabet },
    });
    for (const { strip, words } of again) {
      const word = byStrip.get(strip);
      if (word !== undefined) texts.set(word, words.map(({ text }) => text).join(''));
    }
    done?.(++read / KINDS.length);
  };
  await Promise.all(KINDS.map(readKind));
  return texts;
}

const UNSIGNED = { minus: false, currency: false };
const UNSEEN: Shapes = { vote: { says: 'nothing' }, ...UNSIGNED };

function shapesOf(page: GreyPicture, cells: readonly Cell[]): ReadonlyMap<StripWord, Shapes> {
  const votes = vote(
    cells.map(({ word, strip }) => ({
      text: formOf(word.text) ?? word.text,
      shapes: glyphsOf(cutStrip(page, strip, SHAPES)),
    })),
  );
  return new Map(
    cells.map(({ word, strip }, i) => [
      word,
      {
        vote: votes[i] ?? UNSEEN.vote,
        ...(kindOf(word.text) === 'number' ? signsOf(page, strip) : UNSIGNED),
      },
    ]),
  );
}

/** The part of a strip that a word takes, its baseline followed. */
function cellOf({ strip, word }: { strip: Strip; word: StripWord }): Cell {
  const left = Math.round(word.left);
  const baseline = strip.baseline + strip.slope * (left - strip.left);
  return { word, strip: { ...strip, left, right: Math.round(word.right), baseline } };
}
