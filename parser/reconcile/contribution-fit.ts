import { Decimal } from 'decimal.js';
import type { Cents } from '../../rules/money.ts';
import type { ContributionRow } from './contribution-rows.ts';
import { possibleRates } from './possible-rates.ts';
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
  readonly rate: Decimal;
  /** Printed less computed, in centavos. */
  readonly difference: Decimal;
  readonly ok: boolean;
}

/** Centavos by which exact rounding can differ from the product. */
const HALF = new Decimal('0.5');

/** The row with its figures and its fit, where all are printed and above zero and its rate is known. */
export function rated(row: ContributionRow): readonly RatedRow[] {
  const { days, sbc, amount } = row;
  if (days === null || sbc === null || amount === null || days <= 0 || sbc <= 0) return [];
  const salary = new Decimal(sbc);
  const fits = possibleRates(row.contribution, row.bimester, salary).map((rate) => {
    const difference = new Decimal(amount).minus(rate.times(salary).times(days));
    return { rate, difference, ok: difference.abs().lessThanOrEqualTo(CONTRIBUTION_TOLERANCE) };
  });
  return [...fits]
    .sort((a, b) => a.difference.abs().comparedTo(b.difference.abs()))
    .slice(0, 1)
    .map((fit) => ({ row, days, sbc, amount, fit }));
}

/** Whether the amount is the product rounded to the cent. */
export const isExact = ({ fit: { difference } }: RatedRow) => difference.abs().lessThanOrEqualTo(HALF);

/** Whether no other salary, by a centavo, would give the same amount. */
export const singlesOutSalary = ({ fit, days }: RatedRow) => fit.rate.times(days).greaterThanOrEqualTo(1);

/** Whether no other number of days would come within the tolerance. */
export const singlesOutDays = ({ fit, sbc }: RatedRow) =>
  fit.rate.times(sbc).greaterThan(2 * CONTRIBUTION_TOLERANCE);

/**
 * The daily salary, in centavos, below the printed one that all rows imply, as after a raise inside the bimester;
 * null where they do not agree on one, or where there are not two sub-accounts to agree (the State's small share
 * fits too many salaries to count).
 */
export function sharedLowerSalary(rows: readonly RatedRow[]): Decimal | null {
  const telling = rows.filter(({ row }) => row.contribution !== 'cvGobierno');
  const accounts = new Set(telling.map(({ row }) => row.contribution));
  const [{ sbc: printed } = { sbc: 0 }] = rows;
  if (accounts.size < 2 || rows.some(({ sbc }) => sbc !== printed)) return null;
  // A row that fits the printed salary speaks of no raise: then another row is wrong.
  if (telling.some(({ fit }) => fit.ok)) return null;
  const implied = rows.flatMap((row) => {
    const rates = possibleRates(row.row.contribution, row.row.bimester, new Decimal(row.sbc));
    return rates.length === 1 ? rates.map((rate) => impliedSalary(row, rate)) : [];
  });
  if (implied.length === 0) return null;
  const lowest = Decimal.max(...implied.map(({ low }) => low));
  const highest = Decimal.min(...implied.map(({ high }) => high));
  const salary = lowest.plus(highest).div(2);
  if (lowest.greaterThan(highest) || highest.greaterThanOrEqualTo(printed)) return null;
  return rows.every((row) => fitsAverage(row, salary)) ? salary : null;
}

/** Within the tolerance at that salary, by the rate of either the average or the printed salary. */
function fitsAverage(row: RatedRow, salary: Decimal): boolean {
  const rates = [salary, new Decimal(row.sbc)].flatMap((base) =>
    possibleRates(row.row.contribution, row.row.bimester, base),
  );
  return rates.some((rate) => {
    const { low, high } = impliedSalary(row, rate);
    return low.lessThanOrEqualTo(salary) && salary.lessThanOrEqualTo(high);
  });
}

/** The salaries that give the amount, give or take the tolerance. */
function impliedSalary({ amount, days }: RatedRow, rate: Decimal): { low: Decimal; high: Decimal } {
  const perCent = new Decimal(1).div(rate.times(days));
  return {
    low: perCent.times(amount - CONTRIBUTION_TOLERANCE),
    high: perCent.times(amount + CONTRIBUTION_TOLERANCE),
  };
}
