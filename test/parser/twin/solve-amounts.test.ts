import { expect, test } from 'vitest';
import { solveAmounts } from '../../../parser/twin/solve-amounts.ts';

const equation = (rest: number, shares: Record<number, number>) => ({
  rest,
  shares: new Map(Object.entries(shares).map(([figure, share]) => [Number(figure), share])),
});
const half = (figure: number) => Math.round(figure / 2);

test('the greatest figure of a sum is settled by the others', () => {
  const made = solveAmounts([100, 250, 350], [equation(0, { 350: 1, 100: -1, 250: -1 })], new Set(), half);
  expect([...(made ?? [])].sort(([a], [b]) => a - b)).toEqual([
    [100, 50],
    [250, 125],
    [350, 175],
  ]);
});

test('a sum that missed by so many cents still misses by as many', () => {
  const made = solveAmounts([100, 250, 377], [equation(27, { 377: 1, 100: -1, 250: -1 })], new Set(), half);
  expect((made?.get(377) ?? 0) - (made?.get(100) ?? 0) - (made?.get(250) ?? 0)).toBe(27);
});

test('a figure of two sums serves both', () => {
  const sums = [equation(0, { 30: 1, 10: -1, 20: -1 }), equation(0, { 70: 1, 30: -1, 40: -1 })];
  const made = solveAmounts([10, 20, 30, 40, 70], sums, new Set(), (figure) => figure * 3 + 1);
  const of = (figure: number) => made?.get(figure) ?? Number.NaN;
  expect([of(30), of(70)]).toEqual([of(10) + of(20), of(30) + of(40)]);
});

test('a salary that is fixed is never what a sum settles while another figure can be', () => {
  const made = solveAmounts([10, 20, 30], [equation(0, { 30: 1, 10: -1, 20: -1 })], new Set([30]), half);
  expect(made?.get(30)).toBe(15);
});
