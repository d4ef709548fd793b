import { expect, test } from 'vitest';
import { quieten } from '../../../../parser/source/picture/quieten.ts';
import { bell, chance, drawn } from './drawn-picture.ts';

const SIDE = 60;

test('a picture with little noise is left as it is', () => {
  const picture = drawn(SIDE, SIDE, () => 200);
  expect(quieten(picture, { deviation: 3, bilevel: false })).toEqual({ picture, deviation: 3 });
});

test('black and white pictures are left to the end', () => {
  const picture = drawn(SIDE, SIDE, (x) => (x < 30 ? 0 : 255));
  expect(quieten(picture, { deviation: 40, bilevel: true }).picture).toBe(picture);
});

test('grain is smoothed and dead cells vanish, but a decimal point of two pixels stays', () => {
  const next = bell(chance(5));
  const isPoint = (x: number, y: number) => x >= 20 && x < 22 && y >= 20 && y < 22;
  const isDead = (x: number, y: number) => x === 40 && y === 40;
  const noisy = drawn(SIDE, SIDE, (x, y) =>
    isPoint(Math.floor(x), Math.floor(y)) || isDead(Math.floor(x), Math.floor(y)) ? 0 : 200 + 8 * next(),
  );
  const { picture } = quieten(noisy, { deviation: 8, bilevel: false });
  const at = (x: number, y: number) => picture.pixels[y * SIDE + x] ?? 0;
  expect(at(40, 40)).toBeGreaterThan(170);
  expect(at(20, 20)).toBeLessThan(140);
});
