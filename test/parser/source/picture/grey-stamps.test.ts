import { expect, test } from 'vitest';
import { fadeGreyStamps } from '../../../../parser/source/picture/grey-stamps.ts';

const [WIDTH, HEIGHT] = [600, 1100];
const [PAPER, PRINT, STAMP] = [250, 20, 120];

type Bands = Parameters<typeof fadeGreyStamps>[1];

/** A page of levels by place, its grey stamps faded. */
function fadedPage(levelAt: (x: number, y: number) => number | null, bands?: Bands) {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0, at = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++, at++) pixels[at] = levelAt(x, y) ?? PAPER;
  fadeGreyStamps({ width: WIDTH, height: HEIGHT, pixels }, bands);
  return (x: number, y: number) => pixels[y * WIDTH + x] ?? 0;
}

const isRing = (x: number, y: number) => Math.abs(Math.hypot(x - 300, y - 400) - 80) < 4;
const isBar = (x: number, y: number) => y >= 396 && y < 404 && x > 340 && x < 420;
const isLetter = (x: number, y: number) => y >= 100 && y < 112 && x % 20 < 10 && x > 40 && x < 560;

test('a grey stamp fades to paper, darker print below it stays', () => {
  const at = fadedPage((x, y) => (isBar(x, y) || isLetter(x, y) ? PRINT : isRing(x, y) ? STAMP : null));
  expect(at(300, 320)).toBeGreaterThan(240);
  expect(at(380, 400)).toBeLessThan(60);
  expect(at(45, 105)).toBe(PRINT);
});

test('an outline as dark as the print is print', () => {
  const at = fadedPage((x, y) => (isLetter(x, y) || isRing(x, y) ? PRINT : null));
  expect(at(300, 320)).toBe(PRINT);
});

test('letters of a stamp’s own go with it; where the design prints in such a grey, only broad ones', () => {
  const isInner = (x: number, y: number, wide: number) => y >= 420 && y < 432 && x >= 290 && x < 290 + wide;
  const page = (label: number, wide: number) =>
    fadedPage((x, y) =>
      isLetter(x, y) ? (x < 300 ? label : PRINT) : isRing(x, y) || isInner(x, y, wide) ? STAMP : null,
    );
  expect(page(PRINT, 8)(294, 426)).toBeGreaterThan(240);
  expect(page(STAMP, 8)(294, 426)).toBeGreaterThan(240);
  expect(page(STAMP, 2)(291, 426)).toBe(STAMP);
});

test('a grey letter that a ring crosses stays, where it is narrower than the ring’s stroke', () => {
  const isStem = (x: number, y: number) => x >= 379 && x < 381 && y >= 380 && y < 396;
  const at = fadedPage((x, y) =>
    isStem(x, y) ? (isRing(x, y) ? 50 : STAMP - 10) : isLetter(x, y) ? PRINT : isRing(x, y) ? STAMP : null,
  );
  expect(at(379, 386)).toBeLessThan(150);
  expect(at(376, 386)).toBeGreaterThan(200);
});

test('a row of print that goes into a stamp’s outline stays whole', () => {
  const isRow = (x: number, y: number) => y >= 430 && y < 460 && x >= 180 && x < 320 && x % 28 < 14;
  const at = fadedPage((x, y) =>
    isLetter(x, y) ? PRINT : isRow(x, y) && !isRing(x, y) ? STAMP : isRing(x, y) ? STAMP : null,
  );
  expect(at(315, 445)).toBe(STAMP);
});

test('where ink was taken off is told, nowhere else', () => {
  const pixels = new Uint8Array(WIDTH * HEIGHT).map((_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    return isLetter(x, y) ? PRINT : isRing(x, y) ? STAMP : PAPER;
  });
  const spots = fadeGreyStamps({ width: WIDTH, height: HEIGHT, pixels });
  expect(spots.length).toBeGreaterThan(50);
  expect(spots.every(([x, y]) => Math.abs(Math.hypot(x - 300, y - 400) - 80) < 12)).toBe(true);
});

test('a printed frame of even ink stays, a stamp’s own of uneven ink fades', () => {
  const isFrame = (x: number, y: number) =>
    x >= 100 && x < 300 && y >= 300 && y < 400 && (x < 110 || x >= 290 || y < 310 || y >= 390);
  const page = (ink: (x: number) => number) =>
    fadedPage((x, y) => (isLetter(x, y) ? PRINT : isFrame(x, y) ? ink(x) : null));
  expect(page(() => STAMP)(200, 304)).toBe(STAMP);
  expect(page((x) => STAMP + 30 * Math.sin(x / 9))(200, 304)).toBeGreaterThan(200);
});

const bands = [340, 390, 440].map((y0) => ({ x0: 40, x1: 560, y0, y1: y0 + 24 }));
const isInBand = (y: number) => bands.some(({ y0, y1 }) => y >= y0 && y < y1);
const mottled = (x: number, y: number) => STAMP + 35 * Math.sin((x + 2 * y) / 11);

test('a stamp that bands cut into pieces fades where the bands are told, print below it stays', () => {
  const levelAt = (x: number, y: number) =>
    isBar(x, y - 30) || isLetter(x, y) ? PRINT : isRing(x, y) && !isInBand(y) ? mottled(x, y) : null;
  expect(fadedPage(levelAt)(229, 430)).toBeLessThan(160);
  const at = fadedPage(levelAt, bands);
  expect(at(229, 430)).toBeGreaterThan(200);
  expect(at(372, 430)).toBeLessThan(60);
});

test('what ends at a band stays where it is even print, or too little for a stamp', () => {
  const columns = (x: number, y: number) => x % 60 < 10 && x > 200 && x < 400 && y >= 414 && y < 440;
  const even = fadedPage((x, y) => (isLetter(x, y) ? PRINT : columns(x, y) ? STAMP : null), bands);
  expect(even(244, 430)).toBe(STAMP);
  const isOne = (x: number, y: number) => columns(x, y) && x < 260;
  const few = fadedPage((x, y) => (isLetter(x, y) ? PRINT : isOne(x, y) ? mottled(x, y) : null), bands);
  expect(few(244, 430)).toBeLessThan(160);
});
