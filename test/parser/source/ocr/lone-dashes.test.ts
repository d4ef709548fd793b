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

test('a larger amount above a column of small ones says nothing of its dashes', () => {
  const total: Word = { text: '$1,407,266.90', box: [40, 0, 310, 80], confidence: 1 };
  expect(loneDashes([dash(299, 110)], [total, ...page], 14)).toHaveLength(1);
});

const blunt = (right: number, middle: number): Mark => ({
  left: right - 5,
  right,
  top: middle - 2,
  bottom: middle + 1,
  area: 20,
});

test('one that blur made thick is a zero only flush with the amounts of its column', () => {
  expect(loneDashes([blunt(299, 110)], page, 14)).toHaveLength(1);
  expect(loneDashes([blunt(290, 110)], page, 14)).toEqual([]);
  expect(loneDashes([blunt(299, 110)], page.slice(0, 3), 14)).toEqual([]);
});

test('several thick ones that end at one place are a column of zeros', () => {
  const labels = [100, 130, 160, 190].map((top) => word('Retiros', 10, top, 70));
  const dashes = [blunt(299, 110), dash(299, 140), blunt(299, 170), dash(299, 200)];
  expect(loneDashes(dashes, labels, 14)).toHaveLength(4);
});

test('three thick ones on one level, each flush with an amount of its own, are a row of zeros', () => {
  const amounts = [100, 200, 300].map((left) => word('$784.83', left, 160, left + 60));
  const label = word('Retiros', 10, 100, 70);
  const dashes = [blunt(105, 110), blunt(205, 110), blunt(305, 110)];
  expect(loneDashes(dashes, [label, ...amounts], 14)).toHaveLength(3);
  expect(loneDashes(dashes.slice(1), [label, ...amounts], 14)).toEqual([]);
});

test('far above a column one must end where its amounts do', () => {
  const title = word('Estado', 10, 0, 110);
  const below = [300, 330].map((top) => word('$784.83', 240, top, 300));
  expect(loneDashes([dash(290, 10)], [title, ...below], 14)).toEqual([]);
  expect(loneDashes([dash(299, 10)], [title, ...below], 14)).toHaveLength(1);
});
