import { expect, test } from 'vitest';
import { eraseLines } from '../../../../parser/source/picture/erase-lines.ts';
import type { GreyPicture } from '../../../../parser/source/picture/grey-picture.ts';
import { findRulingLines } from '../../../../parser/source/picture/ruling-lines.ts';
import { drawn, textPage } from './drawn-picture.ts';

const [WIDTH, HEIGHT, INCH] = [510, 660, 60];
const text = textPage(WIDTH, HEIGHT, 0.6);
const CONTRAST = 30;

/** Lines between the rows of text, from margin to margin, and uprights between them. */
const isLine = (x: number, y: number): boolean => (isLevel(x, y) || isUpright(x, y)) && y < 300;
const isLevel = (x: number, y: number): boolean => x > 30 && x < 480 && (y - 55) % 48 < 1 && y >= 55;
const isUpright = (x: number, y: number): boolean => (x === 30.5 || x === 479.5) && y > 55 && y < 296;

function cleaned(picture: GreyPicture): GreyPicture {
  const copy = { ...picture, pixels: picture.pixels.slice() };
  eraseLines(copy, findRulingLines(picture, INCH, CONTRAST), 1, CONTRAST / 2);
  return copy;
}

test('a grid disappears and every pixel of the text stays', () => {
  const page = drawn(WIDTH, HEIGHT, text);
  const ruled = drawn(WIDTH, HEIGHT, (x, y) => (isLine(x, y) ? 60 : text(x, y)));
  const result = cleaned(ruled);
  const differing = result.pixels.filter((value, at) => Math.abs(value - (page.pixels[at] ?? 0)) > 25);
  expect(ruled.pixels.filter((value, at) => value !== page.pixels[at]).length).toBeGreaterThan(2000);
  expect(differing.length).toBeLessThan(12);
});

test('rows of letters that stand close are no lines, however little contrast is asked for', () => {
  const page = drawn(WIDTH, HEIGHT, (x, y) => {
    const isLetter = x > 60 && x < 420 && x % 7 < 6 && y > 100 && y < 105;
    return isLetter ? 30 : x > 30 && x < 480 && y > 200 && y < 202 ? 225 : 255;
  });
  const { level } = findRulingLines(page, INCH, CONTRAST / 2);
  expect(level.map(({ at }) => Math.round(at / 10))).toEqual([20]);
});

test('a stroke that crosses a line stays whole', () => {
  const crossing = (x: number, y: number): number => (x > 200 && x < 204 && y > 88 && y < 118 ? 20 : 255);
  const ruled = drawn(WIDTH, HEIGHT, (x, y) =>
    Math.min(crossing(x, y), y > 102 && y < 104 && x > 30 && x < 400 ? 70 : 255),
  );
  const result = cleaned(ruled);
  expect(result.pixels[103 * WIDTH + 100]).toBeGreaterThan(240);
  for (let y = 89; y < 117; y++) expect(result.pixels[y * WIDTH + 202]).toBeLessThan(80);
});

test.each([
  ['text alone', text],
  [
    'a column of strokes, one a row, like the first letters of lines',
    (x: number, y: number) => (x > 50 && x < 53 && y % 16 < 9 ? 20 : 255),
  ],
  [
    'dotted leaders',
    (x: number, y: number) => (x > 40 && x < 420 && x % 6 < 2 && y > 100 && y < 102 ? 40 : 255),
  ],
  ['an underline of an inch', (x: number, y: number) => (x > 40 && x < 100 && y > 100 && y < 102 ? 40 : 255)],
  ['the edges of a shaded row', (_: number, y: number) => (y > 100 && y < 130 ? 215 : 255)],
])('%s is left alone', (_, shade) => {
  const picture = drawn(WIDTH, HEIGHT, shade);
  expect(cleaned(picture).pixels).toEqual(picture.pixels);
});
