import { expect, test } from 'vitest';
import { cutOut } from '../../../../parser/source/ocr/cut-outs.ts';
import type { Recogniser } from '../../../../parser/source/ocr/recogniser.ts';
import { readCutOuts, withoutSwallowing } from '../../../../parser/source/ocr/strip-words.ts';

const word = (text: string, left: number, right: number) => ({ text, left, right, confidence: 1 });
const rightsOf = (...words: ReturnType<typeof word>[]) => withoutSwallowing(words).map(({ right }) => right);

test('a word whose box reaches over the next one ends where that begins', () => {
  expect(rightsOf(word('individual', 180, 280), word('es', 217, 223), word('1.00', 235, 280))).toEqual([
    217, 223, 280,
  ]);
});

test('words that only touch keep their boxes', () => {
  expect(rightsOf(word('VA', 180, 200), word('lor', 199, 220))).toEqual([200, 220]);
});

const page = { width: 200, height: 60, pixels: new Uint8Array(200 * 60).fill(255) };
const strip = {
  left: 20,
  right: 120,
  top: 20,
  bottom: 36,
  baseline: 36,
  slope: 0,
  cap: 16,
  letters: 9,
  lowercase: 0,
  widestGap: 2,
};

test('a minus is the same sign in whatever way the engine writes it: the look at its shape must not miss one', async () => {
  const engine: Recogniser = {
    workers: 1,
    recognise: async () => [{ text: '—$233.61', box: [30, 20, 110, 40], confidence: 0.9 }],
    close: async () => undefined,
  };
  const amount = cutOut(page, strip, { cap: 16, weight: 1, beside: 0.5 });
  const read = await readCutOuts([amount], engine, { cap: 16, manner: {} });
  expect(read.get(amount)?.map(({ text }) => text)).toEqual(['-$233.61']);
});
