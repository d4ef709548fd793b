import * as z from 'zod/mini';
import type { Day } from '../dates.ts';
import json from './contribution-rates.json' with { type: 'json' };
import {
  type Dated,
  daySchema,
  decimalSchema,
  inForceOn,
  rowSchema,
  sourceOf,
  sourcesSchema,
  withoutGaps,
} from './dated.ts';

/** One band of the employer's share: the rate up to so many UMA of daily salary; null has no upper end. */
export interface EmployerBand {
  readonly upToUma: string | null;
  readonly rate: string;
}

/** Fractions of the daily salary contributed per day under the IMSS regime. */
export interface ImssRates extends Dated {
  readonly retiro: string;
  readonly vivienda: string;
  readonly ceavWorker: string;
  /** The State's share as a row of its own; null since it ended. */
  readonly ceavState: string | null;
  readonly ceavEmployer: readonly EmployerBand[];
}

/** Fractions of the daily base salary contributed per day under the ISSSTE regime. */
export interface IsssteRates extends Dated {
  readonly retiro: string;
  readonly fovissste: string;
  readonly ceavWorker: string;
  readonly ceavPatron: string;
}

const band = z.strictObject({ upToUma: z.nullable(decimalSchema), rate: decimalSchema });
const bands = z.array(band).check(
  z.minLength(1),
  z.refine((rows) => rows.every((row, index) => (row.upToUma === null) === (index === rows.length - 1))),
  z.refine((rows) => rows.every((row, index) => rises(rows[index - 1]?.upToUma, row.upToUma))),
);
const imssPeriod = z.strictObject({
  from: daySchema,
  to: daySchema,
  retiro: decimalSchema,
  vivienda: decimalSchema,
  ceavWorker: decimalSchema,
  ceavState: z.nullable(decimalSchema),
  ceavEmployer: bands,
});
const issstePeriod = z.strictObject({
  from: daySchema,
  to: daySchema,
  retiro: decimalSchema,
  fovissste: decimalSchema,
  ceavWorker: decimalSchema,
  ceavPatron: decimalSchema,
});
const schema = z.strictObject({
  unit: z.string(),
  subject: z.string(),
  checkedOn: daySchema,
  sources: sourcesSchema,
  imss: z.extend(rowSchema, {
    bands: z.string(),
    periods: z.array(imssPeriod).check(z.minLength(1)),
  }),
  issste: z.extend(rowSchema, { periods: z.array(issstePeriod).check(z.minLength(1)) }),
});

function rises(before: string | null | undefined, now: string | null): boolean {
  return before === undefined || before === null || now === null || Number(before) < Number(now);
}

/** The rates of a table in the form of `contribution-rates.json`; throws on an unknown key, a gap or an overlap. */
export function parseContributionRates(data: unknown): {
  readonly imss: readonly ImssRates[];
  readonly issste: readonly IsssteRates[];
} {
  const { imss, issste, sources } = schema.parse(data);
  for (const { source } of [imss, issste]) sourceOf(sources, source);
  return { imss: withoutGaps(imss.periods), issste: withoutGaps(issste.periods) };
}

const rates = parseContributionRates(json);

/** IMSS rates in force on a day; null outside the table. */
export function imssRatesOn(day: Day): ImssRates | null {
  return inForceOn(rates.imss, day);
}

/** ISSSTE rates in force on a day; null outside the table. */
export function isssteRatesOn(day: Day): IsssteRates | null {
  return inForceOn(rates.issste, day);
}
