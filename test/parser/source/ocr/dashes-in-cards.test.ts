import { expect, test } from 'vitest';
import { dashesInCards } from '../../../../parser/source/ocr/dashes-in-cards.ts';
import type { Mark } from '../../../../parser/source/ocr/marks.ts';
import type { Word } from '../../../../parser/source/page.ts';

const word = (text: string, left: number, top: number, right: number, height = 20): Word => ({
  text,
  box: [left, top, right, top + height],
  confidence: 1,
});
const dashAt = (middle: number, y: number): Mark => ({
  left: middle - 3,
  right: middle + 2,
  top: y,
  bottom: y + 1,
  area: 12,
});

/** Three cards, their labels centred below the amounts; the third has none. */
const cards = [
  word('$', 100, 100, 108),
  word('460,980.36', 112, 100, 200),
  word('$', 300, 100, 308),
  word('206,433.36', 312, 100, 400),
  word('Ahorro', 110, 130, 148, 16),
  word('retiro', 152, 130, 190, 16),
  word('Vivienda', 320, 130, 380, 16),
  word('Ahorro', 500, 130, 546, 16),
  word('voluntario', 550, 130, 600, 16),
];

test('a dash in the place of a card’s amount is a zero', () => {
  expect(dashesInCards([dashAt(550, 110)], cards)).toMatchObject([{ text: '-', box: [547, 100, 553, 120] }]);
});

test('one beside the middle of every label, or on another level than the amounts, is dust', () => {
  expect(dashesInCards([dashAt(565, 110)], cards)).toEqual([]);
  expect(dashesInCards([dashAt(550, 96)], cards)).toEqual([]);
});

test('one of a word that was made out is none of its own', () => {
  expect(dashesInCards([dashAt(550, 110)], [...cards, word('-', 540, 100, 560)])).toEqual([]);
});

test('one card alone does not tell where another one has its amount', () => {
  expect(dashesInCards([dashAt(550, 110)], cards.slice(2))).toEqual([]);
});

test('labels that begin where their amounts begin tell it too', () => {
  const flush = [
    word('$460,980.36', 100, 100, 200),
    word('$206,433.36', 300, 100, 400),
    word('Retiro', 100, 70, 140),
    word('Vivienda', 300, 70, 360),
    word('Voluntario', 500, 70, 600),
  ];
  expect(dashesInCards([dashAt(503, 110)], flush)).toHaveLength(1);
  expect(dashesInCards([dashAt(520, 110)], flush)).toEqual([]);
});
