import { expect, test } from 'vitest';
import { findLabels, labelTexts } from '../../../parser/fields/label-hits.ts';
import { columnLabels } from '../../../parser/vocabulary/statement-labels.ts';
import { sheetOfLines } from '../sheet-of.ts';

const headingsOf = (line: string, source: 'ocr' | 'text' = 'ocr') =>
  findLabels(labelTexts(sheetOfLines([line], { source })), columnLabels).map(({ name, words }) => [
    name,
    words.map(({ text }) => text).join(' '),
  ]);

test('headings that a stroke joins and crumbs surround are known on a scan', () => {
  expect(headingsOf('FECHA    CONCEPTO    1 DIAS/SAL. BASE,    MONTO')).toEqual([
    ['date', 'FECHA'],
    ['concept', 'CONCEPTO'],
    ['days', 'DIAS'],
    ['sbc', 'SAL. BASE,'],
    ['amount', 'MONTO'],
  ]);
});

test('on a page with its own text nothing is cleared', () => {
  expect(headingsOf('FECHA    1 DIAS/SAL. BASE,    MONTO', 'text')).toEqual([
    ['date', 'FECHA'],
    ['amount', 'MONTO'],
  ]);
});

test('a stroke that belongs to a heading stays in it', () => {
  expect(headingsOf('FECHA    PERIODO/REFERENCIA    MONTO')).toEqual([
    ['date', 'FECHA'],
    ['reference', 'PERIODO/REFERENCIA'],
    ['amount', 'MONTO'],
  ]);
});
