import * as z from 'zod/mini';
import { layouts, looksLikes } from '../contract.ts';
import json from './natures.json' with { type: 'json' };

const folded = z.string().check(z.regex(/^[a-z0-9]+$/));
const phrases = z.array(z.tuple([folded, z.number()]));
const families = z.strictObject({
  retiro: z.array(folded),
  vivienda: z.array(folded),
  voluntario: z.array(folded),
});

/** A folded phrase and what it weighs as evidence. */
export type WeighedPhrase = readonly [phrase: string, weight: number];

/** The evidence by which documents are told apart: labels of accounts, phrases of each kind, layout and look-alike. */
export const natures = z
  .strictObject({
    source: z.string(),
    accounts: families,
    alone: families,
    lead: z.array(folded),
    identity: z.array(folded),
    balance: z.array(folded),
    trade: z.array(folded),
    statement: phrases,
    certificate: phrases,
    layouts: z.partialRecord(z.enum(layouts), phrases),
    lookalikes: z.partialRecord(z.enum(looksLikes), phrases),
  })
  .parse(json);

/** The groups of an individual account. */
export const accountFamilies = ['retiro', 'vivienda', 'voluntario'] as const;
export type AccountFamily = (typeof accountFamilies)[number];
