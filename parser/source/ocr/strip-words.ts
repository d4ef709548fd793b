import { cleanText } from '../clean-text.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import type { Manner, RecognisedWord, Recogniser } from './recogniser.ts';
import { pageX, type Row, type Setting, type Stack, stackStrips } from './stack.ts';
import type { Strip } from './strips.ts';

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

/** A strip with the words made out in it, from left to right. */
export interface ReadStrip {
  readonly strip: Strip;
  readonly words: readonly StripWord[];
}

/** Stacks the strips and has them read, in their order; `done` hears of each stack. */
export async function readStrips(
  page: GreyPicture,
  strips: readonly Strip[],
  recogniser: Recogniser,
  { setting, manner, done }: { setting: Setting; manner: Manner; done?: (share: number) => void },
): Promise<ReadStrip[]> {
  const stacks = stackStrips(page, strips, setting);
  let read = 0;
  const readStacks = await Promise.all(
    stacks.map(async (stack) => {
      const words = await recogniser.recognise(stack.picture, manner);
      read++;
      done?.(read / stacks.length);
      return wordsByRow(stack, words);
    }),
  );
  const byStrip = new Map(readStacks.flat().map((one) => [one.strip, one]));
  return strips.flatMap((strip) => byStrip.get(strip) ?? []);
}

function wordsByRow({ rows }: Stack, words: readonly RecognisedWord[]): ReadStrip[] {
  const byRow = new Map<Row, StripWord[]>(rows.map((row) => [row, []]));
  for (const { text, confidence, box } of words) {
    const middle = (box[1] + box[3]) / 2;
    const row = nearestRow(rows, middle);
    if (row === undefined) continue;
    byRow
      .get(row)
      ?.push({ text: cleanText(text), confidence, left: pageX(row, box[0]), right: pageX(row, box[2]) });
  }
  return [...byRow].map(([{ strip }, own]) => ({ strip, words: own.sort((a, b) => a.left - b.left) }));
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
