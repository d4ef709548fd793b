import { expect, test } from 'vitest';
import { inkOf } from '../../../../parser/source/ocr/ink.ts';
import { marksOf } from '../../../../parser/source/ocr/marks.ts';
import { eraseShortRules } from '../../../../parser/source/ocr/short-rules.ts';
import { stripsOf } from '../../../../parser/source/ocr/strips.ts';

/** A white sheet on which rectangles are filled: left, top, width, height, pixels. */
function sheetWith(rectangles: readonly (readonly [number, number, number, number])[]) {
  const [width, height] = [400, 200];
  const pixels = new Uint8Array(width * height).fill(255);
  for (const [left, top, across, down] of rectangles)
    for (let y = top; y < top + down; y++) pixels.fill(0, y * width + left, y * width + left + across);
  return { width, height, pixels };
}

/** As many letters of 10 × 16 pixels on one baseline, four pixels apart. */
const letters = (left: number, top: number, count: number) =>
  Array.from({ length: count }, (_, i) => [left + 14 * i, top, 10, 16] as const);

function stripsIn(sheet: ReturnType<typeof sheetWith>) {
  return stripsOf(marksOf(inkOf(sheet), sheet.width, sheet.height)).strips;
}

test('marks that touch at a corner are one, others are not', () => {
  const sheet = sheetWith([
    [10, 10, 5, 5],
    [15, 15, 5, 5],
    [40, 10, 5, 5],
  ]);
  expect(marksOf(inkOf(sheet), sheet.width, sheet.height)).toHaveLength(2);
});

test('a cup drawn from two strokes that meet below is one mark', () => {
  const sheet = sheetWith([
    [10, 10, 4, 20],
    [30, 10, 4, 20],
    [10, 28, 24, 4],
  ]);
  expect(marksOf(inkOf(sheet), sheet.width, sheet.height)).toHaveLength(1);
});

test('letters of one row are one strip; a column far to the right is another', () => {
  const strips = stripsIn(sheetWith([...letters(20, 50, 5), ...letters(220, 50, 4)]));
  expect(strips.map(({ letters: count }) => count).sort()).toEqual([4, 5]);
  expect(strips.every(({ baseline }) => baseline === 65)).toBe(true);
});

test('a comma belongs to the strip it stands in and is none of its own', () => {
  const comma = [62, 60, 4, 9] as const;
  expect(stripsIn(sheetWith([...letters(20, 50, 3), comma, ...letters(70, 50, 3)]))).toHaveLength(1);
});

test('dots that lead to a value widen no strip', () => {
  const dots = Array.from({ length: 12 }, (_, i) => [100 + 8 * i, 63, 3, 3] as const);
  const [first] = stripsIn(sheetWith([...letters(20, 50, 5), ...dots]));
  expect(first?.right).toBeLessThan(100);
});

test('a minus before an amount widens its strip', () => {
  const [strip] = stripsIn(sheetWith([[12, 57, 8, 3], ...letters(26, 50, 5)]));
  expect(strip?.left).toBe(12);
});

test('a piece of a ruling line is erased, letters stay', () => {
  const sheet = sheetWith([[90, 20, 2, 120], ...letters(20, 50, 5)]);
  const ink = inkOf(sheet);
  expect(eraseShortRules(sheet, ink, { usual: 16, strips: [] })).toBe(true);
  expect(sheet.pixels[80 * 400 + 90]).toBe(255);
  expect(sheet.pixels[55 * 400 + 25]).toBe(0);
  expect(eraseShortRules(sheet, ink, { usual: 16, strips: [] })).toBe(false);
});

test('the strokes of large letters are no rules, though as long as one', () => {
  const stroke = [100, 20, 2, 62] as const;
  const sheet = sheetWith([stroke, [60, 25, 30, 50], [140, 25, 30, 50], [180, 25, 30, 50]]);
  const { strips } = stripsOf(marksOf(inkOf(sheet), sheet.width, sheet.height));
  expect(eraseShortRules(sheet, inkOf(sheet), { usual: 16, strips })).toBe(false);
  expect(eraseShortRules(sheet, inkOf(sheet), { usual: 16, strips: [] })).toBe(true);
});

test('a cell of one line beside a cell of two lines is a strip of its own', () => {
  const stroke = [62, 56, 6, 24] as const;
  const strips = stripsIn(
    sheetWith([
      ...letters(20, 60, 3),
      stroke,
      ...letters(72, 60, 2),
      ...letters(112, 51, 8),
      ...letters(112, 70, 3),
    ]),
  );
  expect(strips.map(({ letters: count }) => count).sort()).toEqual([3, 6, 8]);
});

test('a cell of a grid around letters is none of them', () => {
  const frame = [
    [200, 30, 90, 1],
    [200, 30, 1, 60],
    [200, 89, 90, 1],
    [289, 30, 1, 60],
  ] as const;
  const strips = stripsIn(sheetWith([...letters(20, 50, 5), ...letters(220, 50, 4), ...frame]));
  expect(strips.map(({ top, bottom }) => bottom - top + 1)).toEqual([16, 16]);
});

test('leaders that outnumber the letters do not pass for letters', () => {
  const dots = Array.from({ length: 24 }, (_, i) => [100 + 12 * i, 60, 6, 6] as const);
  const sheet = sheetWith([...dots, ...letters(10, 50, 5), ...letters(10, 90, 5)]);
  const { usual, strips } = stripsOf(marksOf(inkOf(sheet), sheet.width, sheet.height));
  expect(usual).toBe(16);
  expect(strips).toHaveLength(2);
});

test('small thin letters beside large ones are no leaders', () => {
  const small = Array.from({ length: 6 }, (_, i) => {
    const left = 90 + 8 * i;
    return [
      [left, 58, 6, 1],
      [left, 65, 6, 1],
      [left, 58, 1, 8],
    ] as const;
  }).flat();
  const sheet = sheetWith([...small, ...letters(20, 50, 5), ...letters(20, 90, 9)]);
  const counts = stripsIn(sheet).map(({ letters: count }) => count);
  expect(counts.sort()).toEqual([11, 9]);
});

test('on a faint picture a heading in a lighter grey is ink too', () => {
  const faint = { width: 120, height: 60, pixels: new Uint8Array(120 * 60).fill(220) };
  for (let y = 20; y < 36; y++) faint.pixels.fill(202, y * 120 + 50, y * 120 + 56);
  const inked = (printStep?: number) => inkOf(faint, printStep).reduce((sum, one) => sum + one, 0);
  expect(inked(36)).toBe(16 * 6);
  expect(inked()).toBe(0);
});
