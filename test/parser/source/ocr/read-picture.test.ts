import { expect, test } from 'vitest';
import { isCrossed } from '../../../../parser/source/ocr/read-picture.ts';

const strip = (bottom: number, slope = 0) => ({
  left: 0,
  right: 200,
  top: 80,
  bottom,
  baseline: 100,
  slope,
  cap: 20,
  letters: 16,
  lowercase: 0,
  widestGap: 4,
});

test('print is crossed where a stroke goes on far below its line, not where letters have tails', () => {
  expect(isCrossed(strip(119))).toBe(true);
  expect(isCrossed(strip(106))).toBe(false);
});

test('a line that falls to the right is not crossed for that', () => {
  expect(isCrossed(strip(119, 0.06))).toBe(false);
  expect(isCrossed(strip(125, 0.06))).toBe(true);
});
