import * as z from 'zod/mini';
import { daySchema } from './dated.ts';
import json from './treaties.json' with { type: 'json' };

/** An agreement of social security between Mexico and another country (ISO 3166-1 alpha-2). */
export interface Treaty {
  readonly country: string;
  readonly state: 'in-force' | 'never-in-force';
  readonly signed: string;
  readonly inForce: string | null;
  readonly title: string;
  readonly address: string;
}

const schema = z.strictObject({
  unit: z.string(),
  subject: z.string(),
  checkedOn: daySchema,
  values: z.array(
    z.strictObject({
      country: z.string().check(z.regex(/^[A-Z]{2}$/)),
      state: z.enum(['in-force', 'never-in-force']),
      signed: daySchema,
      inForce: z.nullable(daySchema),
      title: z.string(),
      address: z.url(),
    }),
  ),
});

/** The agreements of a table in the form of `treaties.json`; throws on an unknown key. */
export function parseTreaties(data: unknown): readonly Treaty[] {
  return schema.parse(data).values;
}

const treaties = parseTreaties(json);

/** The agreement with a country; null where none is held. */
export function treatyWith(country: string): Treaty | null {
  return treaties.find((treaty) => treaty.country === country) ?? null;
}
