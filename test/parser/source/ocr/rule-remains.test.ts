import { expect, test } from 'vitest';
import type { Mark } from '../../../../parser/source/ocr/marks.ts';
import { arePartedBy, withoutRuleRemains } from '../../../../parser/source/ocr/rule-remains.ts';

const piece = (left: number, top: number, height: number, width = 2): Mark => ({
  left,
  right: left + width - 1,
  top,
  bottom: top + height - 1,
  area: width * height,
});
const rule = [0, 30, 55, 90, 120, 160, 190, 220].map((top) => piece(20, top, 12));
const letters = [40, 54, 68].map((left) => piece(left, 30, 14, 10));

test('pieces one below the other are what is left of a rule', () => {
  expect(withoutRuleRemains([...rule, ...letters], 14).marks).toEqual(letters);
});

test('a few of them, or some out of line, are not', () => {
  const few = rule.slice(3);
  expect(withoutRuleRemains([...few, ...letters], 14).marks).toEqual([...few, ...letters]);
  const astray = rule.map((mark, i) => ({ ...mark, left: mark.left + 8 * i, right: mark.right + 8 * i }));
  expect(withoutRuleRemains(astray, 14).marks).toEqual(astray);
});

test('narrow letters of words below one another stay', () => {
  const words = rule.flatMap(({ top }) => [piece(20, top, 12), piece(25, top, 12, 9)]);
  expect(withoutRuleRemains(words, 14).marks).toEqual(words);
});

test('the rule still parts what stands on both sides of it', () => {
  const { uprights } = withoutRuleRemains([...rule, ...letters], 14);
  expect(arePartedBy(uprights, 10, 40, 80)).toBe(true);
  expect(arePartedBy(uprights, 40, 60, 80)).toBe(false);
  expect(arePartedBy(uprights, 10, 40, 400)).toBe(false);
});
