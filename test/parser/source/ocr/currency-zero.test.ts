import { expect, test } from 'vitest';
import { isSignAndDash } from '../../../../parser/source/ocr/currency-zero.ts';

const piece = (left: number, right: number, top: number, bottom: number) => ({
  ...{ left, right, top, bottom },
  area: (right - left) * (bottom - top),
});
const sign = piece(0, 10, 8, 32);
const dash = piece(18, 24, 20, 23);
const isZero = (...pieces: ReturnType<typeof piece>[]) => isSignAndDash(pieces, 20, 30);

test('a sign as high as a letter with a dash behind it is a zero', () => {
  expect(isZero(sign, dash)).toBe(true);
});

test('a point behind it, a dash before it or another letter is none', () => {
  expect(isZero(sign, piece(18, 21, 27, 30))).toBe(false);
  expect(isZero(piece(0, 6, 20, 23), piece(10, 20, 8, 32))).toBe(false);
  expect(isZero(sign, piece(14, 24, 10, 30), dash)).toBe(false);
});
