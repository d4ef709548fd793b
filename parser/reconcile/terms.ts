import { printedTerm } from '../vocabulary/terms.ts';
import type { Path } from './paths.ts';

const MOVEMENT = /^statement\.movements\.(\d+)\./;

/** What a reading is called in a sentence: its printed term, with the row's number (from 1) for a movement. */
export function termOf(path: Path): string {
  const field = path.slice(path.lastIndexOf('.') + 1);
  const term = printedTerm(field) ?? field;
  const row = MOVEMENT.exec(path)?.[1];
  return row === undefined ? term : `${term} (${Number(row) + 1})`;
}
