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
import json from './uma.json' with { type: 'json' };

/** The Unidad de Medida y Actualización in pesos, as published, with where it was read. */
export interface Uma extends Dated {
  readonly daily: string;
  readonly monthly: string;
  readonly annual: string;
  readonly source: string;
}

const schema = tableSchema(
  z.extend(rowSchema, {
    from: daySchema,
    daily: decimalSchema,
    monthly: decimalSchema,
    annual: decimalSchema,
  }),
);

/** The values of a table in the form of `uma.json`; throws on an unknown key, a gap or an overlap in dates. */
export function parseUma(data: unknown): readonly Uma[] {
  const { sources, values } = schema.parse(data);
  return withoutGaps(
    values.map(({ from, daily, monthly, annual, source }) => {
      const { title } = sourceOf(sources, source);
      return { from, to: lastDayOf(from), daily, monthly, annual, source: title };
    }),
  );
}

/** The law keeps each value until 31 January of the next year, whenever the next one is published. */
function lastDayOf(from: Day): Day {
  return `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}-01-31`;
}

const values = parseUma(json);

/** The UMA in force on a day; null on a day outside the table. */
export function umaOn(day: Day): Uma | null {
  return inForceOn(values, day);
}

/** The last day for which a UMA is held. */
export const umaHeldUntil: Day = values.reduce((_, { to }) => to, '');
