import type { Cell, Table } from './table.ts';

/** Places in the list of cell formats of `workbook-parts.ts`. */
const style = { text: 0, heading: 1, money: 2, whole: 3, day: 4 } as const;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Spreadsheets count days from here; before March 1900 they disagree on the count. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = '1901-01-01';
const LONGEST_CELL_TEXT = 32_767;
const WIDEST_COLUMN = 60;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Whether XML 1.0 can hold a character: no control characters, no halves of surrogate pairs. */
function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text inside XML, without the characters that XML cannot hold. */
export function inXml(text: string): string {
  return [...text]
    .map((character) => (isWritable(character) ? (entities[character] ?? character) : ''))
    .join('');
}

/** `0` as `A`, `26` as `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const written = (text: string, at: string, format: number) =>
  `<c r="${at}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${inXml(text.slice(0, LONGEST_CELL_TEXT))}</t></is></c>`;

function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_PER_DAY;
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (cell.is === 'text') return written(cell.text, at, style.text);
  if (cell.is === 'number')
    return `<c r="${at}" s="${cell.digits.includes('.') ? style.money : style.whole}"><v>${cell.digits}</v></c>`;
  return cell.day < FIRST_SURE_DAY
    ? written(cell.day, at, style.text)
    : `<c r="${at}" s="${style.day}"><v>${serialOf(cell.day)}</v></c>`;
}

const lengthOf = (cell: Cell | undefined) =>
  !cell ? 0 : cell.is === 'text' ? cell.text.length : cell.is === 'number' ? cell.digits.length + 3 : 12;

function widths({ columns, rows }: Table): string {
  return columns
    .map((heading, index) => {
      const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[index])), heading.length);
      const width = Math.min(WIDEST_COLUMN, longest + 2);
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
    })
    .join('');
}

/** A table as a worksheet: every text is marked as one, so that none is ever taken for a formula; the headings stay in sight. */
export function sheetXml(table: Table): string {
  const headings = table.columns.map((heading, at) => written(heading, `${columnName(at)}1`, style.heading));
  const rows = table.rows.map((row, index) => {
    const number = index + 2;
    return `<row r="${number}">${row.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`)).join('')}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths(table)}</cols>`,
    `<sheetData><row r="1">${headings.join('')}</row>${rows.join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}
