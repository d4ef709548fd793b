import { expect, test } from 'vitest';
import { findDarkBands } from '../../../../parser/source/picture/dark-bands.ts';
import type { GreyPicture } from '../../../../parser/source/picture/grey-picture.ts';
import { invertBands } from '../../../../parser/source/picture/invert-bands.ts';
import { drawn, textPage } from './drawn-picture.ts';

const [WIDTH, HEIGHT, INCH] = [510, 400, 60];
const letters = textPage(WIDTH, HEIGHT, 0.6);
const text = (x: number, y: number): number => (x > 60 && x < 450 ? letters(x, y) : 255);

/** A band of some brightness with text of another on it. */
function banded(band: number, ink: number): GreyPicture {
  return drawn(WIDTH, HEIGHT, (x, y) => {
    if (y < 28 || y > 52 || x < 40 || x > 470) return 255;
    return text(x, y + 1) < 128 ? ink : band;
  });
}

function inverted(picture: GreyPicture): GreyPicture {
  const copy = { ...picture, pixels: picture.pixels.slice() };
  invertBands(copy, findDarkBands(picture, INCH, 0.1), 1);
  return copy;
}

test.each([
  ['white on black', 20, 255],
  ['white on a middling grey', 140, 250],
  ['grey on dark', 60, 190],
])('%s becomes dark on light', (_, band, ink) => {
  const result = inverted(banded(band, ink));
  const plain = drawn(WIDTH, HEIGHT, (x, y) => (y > 30 && y < 50 && text(x, y + 1) < 128 ? 0 : 255));
  expect(plain.pixels.filter((value) => value === 0).length).toBeGreaterThan(300);
  expect(result.pixels.filter((value, at) => Math.abs(value - (plain.pixels[at] ?? 0)) > 90).length).toBe(0);
});

test.each([
  ['dark text on a grey band', banded(170, 10)],
  ['a band without text', banded(40, 40)],
  ['plain text', drawn(WIDTH, HEIGHT, text)],
])('%s stays as it is', (_, picture) => {
  expect(inverted(picture).pixels).toEqual(picture.pixels);
});

test('a band under a shadow comes out white from end to end', () => {
  const shade = (x: number): number => Math.round((x - 40) / 12);
  const band = banded(120, 190);
  const shadowed = drawn(WIDTH, HEIGHT, (x, y) => (band.pixels[y * WIDTH + x] ?? 255) - shade(x));
  const whitened = inverted(shadowed);
  const at = (x: number) => whitened.pixels[30 * WIDTH + x] ?? 0;
  for (const x of [50, 150, 250, 350, 460]) expect(at(x)).toBeGreaterThan(210);
});

test('the edge of a band that lies askew, or is blurred, leaves no rule', () => {
  const band = banded(60, 240);
  const edgeOf = (x: number) => 28 + Math.floor(x / 160);
  const blurred = drawn(WIDTH, HEIGHT, (atX, atY) => {
    const [x, y] = [Math.floor(atX), Math.floor(atY)];
    const isBeside = (x >= 38 && x < 40) || (x > 470 && x <= 472);
    if (isBeside && y > 31 && y < 52) return 205;
    const over = x >= 40 && x <= 470 ? edgeOf(x) - y : 0;
    if (over > 0 && over < 3) return over === 1 ? 165 : 215;
    return over > 0 ? 255 : (band.pixels[y * WIDTH + x] ?? 255);
  });
  const result = inverted(blurred);
  const darkest = (from: readonly [number, number], to: readonly [number, number]) => {
    let level = 255;
    for (let y = from[1]; y < to[1]; y++)
      for (let x = from[0]; x < to[0]; x++) level = Math.min(level, result.pixels[y * WIDTH + x] ?? 255);
    return level;
  };
  expect(darkest([30, 22], [480, 31])).toBeGreaterThan(235);
  expect(darkest([30, 22], [42, 58])).toBeGreaterThan(235);
  expect(darkest([469, 22], [480, 58])).toBeGreaterThan(235);
});

test('a band as dark as ink below and paler above is turned once, and keeps its text', () => {
  const shaded = banded(60, 250);
  const graded = drawn(WIDTH, HEIGHT, (atX, atY) => {
    const value = shaded.pixels[Math.floor(atY) * WIDTH + Math.floor(atX)] ?? 255;
    return value === 60 && atY < 32 ? 100 : value;
  });
  const bands = findDarkBands(graded, INCH, 0.1);
  expect(bands.map(({ top }) => top)).toEqual([28]);
  const result = inverted(graded);
  const isDark = (row: number) => result.pixels.subarray(row * WIDTH, (row + 1) * WIDTH).some((v) => v < 60);
  expect([40, 44, 48].some(isDark)).toBe(true);
});

test('print in the shadow below a band keeps all its marks', () => {
  const band = banded(60, 240);
  const isTilde = (x: number, y: number) => y >= 53 && y < 56 && x >= 100 && x < 112;
  const shadowed = drawn(WIDTH, HEIGHT, (x, y) => {
    if (isTilde(Math.floor(x), Math.floor(y))) return 90;
    const level = band.pixels[Math.floor(y) * WIDTH + Math.floor(x)] ?? 255;
    return y >= 52 && y < 80 ? Math.min(level, 225) : level;
  });
  expect(inverted(shadowed).pixels[54 * WIDTH + 106]).toBeLessThan(120);
});
