import { expect, test } from 'vitest';
import { figuresAfterCurrency } from '../../../../parser/source/ocr/currency-sign.ts';
import type { Mark } from '../../../../parser/source/ocr/marks.ts';

const piece = (left: number, top: number, bottom: number): Mark => ({
  left,
  right: left + 10,
  top,
  bottom,
  area: 60,
});
const figures = [12, 24, 36, 60, 72].map((left) => piece(left, 11, 30));
const point = piece(48, 28, 31);

test('what reaches above and below the figures is a currency sign', () => {
  expect(figuresAfterCurrency([piece(0, 9, 33), ...figures, point], 20)).toBe(5);
});

test('a figure as high as the others is none', () => {
  expect(figuresAfterCurrency([piece(0, 11, 30), ...figures, point], 20)).toBeNull();
  expect(figuresAfterCurrency([piece(0, 10, 31), ...figures, point], 20)).toBeNull();
});

test('figures of old style, some of which reach below the line, say nothing', () => {
  const old = [piece(12, 16, 30), piece(24, 16, 36), piece(36, 11, 30)];
  expect(figuresAfterCurrency([piece(0, 11, 36), ...old], 20)).toBeNull();
});

test('hardly any figures say nothing', () => {
  expect(figuresAfterCurrency([piece(0, 9, 33), ...figures.slice(0, 2)], 20)).toBeNull();
});
