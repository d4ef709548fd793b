import { expect, test } from 'vitest';
import { marksOf } from '../../../../parser/source/ocr/marks.ts';
import { withoutPaleRemains } from '../../../../parser/source/ocr/pale-remains.ts';

const mark = (width: number, height: number, darkest: number, area = width * height) => ({
  left: 0,
  right: width - 1,
  top: 0,
  bottom: height - 1,
  area,
  darkest,
});
const letters = Array.from({ length: 9 }, () => mark(10, 15, 20));
const isKept = (one: ReturnType<typeof mark>) => withoutPaleRemains([...letters, one], 15).includes(one);

test('a pale stroke among dark letters is a piece of a rule', () => {
  expect(isKept(mark(2, 15, 190))).toBe(false);
  expect(isKept(mark(2, 15, 30))).toBe(true);
});

test('so is the pale corner of a grid', () => {
  expect(isKept(mark(20, 25, 190, 45))).toBe(false);
});

test('a long thin one must be nearly as dark as print: no pale letter is so long and hollow', () => {
  expect(isKept(mark(60, 25, 130, 250))).toBe(false);
  expect(isKept(mark(60, 25, 60, 250))).toBe(true);
  expect(isKept(mark(14, 15, 130, 50))).toBe(true);
});

test('a pale letter stays, and where all print is pale its strokes do', () => {
  expect(isKept(mark(10, 15, 190))).toBe(true);
  const pale = letters.map((letter) => ({ ...letter, darkest: 190 }));
  expect(withoutPaleRemains([...pale, mark(2, 15, 190)], 15)).toHaveLength(10);
});

test('a mark is as dark as its own darkest pixel, whatever stands within its box', () => {
  const ink = new Uint8Array([1, 1, 1, 1, 0, 0, 1, 0, 1]);
  const pixels = new Uint8Array([90, 80, 90, 90, 255, 255, 90, 255, 10]);
  const marks = marksOf(ink, 3, 3, { width: 3, height: 3, pixels });
  expect(marks.map(({ darkest }) => darkest)).toEqual([80, 10]);
});
