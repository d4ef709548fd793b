import * as z from 'zod/mini';
import json from './attorney-fees.json' with { type: 'json' };
import { shareSchema, sourceOf, tableSchema } from './dated.ts';

/** A share of the money that somebody asks for a lawsuit, and where it was seen. */
export interface AttorneyFee {
  readonly share: string;
  readonly source: string;
}

const schema = tableSchema(z.strictObject({ share: shareSchema, source: z.string() }));

/** The fees of a table in the form of `attorney-fees.json`; throws on an unknown key. */
export function parseAttorneyFees(data: unknown): readonly AttorneyFee[] {
  const { sources, values } = schema.parse(data);
  return values.map(({ share, source }) => ({ share, source: sourceOf(sources, source).title }));
}

/** Fees that were seen, from none to the highest. */
export const attorneyFees: readonly AttorneyFee[] = parseAttorneyFees(json);
