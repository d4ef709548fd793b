import { expect, test } from 'vitest';
import { fieldOf, valuesBeside } from '../../../parser/fields/value-beside.ts';
import { layOut } from '../../../parser/layout/lay-out.ts';
import type { Page } from '../../../parser/source/page.ts';
import { sheetOf } from '../sheet-of.ts';

/** What stands at the right of a label where something else stands between it and its amount. */
function beside(between: string, size: number, confidence: number, source: Page['source'] = 'ocr') {
  const { page } = sheetOf(
    [
      [25, 212, 'Ahorro voluntario', 10],
      [148, 215, between, size],
      [198, 212, '$0.00', 10],
    ],
    { source },
  );
  const words = page.words.map((word) => (word.text === between ? { ...word, confidence } : word));
  const field = fieldOf(layOut({ ...page, words }), () => true);
  return valuesBeside(field, [25, 212, 118, 222], 'right').map(({ segment }) => segment.text);
}

test("letters of a stamp between a label and its amount part them only where they may be the row's print", () => {
  expect(beside('RES', 5, 0.4)).toEqual(['$0.00']);
  expect(beside('EEE', 22, 0.4)).toEqual(['$0.00']);
  expect(beside('RES', 9, 0.4)).toEqual([]);
  expect(beside('RES', 5, 0.9)).toEqual([]);
  expect(beside('Retiro', 5, 0.4)).toEqual([]);
  expect(beside('RES', 5, 0.4, 'text')).toEqual([]);
});

test('units whose point was not seen may stand between a label and its amount', () => {
  expect(beside('3806 950225', 10, 0.4)).toEqual(['$0.00']);
  expect(beside('18743 160724', 10, 1)).toEqual(['$0.00']);
});
