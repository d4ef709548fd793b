import { cleanText } from '../clean-text.ts';
import type { CutOut } from './cut-outs.ts';
import type { Manner, RecognisedWord, Recogniser } from './recogniser.ts';
import { pageX, type Row, type Stack, stacksOf } from './stack.ts';

/** A word made out in a strip. */
export interface StripWord {
  /** Every dash in it is a plain one: the engine writes a minus in several ways. */
  readonly text: string;
  /** The engine's own, 0 to 1. */
  readonly confidence: number;
  /** Where it begins and ends, pixels of the page picture. */
  readonly left: number;
  readonly right: number;
}

/** Stacks cut-outs with capitals of `cap` pixels and has them read; `done` hears of each stack. Words go from left to right. */
export async function readCutOuts(
  cutOuts: readonly CutOut[],
  recogniser: Recogniser,
  { cap, manner, done }: { cap: number; manner: Manner; done?: (share: number) => void },
): Promise<ReadonlyMap<CutOut, readonly StripWord[]>> {
  const stacks = stacksOf(cutOuts, cap);
  let read = 0;
  const readStacks = await Promise.all(
    stacks.map(async (stack) => {
      const words = await recogniser.recognise(stack.picture, manner);
      read++;
      done?.(read / stacks.length);
      return wordsByRow(stack, words);
    }),
  );
  return new Map(readStacks.flat());
}

function wordsByRow({ rows }: Stack, words: readonly RecognisedWord[]): [CutOut, readonly StripWord[]][] {
  const byRow = new Map<Row, StripWord[]>(rows.map((row) => [row, []]));
  for (const { text, confidence, box } of words) {
    const middle = (box[1] + box[3]) / 2;
    const row = nearestRow(rows, middle);
    if (row === undefined) continue;
    byRow
      .get(row)
      ?.push({ text: cleanText(text), confidence, left: pageX(row, box[0]), right: pageX(row, box[2]) });
  }
  return [...byRow].map(([{ cutOut }, own]) => [
    cutOut,
    withoutSwallowing(own.sort((a, b) => a.left - b.left)),
  ]);
}

/** Words from left to right; one whose box reaches over the whole next one ends where that begins. */
export function withoutSwallowing(words: readonly StripWord[]): StripWord[] {
  return words.map((word, i) => {
    const next = words[i + 1];
    return next && next.left > word.left && word.right >= next.right ? { ...word, right: next.left } : word;
  });
}

function nearestRow(rows: readonly Row[], y: number): Row | undefined {
  let best: Row | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const distance = Math.max(row.top - y, y - row.bottom, 0);
    if (distance < least) {
      least = distance;
      best = row;
    }
  }
  return best;
}
