import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { longTable } from '../../../extension/exports/case-tables.ts';
import { csvOf } from '../../../extension/exports/csv.ts';
import { guarded } from '../../../extension/exports/formula-guard.ts';
import { number, type Table, text } from '../../../extension/exports/table.ts';
import { caseOf } from './a-case.ts';
import { naughty, withTexts } from './naughty.ts';

const file = await caseOf(['sample.pdf']);
const parse = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ',' }).data;
const startsFormula = (cell: string) => /^\s*[=+@＝＋－＠]|^\s*-(?!\d+(\.\d+)?$)|^\p{Cc}/u.test(cell);

test('a CSV file says that it is UTF-8 and parses back into the same table', () => {
  const table = longTable(file);
  const csv = csvOf(table);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [headings, ...rows] = parse(csv);
  expect(headings).toEqual(table.columns);
  expect(rows).toHaveLength(table.rows.length);
  const again = table.rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return '';
      if (cell.is === 'number') return String(Number(cell.digits));
      return cell.is === 'day' ? cell.day : guarded(cell.text);
    }),
  );
  expect(rows).toEqual(again);
});

test('every amount of the document is in the file, as a number', () => {
  const total = file.documents[0]?.figures?.total?.value ?? '';
  const row = parse(csvOf(longTable(file))).find((cells) => cells[1] === 'Total de la cuenta');
  expect(Number(row?.[2])).toBe(Number(total));
});

test('a negative amount stays a number, without quotes or an apostrophe', () => {
  const table: Table = {
    name: 'x',
    columns: ['monto', 'texto'],
    rows: [[number('-1234.56'), text('-1234.56')]],
  };
  expect(csvOf(table)).toBe('\uFEFF"monto","texto"\r\n-1234.56,"\'-1234.56"\r\n');
});

test.each(naughty)('%j is never a formula, in whichever field of the paper it stands', (words) => {
  const documents = file.documents.map((document) => withTexts(document, words));
  const cells = parse(csvOf(longTable({ ...file, documents, reference: words }))).flat();
  expect(cells.filter(startsFormula)).toEqual([]);
});

test.each(naughty.filter((words) => words !== ''))('%j is kept, but for the apostrophes', (words) => {
  const table: Table = { name: 'x', columns: ['a'], rows: [[text(words)]] };
  const cell = Papa.parse<string[]>(csvOf(table).slice(1).replace(/\r\n$/, ''), { newline: '\r\n' })
    .data[1]?.[0];
  expect(cell?.replaceAll("'", '')).toBe(words.replaceAll("'", ''));
});
