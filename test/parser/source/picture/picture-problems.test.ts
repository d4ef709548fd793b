import { expect, test, vi } from 'vitest';
import type { GreyPicture } from '../../../../parser/source/picture/grey-picture.ts';
import { preparePicture } from '../../../../parser/source/picture/prepare-picture.ts';
import { bell, chance, drawn, textPage } from './drawn-picture.ts';

/** Whole pictures are drawn and prepared. */
vi.setConfig({ testTimeout: 30_000 });

const [WIDTH, HEIGHT] = [600, 700];
const text = textPage(WIDTH, HEIGHT, 0.8);

/** The page in other light: its paper, its ink, and the noise of the camera. */
function lit(paper: number, ink: number, noise: number): GreyPicture {
  const next = bell(chance(17));
  return drawn(WIDTH, HEIGHT, (x, y) => ink + ((paper - ink) * text(x, y)) / 255 + noise * next());
}

/** The page out of focus: each pixel is the mean of a square around it. */
function outOfFocus(reach: number): GreyPicture {
  const sharp = drawn(WIDTH, HEIGHT, textPage(WIDTH, HEIGHT, 0.65));
  return drawn(WIDTH, HEIGHT, (x, y) => {
    let sum = 0;
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const column = Math.min(WIDTH - 1, Math.max(0, Math.floor(x) + dx));
        const row = Math.min(HEIGHT - 1, Math.max(0, Math.floor(y) + dy));
        sum += sharp.pixels[row * WIDTH + column] ?? 0;
      }
    return sum / (2 * reach + 1) ** 2;
  });
}

/** The page from a column on: what stood to the left is not in the picture. */
function from(column: number): GreyPicture {
  return drawn(WIDTH - column, HEIGHT, (x, y) => text(x + column, y));
}

const small = (unit: number): GreyPicture => drawn(500, 500, textPage(500, 500, unit));

test.each([
  ['an empty page', 'blank', drawn(WIDTH, HEIGHT, () => 250), drawn(WIDTH, HEIGHT, text)],
  ['letters of six pixels', 'too-small', small(0.38), small(0.7)],
  ['a photo taken in the dark', 'too-dark', lit(28, 8, 4), lit(120, 30, 4)],
  ['pale print', 'too-faint', lit(230, 212, 3), lit(230, 170, 3)],
  ['more noise than ink', 'too-noisy', lit(200, 90, 26), lit(200, 20, 8)],
  ['a photo out of focus', 'blurred', outOfFocus(3), outOfFocus(0)],
  ['a page whose left side is missing', 'cut-off', from(94), from(20)],
])('%s is %s, and its better neighbour is not', (_, problem, bad, good) => {
  expect(preparePicture(bad).problems).toEqual([problem]);
  expect(preparePicture(good).problems).toEqual([]);
});
