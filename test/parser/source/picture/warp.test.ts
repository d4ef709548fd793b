import { expect, test } from 'vitest';
import { shrink } from '../../../../parser/source/picture/shrink.ts';
import { backFromQuarter, turnedAQuarter } from '../../../../parser/source/picture/turned.ts';
import { warp } from '../../../../parser/source/picture/warp.ts';
import { chance, drawn } from './drawn-picture.ts';

const next = chance(3);
const speckled = drawn(90, 70, () => next() * 255);

test('a picture moved by whole pixels keeps each of them, and what comes from outside is paper', () => {
  const moved = warp(speckled, [1, 0, 5, 0, 1, 7, 0, 0, 1], 90, 70);
  expect(moved.pixels[0]).toBe(speckled.pixels[7 * 90 + 5]);
  expect(moved.pixels[62 * 90 + 84]).toBe(speckled.pixels[69 * 90 + 89]);
  expect(moved.pixels[69 * 90 + 89]).toBe(255);
});

test('halfway between two pixels is their mean', () => {
  const two = { width: 3, height: 2, pixels: Uint8Array.from([100, 200, 0, 100, 200, 0]) };
  expect(warp(two, [1, 0, 0.5, 0, 1, 0, 0, 0, 1], 1, 1).pixels[0]).toBe(150);
});

test('a quarter turn moves every pixel, and its way back finds it', () => {
  const turned = turnedAQuarter(speckled);
  expect([turned.width, turned.height]).toEqual([70, 90]);
  expect(turned.pixels[69]).toBe(speckled.pixels[0]);
  expect(warp(speckled, backFromQuarter(turned), 70, 90).pixels).toEqual(turned.pixels);
});

test.each([2, 3])('shrunk by %i, each pixel is the mean of its square', (factor) => {
  const even = drawn(
    6 * factor,
    4 * factor,
    (x, y) => 20 * Math.floor(x / factor) + 30 * Math.floor(y / factor),
  );
  expect(shrink(even, factor)).toEqual(drawn(6, 4, (x, y) => 20 * Math.floor(x) + 30 * Math.floor(y)));
  expect(shrink(speckled, factor).width).toBe(Math.floor(90 / factor));
});
