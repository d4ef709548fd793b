import * as z from 'zod/mini';
import type { Day } from '../dates.ts';
import { type Dated, daySchema, inForceOn, rowSchema, sourceOf, tableSchema, withoutGaps } from './dated.ts';
import json from './weeks-required.json' with { type: 'json' };

/** Weeks of contributions that a pension under the law of 1997 asks for, with where they were read. */
export interface WeeksRequired extends Dated {
  readonly weeks: number;
  readonly source: string;
}

const schema = tableSchema(
  z.extend(rowSchema, { from: daySchema, to: daySchema, weeks: z.int().check(z.positive()) }),
);

/** The values of a table in the form of `weeks-required.json`; throws on an unknown key, a gap or an overlap. */
export function parseWeeksRequired(data: unknown): readonly WeeksRequired[] {
  const { sources, values } = schema.parse(data);
  return withoutGaps(
    values.map(({ from, to, weeks, source }) => ({
      from,
      to,
      weeks,
      source: sourceOf(sources, source).title,
    })),
  );
}

const values = parseWeeksRequired(json);

/** The weeks required on a day; null before the law of 1997. */
export function weeksRequiredOn(day: Day): WeeksRequired | null {
  return inForceOn(values, day);
}
