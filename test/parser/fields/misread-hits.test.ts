import { expect, test } from 'vitest';
import { findLabels, labelTexts } from '../../../parser/fields/label-hits.ts';
import { groupLabels } from '../../../parser/vocabulary/statement-labels.ts';
import { sheetOfLines } from '../sheet-of.ts';

test('what stands above a misread label that is known by itself is no part of it', () => {
  const lines = [
    'INSS,   Cesantía y Vejez y Cuota Social       121,693.49',
    'ISSSTE, Cesantía y Vejez y Cuota Socia        149,032.08',
  ];
  const hits = findLabels(labelTexts(sheetOfLines(lines, { source: 'ocr' })), groupLabels);
  expect(hits.map(({ name, words }) => [name, words.map(({ text }) => text).join(' ')])).toEqual([
    ['pensionImss', 'Cesantía y Vejez y Cuota Social'],
    ['pensionIssste', 'ISSSTE, Cesantía y Vejez y Cuota Socia'],
  ]);
});
