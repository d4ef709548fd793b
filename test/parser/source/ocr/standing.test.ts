import { expect, test } from 'vitest';
import type { Mark } from '../../../../parser/source/ocr/marks.ts';
import { standsOnHead } from '../../../../parser/source/ocr/standing.ts';

const HEIGHT = 16;
const PAGE = 1000;

/** A mark by its left, top, width and height. */
function mark(left: number, top: number, across: number, down: number): Mark {
  return { left, top, right: left + across - 1, bottom: top + down - 1, area: across * down };
}

/** Figures in pairs with a point between them at their feet, one below the other. */
const amounts = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    mark(100, 40 * i, 10, HEIGHT),
    mark(113, 40 * i + 13, 3, 3),
    mark(119, 40 * i, 10, HEIGHT),
  ]).flat();

/** Letters with an accent over each. */
const accents = (count: number) =>
  Array.from({ length: count }, (_, i) => [
    mark(200, 40 * i, 10, HEIGHT),
    mark(203, 40 * i - 5, 4, 3),
  ]).flat();

const turned = (marks: readonly Mark[]): Mark[] =>
  marks.map(({ left, top, right, bottom, area }) => ({
    left: PAGE - right,
    top: PAGE - bottom,
    right: PAGE - left,
    bottom: PAGE - top,
    area,
  }));

test('points at the feet of figures are those of an upright page', () => {
  expect(standsOnHead(amounts(12), HEIGHT)).toBe(false);
});

test('points at the heads of figures are those of a page on its head', () => {
  expect(standsOnHead(turned(amounts(12)), HEIGHT)).toBe(true);
});

test('accents say nothing, however many there are', () => {
  expect(standsOnHead([...amounts(12), ...accents(40)], HEIGHT)).toBe(false);
  expect(standsOnHead(turned([...amounts(12), ...accents(40)]), HEIGHT)).toBe(true);
});

test('a few points decide nothing, nor does a page without letters', () => {
  expect(standsOnHead(turned(amounts(3)), HEIGHT)).toBe(false);
  expect(standsOnHead([], 0)).toBe(false);
});
