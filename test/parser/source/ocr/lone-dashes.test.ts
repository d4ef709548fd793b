import { expect, test } from 'vitest';
import { loneDashes } from '../../../../parser/source/ocr/lone-dashes.ts';
import type { Mark } from '../../../../parser/source/ocr/marks.ts';
import type { Word } from '../../../../parser/source/page.ts';

const word = (text: string, left: number, top: number, right: number): Word => ({
  text,
  box: [left, top, right, top + 20],
  confidence: 1,
});
const dash = (right: number, middle: number): Mark => ({
  left: right - 6,
  right,
  top: middle,
  bottom: middle + 1,
  area: 14,
});

const page = [
  word('Aportaciones', 10, 100, 110),
  word('Retiros', 10, 130, 70),
  word('$784.83', 240, 160, 300),
  word('$123.61', 240, 190, 300),
];

test('a dash in a column of amounts, beside a label, is a zero', () => {
  const [found] = loneDashes([dash(299, 110)], page, 14);
  expect(found).toMatchObject({ text: '-', box: [293, 100, 300, 120] });
  expect(found?.confidence).toBeLessThan(0.6);
});

test('one that stands in no column of amounts is dust', () => {
  expect(loneDashes([dash(180, 110)], page, 14)).toEqual([]);
  expect(loneDashes([dash(293, 110)], page.slice(0, 3), 14)).toEqual([]);
});

test('below one amount it is a zero where both end at the same place', () => {
  expect(loneDashes([dash(299, 110)], page.slice(0, 3), 14)).toHaveLength(1);
});

test('one between two rows is what is left of a ruling line', () => {
  expect(loneDashes([dash(299, 124)], page, 14)).toEqual([]);
});

test('a speck is no dash', () => {
  const speck = { left: 297, right: 299, top: 110, bottom: 111, area: 6 };
  expect(loneDashes([speck], page, 14)).toEqual([]);
});

test('several dashes that end at one place are a column of zeros, though no amount is', () => {
  const labels = [100, 130, 160, 190].map((top) => word('Retiros', 10, top, 70));
  const dashes = [110, 140, 170, 200].map((middle) => dash(299, middle));
  expect(loneDashes(dashes, labels, 14)).toHaveLength(4);
  expect(loneDashes(dashes.slice(1), labels, 14)).toHaveLength(0);
});

test('a dash on the row of an amount of its column is what is left of a rule', () => {
  expect(loneDashes([dash(306, 170)], page, 14)).toEqual([]);
});
