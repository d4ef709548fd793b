import * as z from 'zod/mini';
import type { Day } from '../dates.ts';
import { Exact } from '../exact.ts';
import annual from './annual-tariff.json' with { type: 'json' };
import {
  type Dated,
  daySchema,
  inForceOn,
  rowSchema,
  shareSchema,
  sourceOf,
  tableSchema,
  withoutGaps,
} from './dated.ts';
import nonResident from './non-resident-tax.json' with { type: 'json' };

/** A band of a tariff: what exceeds `above` pesos pays the rate on top of a fixed amount. */
export interface TariffBand {
  readonly above: Exact;
  readonly fixed: Exact;
  /** A fraction of what exceeds: 0.0192 for 1.92 %. */
  readonly rate: Exact;
}

/** A tariff of income tax, its bands from the lowest to the highest. */
export interface Tariff extends Dated {
  readonly bands: readonly TariffBand[];
  readonly source: string;
}

const schema = tableSchema(
  z.extend(rowSchema, {
    from: daySchema,
    to: daySchema,
    bands: z
      .array(
        z.strictObject({
          above: shareSchema,
          fixed: z._default(shareSchema, '0.00'),
          percent: shareSchema,
        }),
      )
      .check(
        z.minLength(1),
        z.refine((bands) => bands.every((band, index) => index === 0 || rises(bands[index - 1], band))),
      ),
  }),
);

function rises(before: { above: string } | undefined, band: { above: string }): boolean {
  return before !== undefined && Number(before.above) < Number(band.above);
}

/** The tariffs of a table in the form of `annual-tariff.json`; throws on an unknown key, a gap or an overlap. */
export function parseTariffs(data: unknown): readonly Tariff[] {
  const { sources, values } = schema.parse(data);
  return withoutGaps(
    values.map(({ from, to, bands, source }) => ({
      from,
      to,
      bands: bands.map(({ above, fixed, percent }) => ({
        above: new Exact(above),
        fixed: new Exact(fixed),
        rate: new Exact(percent).dividedBy(100),
      })),
      source: sourceOf(sources, source).title,
    })),
  );
}

const annualTariffs = parseTariffs(annual);
const nonResidentTariffs = parseTariffs(nonResident);

/** The annual tariff of LISR 152 for the calendar year of a day; null for a year that is not held. */
export function annualTariffOn(day: Day): Tariff | null {
  return inForceOn(annualTariffs, day);
}

/** The tax of LISR 155 on a day; null before the law. */
export function nonResidentTariffOn(day: Day): Tariff | null {
  return inForceOn(nonResidentTariffs, day);
}
