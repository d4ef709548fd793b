import * as z from 'zod/mini';
import json from './afores.json' with { type: 'json' };

const plainNames = z.array(z.string().check(z.regex(/^[a-z]+( [a-z]+)*$/)));
const folded = z.array(z.string().check(z.regex(/^[a-z]+$/)));
const table = z
  .strictObject({
    source: z.string(),
    afores: z.array(
      z.strictObject({
        slug: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
        brands: plainNames,
        alone: plainNames,
        domains: z.array(z.string().check(z.regex(/^[a-z0-9./-]+$/))),
        partOf: z.optional(z.string()),
        ofPublicServants: z.optional(z.literal(true)),
      }),
    ),
    labels: folded,
    elsewhere: folded,
    attention: folded,
    flows: folded,
  })
  .parse(json);

/** How a text may name an AFORE: by its full name, by a brand that alone proves little, by its web address. */
export type NameForm = 'name' | 'brand' | 'domain';

const keyOf = (name: string) => name.replace(/[^a-z0-9]/g, '');
/** An AFORE as one of its names gives it. */
export interface AforeName {
  readonly slug: string;
  readonly form: NameForm;
  /** Words of the name; a text may print them glued, but never one of them in two. */
  readonly words: number;
}

const named = new Map<string, AforeName>();
const add = (name: string, slug: string, form: NameForm) =>
  named.set(keyOf(name), { slug, form, words: name.split(/[^a-z0-9]+/).length });
for (const { slug, brands, alone, domains } of table.afores) {
  for (const brand of brands) add(brand, slug, 'brand');
  for (const name of alone) add(name, slug, 'name');
  for (const brand of brands) {
    for (const name of [`afore ${brand}`, `${brand} afore`, `siefore ${brand}`, `${brand} siefore`]) {
      add(name, slug, 'name');
    }
  }
  for (const domain of domains) add(domain, slug, 'domain');
}

/** The AFORE that a name stands for, by the name in letters and digits only. */
export const aforesByName: ReadonlyMap<string, AforeName> = named;
/** The newer AFORE whose name holds that of an older one, by the older one's slug. */
export const newerAfores: ReadonlyMap<string, string> = new Map(
  table.afores.flatMap(({ slug, partOf }) => (partOf === undefined ? [] : [[slug, partOf] as const])),
);
/** AFOREs, by slug, that mostly keep the accounts of public servants, whose housing is FOVISSSTE's. */
export const publicServantsAfores: ReadonlySet<string> = new Set(
  table.afores.flatMap(({ slug, ofPublicServants }) => (ofPublicServants ? [slug] : [])),
);
/** The brands folded: every name of an AFORE, web addresses too, holds one of them. */
export const aforeKeys: readonly string[] = table.afores.flatMap(({ brands }) => brands.map(keyOf));
/** The names folded that mean an AFORE by themselves. */
export const aforesAloneKeys: readonly string[] = table.afores.flatMap(({ alone }) => alone.map(keyOf));
/** Plain brands of the AFOREs. */
export const aforeBrands: readonly string[] = table.afores.flatMap(({ brands }) => brands);
/** Folded labels that the worker's AFORE stands behind. */
export const aforeLabels: readonly string[] = table.labels;
/** Folded words that tell that another AFORE than the worker's is meant. */
export const elsewhereWords: readonly string[] = table.elsewhere;
/** Folded words beside which an AFORE names its own office. */
export const attentionWords: readonly string[] = table.attention;
/** Folded words of the rows whose reference cell names the AFORE. */
export const flowWords: readonly string[] = table.flows;
