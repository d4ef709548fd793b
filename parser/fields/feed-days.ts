import { around } from '../layout/box.ts';
import type { Line, Segment } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { recogniseConcept } from '../vocabulary/concepts.ts';
import type { MovementColumn } from '../vocabulary/statement-labels.ts';
import type { Cell } from './movement-cells.ts';
import type { Printed } from './printed.ts';

const DAYS =
  /(?<![\d/])(?<before>\d{1,3})\s*d[ií]as?\b|d[ií]as?(?:\s+cotizados)?\s*:?\s*(?<after>\d{1,3})(?!\d)|^(?<alone>\d{1,2})$/i;

/** Where a text says a number of days, or is one; null where it does neither. */
export function daysIn({ text }: Printed): { start: number; end: number; column: MovementColumn } | null {
  const match = DAYS.exec(text);
  const digits = match?.groups?.before ?? match?.groups?.after ?? match?.groups?.alone;
  if (!match || digits === undefined) return null;
  const start = match.index + match[0].indexOf(digits);
  return { start, end: start + digits.length, column: 'days' };
}

/** The text of a line that is a day and nothing else. */
export function dayAlone({ segments: [only, another] }: Line): Segment | null {
  if (!only || another || only.amount) return null;
  const [day] = findPrintedDates(only.text);
  return day?.start === 0 && day.end === only.text.length ? only : null;
}

/** Whether a line is a movement that always has a day: a contribution, a withdrawal, a transfer. */
const dated = new Set(['contribution', 'withdrawal', 'transfer']);
export const isDated = (concept: string): boolean => dated.has(recogniseConcept(concept)?.kind ?? '');

/**
 * Whether the days among the movements are headings of several each: between two of them stand movements that always
 * have a day, more than one. Else each is the day of the one it stands beside. `null` in the list is a line of neither.
 *
 *     23 de septiembre de 2025
 *       Aportación patronal en subcuenta Retiro IMSS     $826.72
 *       Aportación CV Gobierno                            $93.01
 */
export function daysAreHeadings(lines: readonly ('day' | 'dated' | null)[]): boolean {
  let since = 0;
  let begun = false;
  let groups = 0;
  for (const line of lines) {
    if (line === 'dated' && begun && ++since === 2) groups += 1;
    if (line === 'day') [begun, since] = [true, 0];
  }
  return groups > 0;
}

/** The cell of a day that a heading says of the rows below it. */
export const dayCell = (printed: Segment, page: Page): Cell => ({
  column: 'date',
  page,
  printed,
  box: around(printed.words.map((word) => word.box)),
  segment: null,
});
