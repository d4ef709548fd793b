import * as z from 'zod/mini';
import type { Day } from '../dates.ts';
import {
  type Dated,
  daySchema,
  decimalSchema,
  inForceOn,
  rowSchema,
  sourceOf,
  tableSchema,
  withoutGaps,
} from './dated.ts';
import json from './minimum-wages.json' with { type: 'json' };

/** Minimum wages in pesos per day, with where they were read; null where the zone did not exist yet. */
export interface MinimumWages extends Dated {
  readonly general: string;
  readonly northernBorder: string | null;
  readonly source: string;
}

const schema = tableSchema(
  z.extend(rowSchema, {
    from: daySchema,
    to: daySchema,
    general: decimalSchema,
    northernBorder: z.nullable(decimalSchema),
  }),
);

/** The values of a table in the form of `minimum-wages.json`; throws on an unknown key, a gap or an overlap. */
export function parseMinimumWages(data: unknown): readonly MinimumWages[] {
  const { sources, values } = schema.parse(data);
  return withoutGaps(
    values.map(({ from, to, general, northernBorder, source }) => {
      const { title } = sourceOf(sources, source);
      return { from, to, general, northernBorder, source: title };
    }),
  );
}

const values = parseMinimumWages(json);

/** The minimum wages in force on a day; null on a day outside the table. */
export function minimumWagesOn(day: Day): MinimumWages | null {
  return inForceOn(values, day);
}
