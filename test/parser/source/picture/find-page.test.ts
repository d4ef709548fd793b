import { expect, test, vi } from 'vitest';
import { findPage } from '../../../../parser/source/picture/find-page.ts';
import { ontoQuad, type Point } from '../../../../parser/source/picture/projection.ts';
import { refineQuad } from '../../../../parser/source/picture/refine-quad.ts';
import { bell, chance, drawn, projected, textPage } from './drawn-picture.ts';

/** Whole pictures are drawn. */
vi.setConfig({ testTimeout: 30_000 });

const PHOTO = [420, 560] as const;
const PAGE = [340, 440] as const;
const next = bell(chance(11));

/** A wooden desk: dark, with a grain. */
const desk = (x: number, y: number): number => 70 + 18 * Math.sin(y / 5 + Math.sin(x / 40)) + 4 * next();

const text = textPage(...PAGE, 0.4);

/** Half of the page lies in the shadow of whoever takes the photo. */
const shaded = (x: number, y: number): number => text(x, y) * (x + y / 2 > 320 ? 0.55 : 0.95);

function photoOf(corners: readonly [Point, Point, Point, Point]) {
  return projected(shaded, PAGE, ontoQuad(...PAGE, corners), PHOTO, desk);
}

const whole = [
  [35, 42],
  [378, 56],
  [402, 518],
  [21, 504],
] as const;

test('the corners of a page on a desk are found to two pixels, across a shadow', () => {
  const photo = photoOf(whole);
  const found = findPage(photo);
  expect(found?.cutSides).toEqual([]);
  const corners = found && refineQuad(photo, found.corners);
  for (const [i, [x, y]] of whole.entries()) {
    expect(Math.abs((corners?.[i]?.[0] ?? 0) - x)).toBeLessThan(2);
    expect(Math.abs((corners?.[i]?.[1] ?? 0) - y)).toBeLessThan(2);
  }
});

test('a page that leaves the photo on one side is found, and the side is named', () => {
  const cut = photoOf([
    [-9, 28],
    [392, 42],
    [406, 539],
    [-14, 532],
  ]);
  expect(findPage(cut)?.cutSides).toEqual(['left']);
});

test.each([
  ['a scan that is all page', drawn(510, 660, textPage(510, 660, 0.6))],
  [
    'a page with a dark header from side to side',
    drawn(510, 660, (x, y) => (y < 60 ? 40 : textPage(510, 660, 0.6)(x, y))),
  ],
  [
    'a page with a frame around its text',
    drawn(510, 660, (x, y) => (isFrame(x, y) ? 30 : textPage(510, 660, 0.6)(x, y))),
  ],
  ['a desk without a page', drawn(...PHOTO, desk)],
])('no page is cut out of %s', (_, picture) => {
  expect(findPage(picture)).toBeNull();
});

function isFrame(x: number, y: number): boolean {
  const inside = (by: number): boolean => x > by && x < 510 - by && y > by && y < 660 - by;
  return inside(20) && !inside(24);
}

/** The corners, to ten pixels, of a page on a desk, an even one where nothing else is said; `paper` tells its levels. */
function cornersOn(paper: (y: number, x: number) => number, deskAt: (y: number) => number = () => 60) {
  const [width, height] = PHOTO;
  const pixels = new Uint8Array(width * height).map((_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return x >= 40 && x < 380 && y >= 50 && y < 500 ? paper(y, x) : deskAt(y);
  });
  const found = findPage({ width, height, pixels });
  return found?.corners.map(([x, y]) => [Math.round(x / 10) * 10, Math.round(y / 10) * 10]);
}

const upright = [
  [40, 50],
  [380, 50],
  [380, 500],
  [40, 500],
];

test('a dark band across a page in front of brighter paper is not where it begins', () => {
  expect(cornersOn((y) => (y >= 120 && y < 150 ? 75 : y < 150 ? 110 : 200))).toEqual(upright);
});

test('nor is the lower edge of a dark heading at its top', () => {
  expect(cornersOn((y) => (y < 140 ? 90 : 200))).toEqual(upright);
});

test("bars over half of a page do not hide the page's own edge", () => {
  const isBar = (y: number, x: number) => x > 60 && x < 240 && y > 120 && y % 36 < 16;
  expect(cornersOn((y, x) => (isBar(y, x) ? 40 : 170))).toEqual(upright);
});

test('nor does a stripe of the wood from side to side', () => {
  expect(
    cornersOn(
      () => 200,
      (y) => (y < 12 ? 100 : y < 22 ? 45 : 65),
    ),
  ).toEqual(upright);
});

test('a heading as dark as the desk belongs to the page where something bright is printed on it', () => {
  const letters = (y: number, x: number) => x > 70 && x < 200 && x % 8 < 3 && y > 90 && y < 110;
  const corners = cornersOn((y, x) => (y >= 150 ? 200 : letters(y, x) ? 210 : 60));
  expect(corners?.slice(2)).toEqual(upright.slice(2));
  for (const [, y] of corners?.slice(0, 2) ?? []) expect(y).toBeLessThan(90);
  expect(cornersOn((y) => (y >= 150 ? 200 : 60))?.[0]).toEqual([40, 150]);
});
