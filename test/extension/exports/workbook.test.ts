import { expect, test } from 'vitest';
import { sheetsOf } from '../../../extension/exports/case-tables.ts';
import { columnName } from '../../../extension/exports/sheet-xml.ts';
import { day, number, type Table, text } from '../../../extension/exports/table.ts';
import { workbookOf } from '../../../extension/exports/workbook.ts';
import { caseOf } from './a-case.ts';
import { naughty, withTexts } from './naughty.ts';
import { partsOf, readWorkbook } from './read-workbook.ts';

const file = await caseOf(['sample.pdf']);
const one = (...cells: Table['rows'][number]): Table => ({
  name: 'hoja',
  columns: cells.map((_, index) => `columna ${index}`),
  rows: [cells],
});
const secondRow = (table: Table) =>
  (readWorkbook(workbookOf([table])).get('hoja') ?? []).filter(({ at }) => at.endsWith('2'));

test('a workbook opens again with every sheet and every cell as it was', () => {
  const tables = sheetsOf(file);
  const sheets = readWorkbook(workbookOf(tables));
  expect([...sheets.keys()]).toEqual(tables.map(({ name }) => name));
  for (const { name, columns, rows } of tables) {
    const cells = new Map((sheets.get(name) ?? []).map((cell) => [cell.at, cell.value]));
    expect(columns.map((_, column) => cells.get(`${columnName(column)}1`))).toEqual(columns);
    rows.forEach((row, index) => {
      row.forEach((cell, column) => {
        const value = cells.get(`${columnName(column)}${index + 2}`);
        if (cell === null) expect(value).toBeUndefined();
        else if (cell.is === 'number') expect(value).toBe(cell.digits);
        else if (cell.is === 'text') expect(value).toBe(cell.text);
      });
    });
  }
});

test('numbers, days and texts each have their own type', () => {
  expect(secondRow(one(number('-1234.56'), number(48), day('2026-08-31'), text('0123'), null))).toEqual([
    { at: 'A2', type: 'n', style: '2', value: '-1234.56' },
    { at: 'B2', type: 'n', style: '3', value: '48' },
    // 46265 is 31 August 2026 in every spreadsheet.
    { at: 'C2', type: 'n', style: '4', value: '46265' },
    { at: 'D2', type: 'inlineStr', style: '0', value: '0123' },
  ]);
});

test.each(naughty)(
  '%j is a text in whichever field of the paper it stands, and no sheet has a formula',
  (words) => {
    const documents = file.documents.map((document) => withTexts(document, words));
    const bytes = workbookOf(sheetsOf({ ...file, documents }));
    const sheets = [...partsOf(bytes)].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.filter(([, xml]) => /<f[\s>]/.test(xml))).toEqual([]);
    const typed = [...readWorkbook(bytes).values()].flat();
    expect(typed.filter(({ type, value }) => type === 'n' && !/^-?\d+(\.\d+)?$/.test(value))).toEqual([]);
    expect(typed.every(({ type }) => type === 'n' || type === 'inlineStr')).toBe(true);
  },
);

test.each(naughty.filter((words) => !/[\0\ud800]/.test(words) && words !== ''))(
  '%j comes back as it was',
  (words) => {
    expect(secondRow(one(text(words)))[0]?.value).toBe(words);
  },
);

test('a sheet may bear any name', () => {
  expect([...readWorkbook(workbookOf([{ ...one(), name: 'a/b:c*[d]?\\ & "e"' }])).keys()]).toEqual([
    'a b c  d    & "e"',
  ]);
});

test('the same case makes the same bytes, and no author or day stands in them', () => {
  const tables = sheetsOf(file);
  expect(workbookOf(tables)).toEqual(workbookOf(tables));
  expect([...partsOf(workbookOf(tables)).keys()].filter((name) => name.startsWith('docProps'))).toEqual([]);
});

test('a thousand statements of movements are packed at once, without a worker', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    text(`RFC${index}`),
    number('-1.00'),
    text('APORTACIÓN'),
  ]);
  const bytes = workbookOf([{ name: 'hoja', columns: ['a', 'b', 'c'], rows }]);
  expect(readWorkbook(bytes).get('hoja')).toHaveLength(15_003);
});
