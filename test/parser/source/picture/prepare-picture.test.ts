import { expect, test, vi } from 'vitest';
import { preparePicture } from '../../../../parser/source/picture/prepare-picture.ts';
import { ontoQuad, type Projection, project } from '../../../../parser/source/picture/projection.ts';
import { halfTurned, quarterTurned } from '../../../../parser/source/picture/turned.ts';
import { drawn, projected, textPage } from './drawn-picture.ts';

/** Whole pictures are drawn and prepared. */
vi.setConfig({ testTimeout: 30_000 });

const [WIDTH, HEIGHT] = [680, 880];
const SIZE = [WIDTH, HEIGHT] as const;
const text = textPage(WIDTH, HEIGHT, 0.8);
const clean = drawn(WIDTH, HEIGHT, text);

/** Where a point of the page is in the picture, and where preparing says it was. */
function errorOf(
  toGiven: Projection,
  toPicture: Projection,
  prepared: readonly [number, number],
  page: readonly [number, number],
): number {
  const [x, y] = project(toGiven, ...prepared);
  const [u, v] = project(toPicture, ...page);
  return Math.hypot(x - u, y - v);
}

function turnedBy(degrees: number): Projection {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c, -s, 340 - c * 340 + s * 440, s, c, 440 - s * 340 - c * 440, 0, 0, 1];
}

test('a clean page keeps every pixel', () => {
  const before = clean.pixels.slice();
  const { picture, toGiven, traits, problems } = preparePicture(clean);
  expect(picture).toBe(clean);
  expect(picture.pixels).toEqual(before);
  expect(toGiven).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  expect([traits.touched, traits.page, traits.sideways, problems]).toEqual([false, 'fills', false, []]);
});

test('a page a little turned is straightened, and its places lead back to the picture', () => {
  const given = projected(text, SIZE, turnedBy(2.2), SIZE);
  const { picture, toGiven, traits } = preparePicture(given);
  expect(traits.skew).toBeCloseTo(2.2, 1);
  expect([picture.width, picture.height]).toEqual(SIZE);
  for (const corner of [
    [60, 60],
    [620, 60],
    [620, 820],
    [60, 820],
  ] as const)
    expect(errorOf(toGiven, turnedBy(2.2), corner, corner)).toBeLessThan(1);
});

test('the given picture is never written on', () => {
  const shaded = drawn(WIDTH, HEIGHT, (x, y) => text(x, y) * (0.4 + (0.5 * x) / WIDTH));
  const before = shaded.pixels.slice();
  const { picture } = preparePicture(shaded);
  expect(picture.pixels).not.toEqual(before);
  expect(shaded.pixels).toEqual(before);
});

test('a page on its side is stood up', () => {
  const lying = drawn(HEIGHT, WIDTH, (x, y) => text(WIDTH - y, x));
  const { picture, toGiven, traits } = preparePicture(lying);
  expect(traits.sideways).toBe(true);
  expect([picture.width, picture.height]).toEqual([WIDTH, HEIGHT]);
  expect(project(toGiven, 100, 50)[1]).toBeGreaterThan(400);
});

test('a page photographed at a slant on a dark desk is seen straight on', () => {
  const onto = ontoQuad(WIDTH, HEIGHT, [
    [60, 70],
    [700, 95],
    [740, 1000],
    [40, 980],
  ]);
  const photo = projected(text, SIZE, onto, [800, 1060], (_, y) => 70 + 15 * Math.sin(y / 5));
  const { picture, toGiven, traits } = preparePicture(photo);
  expect(traits.page).toBe('whole');
  const scale = [picture.width / WIDTH, picture.height / HEIGHT] as const;
  for (const [x, y] of [
    [60, 60],
    [620, 60],
    [620, 820],
    [60, 820],
    [340, 440],
  ] as const)
    expect(errorOf(toGiven, onto, [x * scale[0], y * scale[1]], [x, y])).toBeLessThan(2);
});

test('shadows are flattened: paper becomes white and ink black, wherever they lie', () => {
  const shaded = drawn(WIDTH, HEIGHT, (x, y) => (40 + (text(x, y) / 255) * 190) * (1 - (0.6 * x) / WIDTH));
  const { picture } = preparePicture(shaded);
  const differing = picture.pixels.filter((value, at) => Math.abs(value - (text2(at) ?? 0)) > 60);
  expect(differing.length / picture.pixels.length).toBeLessThan(0.01);
});

function text2(at: number): number {
  return (clean.pixels[at] ?? 0) < 128 ? 0 : 255;
}

test('small letters are enlarged and huge ones made smaller, to what the engine reads best', () => {
  const small = preparePicture(drawn(340, 440, textPage(340, 440, 0.4)));
  expect(small.picture.width).toBeGreaterThan(600);
  expect(small.dpi).toBe(200);
  const huge = preparePicture(drawn(1700, 2200, textPage(1700, 2200, 2.2)));
  expect(huge.picture.width).toBeLessThan(900);
});

test('turned again, places still lead back to the picture', () => {
  const prepared = preparePicture(clean);
  const half = halfTurned(prepared);
  expect(half.picture.pixels[0]).toBe(clean.pixels[clean.pixels.length - 1]);
  expect(project(half.toGiven, 10, 20)).toEqual([WIDTH - 10, HEIGHT - 20]);
  const quarter = quarterTurned(prepared);
  expect([quarter.picture.width, quarter.picture.height]).toEqual([HEIGHT, WIDTH]);
  expect(project(quarter.toGiven, 10, 20)).toEqual([20, HEIGHT - 10]);
});
