import { expect, test } from 'vitest';
import { fadeStamps } from '../../../../parser/source/picture/coloured-stamps.ts';
import { toGrey } from '../../../../parser/source/picture/grey-picture.ts';

const [WIDTH, HEIGHT] = [600, 1100];
type Colour = readonly [number, number, number];

/** A white page painted by place. */
function painted(colourAt: (x: number, y: number) => Colour | null) {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let y = 0, at = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++, at += 4) data.set(colourAt(x, y) ?? [255, 255, 255], at);
  return { width: WIDTH, height: HEIGHT, data };
}

function greyOf(page: ReturnType<typeof painted>) {
  const grey = toGrey(page.data, WIDTH, HEIGHT);
  fadeStamps(grey, page);
  return (x: number, y: number) => grey.pixels[y * WIDTH + x] ?? 0;
}

const BLUE: Colour = [60, 90, 190];
const isRing = (x: number, y: number) => Math.abs(Math.hypot(x - 300, y - 400) - 80) < 4;
const isBar = (x: number, y: number) => y >= 396 && y < 404 && x > 340 && x < 420;

test('a round stamp fades to paper, what is printed in black below it stays', () => {
  const at = greyOf(painted((x, y) => (isBar(x, y) ? [20, 20, 20] : isRing(x, y) ? BLUE : null)));
  expect(at(300, 320)).toBeGreaterThan(240);
  expect(at(380, 400)).toBeLessThan(60);
});

test('a frame of the design is left as it is, and the text in it', () => {
  const isFrame = (x: number, y: number) =>
    x >= 100 && x < 300 && y >= 100 && y < 200 && (x < 104 || x >= 296 || y < 104 || y >= 196);
  const isText = (x: number, y: number) => x >= 180 && x < 220 && y >= 140 && y < 150;
  const at = greyOf(painted((x, y) => (isFrame(x, y) || isText(x, y) ? BLUE : null)));
  expect(at(200, 145)).toBeLessThan(160);
  expect(at(102, 150)).toBeLessThan(160);
});

test('a filled band of colour is no stamp', () => {
  const at = greyOf(painted((x, y) => (x >= 100 && x < 300 && y >= 100 && y < 200 ? BLUE : null)));
  expect(at(200, 150)).toBeLessThan(160);
});

test('a frame that lies a little askew is one all the same', () => {
  const along = (x: number, y: number) => [x + 0.03 * y - 100, y - 0.03 * x - 100] as const;
  const isFrame = (x: number, y: number) => {
    const [u, v] = along(x, y);
    return u >= 0 && u < 300 && v >= 0 && v < 110 && (u < 4 || u >= 296 || v < 4 || v >= 106);
  };
  const isText = (x: number, y: number) => x >= 180 && x < 220 && y >= 140 && y < 150;
  const at = greyOf(painted((x, y) => (isFrame(x, y) || isText(x, y) ? BLUE : null)));
  expect(at(200, 145)).toBeLessThan(160);
});

test('a stamp fades where its pad was nearly dry, and beyond the print that it crosses', () => {
  const isPale = (x: number) => x > 310;
  const isStroke = (x: number, y: number) => y >= 380 && y < 420 && x >= 376 && x < 386;
  const pale: Colour = [215, 222, 245];
  const at = greyOf(
    painted((x, y) => {
      if (isStroke(x, y)) return [20, 20, 20];
      return isRing(x, y) ? (isPale(x) ? pale : BLUE) : null;
    }),
  );
  expect(at(240, 347)).toBeGreaterThan(240);
  expect(at(350, 337)).toBeGreaterThan(240);
  expect(at(380, 400)).toBeLessThan(60);
});

test('a title in colour whose letters touch is a row of print, no signature', () => {
  const isTitle = (x: number, y: number) => {
    const [u, v] = [x - 100, y - 100];
    return u >= 0 && u < 150 && Math.abs(v - 2 * Math.abs((u % 28) - 14)) < 2;
  };
  const at = greyOf(painted((x, y) => (isTitle(x, y) ? BLUE : null)));
  expect(at(114, 100)).toBeLessThan(160);
});
