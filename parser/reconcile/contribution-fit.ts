import type { Cents } from '../../rules/money.ts';
import type { ContributionRow } from './contribution-rows.ts';
import { possibleRates, type Rate, WHOLE } from './possible-rates.ts';
import { CONTRIBUTION_TOLERANCE } from './tolerances.ts';

/** A contribution whose rate is known and whose figures are all printed. */
export interface RatedRow {
  readonly row: ContributionRow;
  readonly days: number;
  readonly sbc: Cents;
  readonly amount: Cents;
  /** Against the rate that suits it best, at the printed salary. */
  readonly fit: Fit;
}

/** How a contribution compares with salary × days × rate. */
export interface Fit {
  readonly rate: Rate;
  /** Printed less computed, in centavos × `WHOLE`: salary, days and rate are whole numbers, so it is exact. */
  readonly difference: number;
  readonly ok: boolean;
}

/** The rows that are rated, by the rows as they were read. */
export type RatedRows = ReadonlyMap<ContributionRow, RatedRow>;

/** The rows with their figures and their fit, where all are printed and above zero and their rate is known. */
export function ratedRows(rows: readonly ContributionRow[]): RatedRows {
  const all = new Map<ContributionRow, RatedRow>();
  for (const row of rows) {
    const one = rated(row);
    if (one) all.set(row, one);
  }
  return all;
}

function rated(row: ContributionRow): RatedRow | null {
  const { days, sbc, amount } = row;
  if (days === null || sbc === null || amount === null || days <= 0 || sbc <= 0) return null;
  let best: Fit | null = null;
  for (const rate of possibleRates(row.contribution, row.bimester, sbc)) {
    const difference = amount * WHOLE - rate * sbc * days;
    if (best !== null && Math.abs(difference) >= Math.abs(best.difference)) continue;
    best = { rate, difference, ok: Math.abs(difference) <= CONTRIBUTION_TOLERANCE * WHOLE };
  }
  return best === null ? null : { row, days, sbc, amount, fit: best };
}

/** Whether the amount is the product rounded to the cent. */
export const isExact = ({ fit: { difference } }: RatedRow) => Math.abs(difference) <= WHOLE / 2;

/** Whether no other salary, by a centavo, would give the same amount. */
export const singlesOutSalary = ({ fit, days }: RatedRow) => fit.rate * days >= WHOLE;

/** Whether no other number of days would come within the tolerance. */
export const singlesOutDays = ({ fit, sbc }: RatedRow) => fit.rate * sbc > 2 * CONTRIBUTION_TOLERANCE * WHOLE;
