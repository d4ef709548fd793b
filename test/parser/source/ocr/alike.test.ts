import { expect, test } from 'vitest';
import { random } from '../../../../fixtures/model/random.ts';
import { alike } from '../../../../parser/source/ocr/alike.ts';
import { type CutOut, cutOut } from '../../../../parser/source/ocr/cut-outs.ts';
import type { Strip } from '../../../../parser/source/ocr/strips.ts';
import type { GreyPicture } from '../../../../parser/source/picture/grey-picture.ts';

const CAP = 19;

/** Figures of seven segments: which of top, upper left, upper right, middle, lower left, lower right, bottom are drawn. */
const SEGMENTS: Readonly<Record<string, string>> = {
  '0': '1110111',
  '3': '1011011',
  '6': '1101111',
  '8': '1111111',
};

/** A page with a number in figures of 19 pixels, drawn from a place that need not be whole, with some grain. */
function printed(number: string, at = 20, grain = 0): CutOut {
  const page: GreyPicture = { width: 200, height: 80, pixels: new Uint8Array(200 * 80).fill(255) };
  const chance = random(grain + 1);
  const level = (x: number, y: number) => blackShare(number, x - at, y - 30);
  for (let y = 0; y < page.height; y++)
    for (let x = 0; x < page.width; x++)
      page.pixels[y * page.width + x] = 255 - 230 * level(x, y) - (grain > 0 ? chance.integer(0, grain) : 0);
  const strip: Strip = {
    left: Math.floor(at),
    right: Math.ceil(at) + 16 * number.length - 4,
    top: 30,
    bottom: 48,
    baseline: 48,
    slope: 0,
    cap: CAP,
    letters: number.length,
    lowercase: 0,
    widestGap: 4,
  };
  return cutOut(page, strip, { cap: CAP, weight: 1, beside: 0.5 });
}

/** How much of a pixel is black, its left upper corner given from the number's. */
function blackShare(number: string, x: number, y: number): number {
  let black = 0;
  for (const part of [0.125, 0.375, 0.625, 0.875]) if (isBlack(number, x + part, y)) black++;
  return black / 4;
}

function isBlack(number: string, x: number, y: number): boolean {
  const segments = SEGMENTS[number[Math.floor(x / 16)] ?? ''];
  const across = ((x % 16) + 16) % 16;
  if (x < 0 || segments === undefined || across >= 12 || y < 0 || y >= CAP) return false;
  const drawn = (segment: number) => segments[segment] === '1';
  if (y < 3) return drawn(0);
  if (y >= 16) return drawn(6);
  if (y >= 8 && y < 11 && drawn(3)) return true;
  if (across < 3) return drawn(y < 9 ? 1 : 4);
  return across >= 9 && drawn(y < 9 ? 2 : 5);
}

test("the same print is alike, a part of a pixel further and in a scanner's grain too", () => {
  const [first, shifted, grainy] = [printed('6380'), printed('6380', 20.25), printed('6380', 21, 12)];
  const same = alike([first, shifted, grainy]);
  expect([same.get(first), same.get(shifted), same.get(grainy)]).toEqual([undefined, first, first]);
});

test.each([
  ['3', '8'],
  ['6', '8'],
  ['0', '8'],
])('a number with a %s is not like the same number with an %s', (one, other) => {
  expect(alike([printed(`63${one}0`), printed(`63${other}0`)]).size).toBe(0);
});

test('a number is not like a longer one that begins the same', () => {
  expect(alike([printed('638'), printed('6380')]).size).toBe(0);
});
