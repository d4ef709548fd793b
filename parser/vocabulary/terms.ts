import * as z from 'zod/mini';
import json from './terms.json' with { type: 'json' };

const { fields } = z
  .strictObject({ subject: z.string(), fields: z.record(z.string(), z.string()) })
  .parse(json);

/** The printed term of a field by the contract's name of it ("retiro97": "Retiro 97"); null where it has none. */
export function printedTerm(field: string): string | null {
  return fields[field] ?? null;
}
