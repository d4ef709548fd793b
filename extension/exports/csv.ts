import Papa from 'papaparse';
import { guarded } from './formula-guard.ts';
import type { Cell, Table } from './table.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

function plain(cell: Cell): string | number | null {
  if (cell === null) return null;
  if (cell.is === 'number') return Number(cell.digits);
  return cell.is === 'day' ? cell.day : guarded(cell.text);
}

/** A table as CSV (RFC 4180): texts in quotes and never a formula, numbers bare, an empty cell where nothing is known. */
export function csvOf({ columns, rows }: Table): string {
  const data = [columns.map(guarded), ...rows.map((row) => row.map(plain))];
  const isText = (value: unknown) => typeof value === 'string';
  return `${BYTE_ORDER_MARK}${Papa.unparse(data, { quotes: isText, newline: '\r\n' })}\r\n`;
}
