import * as z from 'zod/mini';
import { addDays, type Day, isDay } from '../dates.ts';

/** A day that exists, as `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.refine(isDay));
/** An exact decimal above zero, as a string. */
export const decimalSchema = z.string().check(
  z.regex(/^\d+\.\d+$/),
  z.refine((text) => Number(text) > 0),
);
/** An exact decimal, zero or above, as a string. */
export const shareSchema = z.string().check(z.regex(/^\d+\.\d+$/));

/** Where a figure was read. */
export interface Source {
  readonly title: string;
  readonly address: string;
}

/** Sources by the name that rows call them. */
export const sourcesSchema = z.record(z.string(), z.strictObject({ title: z.string(), address: z.url() }));

/** A row of a table with the day of its publication in the gazette (null where no source read gives it) and its source. */
export const rowSchema = z.strictObject({ gazette: z.nullable(daySchema), source: z.string() });

/** A table of parameters: unit, subject, the day it was last checked, its sources by name, and at least one row. */
export function tableSchema<Row extends z.core.$ZodType>(row: Row) {
  return z.strictObject({
    unit: z.string(),
    subject: z.string(),
    checkedOn: daySchema,
    inForce: z.optional(z.string()),
    sources: sourcesSchema,
    values: z.array(row).check(z.minLength(1)),
  });
}

/** The source of a row; throws where the table does not list it. */
export function sourceOf(sources: Readonly<Record<string, Source>>, name: string): Source {
  const source = sources[name];
  if (source === undefined) throw new Error(`no source named ${name}`);
  return source;
}

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
