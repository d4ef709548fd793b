import { expect, test } from 'vitest';
import { withoutSwallowing } from '../../../../parser/source/ocr/strip-words.ts';

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
