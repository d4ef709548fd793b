import { expect, test } from 'vitest';
import type { Component } from '../../../../parser/source/picture/components.ts';
import { textPieces } from '../../../../parser/source/picture/text-pieces.ts';

const INCH = 200;

/** Words of five letters, 12 wide and 16 high and 3 apart, in rows that stand 5 apart: nearer than many a letter. */
const crowded: readonly Component[] = Array.from({ length: 8 * 25 }, (_, at) => {
  const [row, letter] = [Math.floor(at / 25), at % 25];
  const x0 = 15 * letter + 9 * Math.floor(letter / 5);
  return { x0, y0: 21 * row, x1: x0 + 12, y1: 21 * row + 16, area: 90 };
});

const lying = crowded.map(({ x0, y0, x1, y1, area }) => ({ x0: y0, y0: x0, x1: y1, y1: x1, area }));

test('rows that crowd each other do not make a page lie on its side, nor stand', () => {
  expect(textPieces(crowded, INCH)).toMatchObject({ sideways: false, height: 16 });
  expect(textPieces(lying, INCH)).toMatchObject({ sideways: true, height: 16 });
});

test('narrow letters are no words that run the other way', () => {
  const stems = crowded.map((letter) => ({ ...letter, x1: letter.x0 + 5 }));
  expect(textPieces(stems, INCH).sideways).toBe(false);
});

test('letters are as high as most ink is, however many specks of grain there are', () => {
  const specks = crowded.flatMap(({ x0, y0 }, at) =>
    [0, 1].map((k) => ({
      x0: 31 * at + 7 * k,
      y0,
      x1: 31 * at + 7 * k + 5,
      y1: y0 + 5,
      area: 12 + (x0 % 2),
    })),
  );
  expect(textPieces([...crowded, ...specks], INCH).height).toBe(16);
});

test('a heading with much ink in it does not make small letters large', () => {
  const heading = crowded.slice(0, 15).map((letter) => ({ ...letter, y1: letter.y0 + 48, area: 900 }));
  expect(textPieces([...crowded, ...heading], INCH).height).toBe(16);
});
