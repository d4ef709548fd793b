import * as z from 'zod/mini';
import type { Day } from '../dates.ts';
import { type Dated, daySchema, inForceOn, rowSchema, sourceOf, tableSchema, withoutGaps } from './dated.ts';
import json from './sbc-ceiling.json' with { type: 'json' };

/** The highest salary that contributions are paid on, in daily UMA. */
export interface SbcCeiling extends Dated {
  readonly umas: number;
  readonly source: string;
}

const schema = tableSchema(
  z.extend(rowSchema, { from: daySchema, to: daySchema, umas: z.int().check(z.positive()) }),
);

/** The values of a table in the form of `sbc-ceiling.json`; throws on an unknown key, a gap or an overlap. */
export function parseSbcCeiling(data: unknown): readonly SbcCeiling[] {
  const { sources, values } = schema.parse(data);
  return withoutGaps(
    values.map(({ from, to, umas, source }) => ({ from, to, umas, source: sourceOf(sources, source).title })),
  );
}

const values = parseSbcCeiling(json);

/** The ceiling in force on a day; null before it was counted in UMA. */
export function sbcCeilingOn(day: Day): SbcCeiling | null {
  return inForceOn(values, day);
}
