import { expect, test } from 'vitest';
import { otherAmounts } from '../../parser/other-amounts.ts';
import { mapReadings } from '../../parser/reconcile/paths.ts';
import type { Page, Word } from '../../parser/source/page.ts';
import { statementOf } from './reconcile/statement-of.ts';

const FEES = 'statement.summary.0.fees';
const statement = mapReadings(
  statementOf({ summary: [{ group: 'retiro', fees: '123.61', closing: '500.00' }] }),
  (path, reading) =>
    reading && { ...reading, source: 'ocr', box: path === FEES ? [10, 10, 60, 20] : [10, 30, 60, 40] },
);
const pageOf = (words: readonly Word[]): Page => ({
  number: 1,
  source: 'ocr',
  rotation: 0,
  turned: 0,
  width: 600,
  height: 800,
  words,
});
const fees: Word = {
  text: '$123.61',
  box: [11, 11, 59, 19],
  confidence: 0,
  others: ['$128.61', 'Ret.', '123.61'],
};

test('what a doubtful amount may be instead is known by its path, other texts and the same value left out', () => {
  expect(otherAmounts(statement, [pageOf([fees])])).toEqual({ [FEES]: ['128.61'] });
});

test('a reading of two words has none, nor has one of a clean page', () => {
  expect(otherAmounts(statement, [pageOf([fees, { ...fees, text: '1' }])])).toEqual({});
  expect(otherAmounts(statement, [pageOf([{ text: '$123.61', box: fees.box, confidence: 1 }])])).toEqual({});
});
