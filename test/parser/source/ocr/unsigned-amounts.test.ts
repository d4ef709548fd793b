import { expect, test } from 'vitest';
import { doubtBracketed, doubtUnsigned } from '../../../../parser/source/ocr/unsigned-amounts.ts';

const word = (text: string, others?: readonly string[]) => ({
  text,
  box: [0, 0, 10, 10] as const,
  confidence: 1,
  ...(others ? { others } : {}),
});
const sure = (words: ReturnType<typeof word>[]) =>
  doubtUnsigned(words).map(({ confidence }) => confidence === 1);

test('among amounts with their sign, one that begins with a figure like it is not sure', () => {
  expect(
    sure([word('$0.00'), word('456,007.13', ['$56,007.18']), word('435,963.91'), word('120.00')]),
  ).toEqual([true, false, false, true]);
});

test('where few amounts bear a sign, as totals do, the others are sure', () => {
  expect(sure([word('$900.00'), word('435,963.91'), word('56,007.18')])).toEqual([true, true, true]);
});

test('words that are no amounts are left alone', () => {
  expect(sure([word('$1.00'), word('Saldo'), word('44912345678')])).toEqual([true, true, true]);
});

test('an amount close behind a bracket is not sure', () => {
  const at = (text: string, left: number) => ({ ...word(text), box: [left, 0, left + 20, 10] as const });
  const confidences = (left: number) =>
    doubtBracketed([at('($', 0), at('803.16', left)]).map(({ confidence }) => confidence);
  expect(confidences(24)).toEqual([1, 0.5]);
  expect(confidences(60)).toEqual([1, 1]);
});
