import { expect, test } from 'vitest';
import type { Sort } from '../../../../parser/source/ocr/glyph-sorts.ts';
import { provenSorts, witnessesOf } from '../../../../parser/source/ocr/witnesses.ts';

const sort = (character: string): Sort => ({
  character,
  sum: new Float32Array(0),
  mean: new Float32Array(0),
  count: 9,
});
const [one, two, rare] = [sort('1'), sort('2'), sort('9')];
const cell = (text: string, ...sorts: Sort[]) => ({ cell: text, sorts });
const many = Array.from({ length: 8 }, (_, i) => cell(`${i}`, one, two));

test('three cells are read twice for all that have no other shapes', () => {
  expect(witnessesOf(many)).toHaveLength(3);
});

test('a cell with a shape that few have is read twice', () => {
  const odd = cell('odd', one, rare);
  expect(witnessesOf([...many, odd])).toContain(odd);
});

test('shapes that were read the same three times speak for others', () => {
  const proven = provenSorts(witnessesOf([...many, cell('odd', one, rare)]), () => true);
  expect([...proven]).toEqual([one, two]);
});

test('a shape that was once read differently speaks for none', () => {
  const witnesses = [...many, cell('odd', two)];
  expect([...provenSorts(witnesses, (text) => text !== 'odd')]).toEqual([one]);
});
