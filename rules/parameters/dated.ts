import * as z from 'zod/mini';
import { addDays, type Day, isDay } from '../dates.ts';

/** A day that exists, as `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.refine(isDay));
/** An exact decimal above zero, as a string. */
export const decimalSchema = z.string().check(
  z.regex(/^\d+\.\d+$/),
  z.refine((text) => Number(text) > 0),
);

/** Something in force from one day to another, both included. */
export interface Dated {
  readonly from: Day;
  readonly to: Day;
}

/** The rows in order of time; throws where one ends before it begins, overlaps the next or leaves a gap before it. */
export function withoutGaps<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  for (const [index, row] of rows.entries()) {
    if (row.to < row.from) throw new Error(`ends before it begins: ${row.from}`);
    const next = rows[index + 1];
    if (next && next.from !== addDays(row.to, 1))
      throw new Error(`gap or overlap between ${row.to} and ${next.from}`);
  }
  return rows;
}

/** The row in force on a day; null outside the days that the rows cover, never the nearest one. */
export function inForceOn<Row extends Dated>(rows: readonly Row[], day: Day): Row | null {
  return rows.find((row) => row.from <= day && day <= row.to) ?? null;
}
