import { expect, test } from 'vitest';
import { withoutStrayDash } from '../../../../parser/source/ocr/stray-dashes.ts';
import { drawn } from '../picture/drawn-picture.ts';

const strip = {
  left: 10,
  right: 120,
  top: 40,
  bottom: 62,
  baseline: 60,
  slope: 0,
  cap: 20,
  letters: 8,
  lowercase: 0,
  widestGap: 4,
};
const words = ['-', '$686,', '343.53'].map((text, i) => ({
  text,
  confidence: 0.6,
  left: 11 + 20 * i,
  right: 25 + 20 * i,
}));

/** What is left of the amount's words where a dash is printed at this height, pixels from the top. */
const textsWithDashAt = (at: number, texts = words) => {
  const isDash = (x: number, y: number) => x > 12 && x < 22 && y > at && y < at + 3;
  const isFigure = (x: number, y: number) => x > 32 && x < 118 && x % 12 < 8 && y > 41 && y < 60;
  const page = drawn(160, 100, (x, y) => (isDash(x, y) || isFigure(x, y) ? 20 : 255));
  return withoutStrayDash(page, { strip, words: texts, copied: false }).words.map(({ text }) => text);
};

test('a dash before an amount is kept where one is printed at the height of a minus', () => {
  expect(textsWithDashAt(49)).toEqual(['-', '$686,', '343.53']);
});

test('what reaches in from the line above is no minus', () => {
  expect(textsWithDashAt(34)).toEqual(['$686,', '343.53']);
});

test('a dash before other words stays, whatever it is', () => {
  const before = words.map((word, i) => (i === 1 ? { ...word, text: 'Retiros' } : word));
  expect(textsWithDashAt(34, before)).toEqual(['-', 'Retiros', '343.53']);
});
