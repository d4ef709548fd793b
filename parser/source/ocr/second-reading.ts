import type { GreyPicture } from '../picture/grey-picture.ts';
import { signsOf } from './amount-signs.ts';
import { withWholeAmounts } from './broken-numbers.ts';
import { cutOut, type Setting } from './cut-outs.ts';
import { type Voted, vote } from './glyph-vote.ts';
import { glyphsOf } from './glyphs.ts';
import type { OnceRead } from './once-read.ts';
import type { Recogniser } from './recogniser.ts';
import { readCutOuts, type StripWord } from './strip-words.ts';
import type { Strip } from './strips.ts';
import { areSame, formOf, type Settled, settle } from './two-readings.ts';
import { alphabets, kindOf, numberOf, type ValueKind } from './value-forms.ts';
import { type ClearCell, provenSorts, witnessesOf } from './witnesses.ts';

/** Larger and bolder than the first time, so that the two readings err independently. */
const SETTING: Setting = { cap: 26, weight: 1.35, beside: 0.3 };
/** Shapes are compared at about the size they are printed in. */
const SHAPES: Setting = { cap: 17, weight: 1, beside: 0.3 };
/** Cells are spared only where the engine was this sure and read nothing but what amounts and dates are printed with; a minus, which a crease is taken for, is looked at twice. */
const SURE = 0.85;
const PLAIN = /^[\d$.,/]+$/;
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
  /** Whether the word was made out in another cell, which looks the same. */
  readonly copied: boolean;
}

/**
 * Reads every word again that may be a value, cut out by itself and with the alphabet of its kind; numbers whose every
 * character has a shape that was read the same so often, and so much unlike all others, that nothing new would be said,
 * are taken as read.
 */
export async function readAgain(
  page: GreyPicture,
  strips: readonly OnceRead[],
  recogniser: Recogniser,
  done?: (share: number) => void,
): Promise<TwiceRead[]> {
  const words = strips.flatMap(({ strip, words: own, copied }) =>
    withWholeAmounts(own).map((word) => ({ strip, word, copied })),
  );
  const cells = words.filter(({ word }) => kindOf(word.text) !== null).map(cellOf);
  const voted = votesOn(page, cells);
  const clear = cells.flatMap((cell) => clearCell(cell, voted.get(cell.word)));
  const witnesses = witnessesOf(clear);
  const asked = new Set(witnesses.map(({ cell }) => cell));
  const sparing = new Set(clear.map(({ cell }) => cell).filter((cell) => !asked.has(cell)));
  const first = cells.filter((cell) => !sparing.has(cell));
  const seconds = new Map(await secondTexts(page, first, recogniser));
  done?.(0.7);
  const proven = provenSorts(witnesses, ({ word }) => areSame(word.text, seconds.get(word) ?? ''));
  const open = clear.filter(
    ({ cell, sorts }) => sparing.has(cell) && !sorts.every((sort) => proven.has(sort)),
  );
  for (const [word, text] of await secondTexts(
    page,
    open.map(({ cell }) => cell),
    recogniser,
  ))
    seconds.set(word, text);
  done?.(1);
  const twice = new Map(cells.map((cell) => [cell.word, settledCell(page, cell, voted, seconds)]));
  return words.map(({ strip, word }) => ({ strip, word, settled: twice.get(word) ?? null }));
}

/** What is settled of a cell; one that was spared the second reading stands as if it had been read the same. */
function settledCell(
  page: GreyPicture,
  { word, strip }: Cell,
  voted: ReadonlyMap<StripWord, Voted>,
  seconds: ReadonlyMap<StripWord, string>,
): Settled {
  const signs = kindOf(word.text) === 'number' ? signsOf(page, strip) : UNSIGNED;
  const { vote } = voted.get(word) ?? UNSEEN;
  return settle(word.text, seconds.get(word) ?? word.text, { vote, ...signs });
}

/** A cell that its shapes alone may prove. */
function clearCell(cell: Cell, voted: Voted | undefined): ClearCell<Cell>[] {
  const { text, confidence } = cell.word;
  const sorts = voted?.clear ?? null;
  const isPlain = !cell.copied && confidence >= SURE && PLAIN.test(text) && numberOf(text) === text;
  return isPlain && sorts !== null ? [{ cell, sorts }] : [];
}

async function secondTexts(
  page: GreyPicture,
  cells: readonly Cell[],
  recogniser: Recogniser,
): Promise<ReadonlyMap<StripWord, string>> {
  const texts = new Map<StripWord, string>();
  const readKind = async (kind: ValueKind) => {
    const alphabet = alphabets[kind];
    const ofKind = cells.filter(({ word }) => kindOf(word.text) === kind);
    const byCutOut = new Map(ofKind.map(({ strip, word }) => [cutOut(page, strip, SETTING), word]));
    const again = await readCutOuts([...byCutOut.keys()], recogniser, {
      cap: SETTING.cap,
      manner: alphabet === null ? {} : { alphabet },
    });
    for (const [cut, word] of byCutOut)
      texts.set(word, (again.get(cut) ?? []).map(({ text }) => text).join(''));
  };
  await Promise.all(KINDS.map(readKind));
  return texts;
}

const UNSIGNED = { minus: false, afterCurrency: null, endsInFigure: false };
const UNSEEN: Voted = { vote: { says: 'nothing' }, clear: null };

function votesOn(page: GreyPicture, cells: readonly Cell[]): ReadonlyMap<StripWord, Voted> {
  const votes = vote(
    cells.map(({ word, strip, copied }) => ({
      text: formOf(word.text) ?? word.text,
      shapes: glyphsOf(cutOut(page, strip, SHAPES).picture),
      hasVote: !copied,
    })),
  );
  return new Map(cells.map(({ word }, i) => [word, votes[i] ?? UNSEEN]));
}

/** The part of a strip that a word takes, its baseline followed. */
function cellOf({ strip, word, copied }: Cell): Cell {
  const left = Math.round(word.left);
  const baseline = strip.baseline + strip.slope * (left - strip.left);
  return { word, copied, strip: { ...strip, left, right: Math.round(word.right), baseline } };
}
