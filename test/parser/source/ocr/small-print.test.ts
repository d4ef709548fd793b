import { expect, test } from 'vitest';
import { withoutSmallPrint } from '../../../../parser/source/ocr/small-print.ts';
import type { Strip } from '../../../../parser/source/ocr/strips.ts';

/** A label or an amount of the usual size: capitals of 20 pixels. */
const usual = (row: number): Strip => ({
  left: 100,
  right: 300,
  top: 40 * row,
  bottom: 40 * row + 25,
  baseline: 40 * row + 20,
  slope: 0,
  cap: 20,
  letters: 12,
  lowercase: 0.5,
  widestGap: 8,
});
const labels = Array.from({ length: 8 }, (_, row) => usual(row));

/** A line of a paragraph whose letters, stems and tails together, are `height` pixels high. */
const prose = (row: number, height = 18): Strip => ({
  left: 100,
  right: 900,
  top: 600 + 20 * row,
  bottom: 600 + 20 * row + height - 1,
  baseline: 600 + 20 * row + 13,
  slope: 0,
  cap: 10,
  letters: 100,
  lowercase: 0.7,
  widestGap: 7,
});
const lines = [0, 1, 2].map((row) => prose(row));

test('a paragraph of small print is not read', () => {
  expect(withoutSmallPrint([...labels, ...lines])).toEqual(labels);
});

test('a paragraph of the usual size is read', () => {
  const large = [0, 1, 2].map((row) => prose(row, 26));
  expect(withoutSmallPrint([...labels, ...large])).toHaveLength(11);
});

test('two small lines are no paragraph, nor are lines far apart', () => {
  expect(withoutSmallPrint([...labels, ...lines.slice(1)])).toHaveLength(10);
  expect(withoutSmallPrint([...labels, prose(0), prose(2), prose(4)])).toHaveLength(11);
});

test('rows of a small table are read: they have gaps, or figures and capitals', () => {
  const gaps = lines.map((line) => ({ ...line, widestGap: 22 }));
  const figures = lines.map((line) => ({ ...line, lowercase: 0.3 }));
  expect(withoutSmallPrint([...labels, ...gaps])).toHaveLength(11);
  expect(withoutSmallPrint([...labels, ...figures])).toHaveLength(11);
});

test('a small heading that starts elsewhere is read', () => {
  const heading = { ...prose(3), left: 400, letters: 45 };
  expect(withoutSmallPrint([...labels, ...lines, heading])).toEqual([...labels, heading]);
});

test('a line that ends a paragraph is not read either, nor one between two of its sentences', () => {
  const end = { ...prose(3), right: 300, letters: 14 };
  const stemless = { ...prose(2), right: 300, letters: 11, lowercase: 0, cap: 7 };
  expect(withoutSmallPrint([...labels, ...lines, end])).toEqual(labels);
  expect(withoutSmallPrint([...labels, prose(0), prose(1), stemless, prose(3)])).toEqual(labels);
});

test('figures, capitals and larger print below a paragraph are read', () => {
  const figures = { ...prose(3), right: 200, letters: 7, lowercase: 0 };
  const larger = { ...prose(3), right: 300, letters: 14, cap: 12 };
  for (const row of [figures, larger])
    expect(withoutSmallPrint([...labels, ...lines, row])).toEqual([...labels, row]);
});

test('short lines alone are no paragraph', () => {
  const short = lines.map((line) => ({ ...line, right: 500, letters: 35 }));
  expect(withoutSmallPrint([...labels, ...short])).toHaveLength(11);
});

test('a long last line of numbers to call and addresses belongs to its paragraph, a short one of figures does not', () => {
  const numbers = { ...prose(3), letters: 66, lowercase: 0.38 };
  const total = { ...prose(3), right: 300, letters: 20, lowercase: 0 };
  expect(withoutSmallPrint([...labels, ...lines, numbers])).toEqual(labels);
  expect(withoutSmallPrint([...labels, ...lines, total])).toEqual([...labels, total]);
  expect(withoutSmallPrint([...labels, ...lines.slice(1), { ...numbers, letters: 39 }])).toHaveLength(11);
});
