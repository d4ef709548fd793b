import * as z from 'zod/mini';
import type { Day } from '../dates.ts';
import { type Dated, daySchema, decimalSchema, inForceOn, withoutGaps } from './dated.ts';
import json from './uma.json' with { type: 'json' };

/** The Unidad de Medida y Actualización: pesos per day while in force. */
export interface Uma extends Dated {
  readonly daily: string;
}

const schema = z.strictObject({
  unit: z.literal('pesos per day'),
  subject: z.string(),
  checkedOn: daySchema,
  values: z
    .array(z.strictObject({ from: daySchema, to: daySchema, daily: decimalSchema, source: z.url() }))
    .check(z.minLength(1)),
});

/** The values of a table in the form of `uma.json`; throws on an unknown key, a gap or an overlap in dates. */
export function parseUma(data: unknown): readonly Uma[] {
  return withoutGaps(schema.parse(data).values.map(({ from, to, daily }) => ({ from, to, daily })));
}

const values = parseUma(json);

/** The UMA in force on a day; null on a day outside the table. */
export function umaOn(day: Day): Uma | null {
  return inForceOn(values, day);
}
