import { Decimal } from 'decimal.js';
import type { RatedRow } from './contribution-fit.ts';
import { possibleRates, type Rate, WHOLE } from './possible-rates.ts';
import { CONTRIBUTION_TOLERANCE } from './tolerances.ts';

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
    const rates = possibleRates(row.row.contribution, row.row.bimester, row.sbc);
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
  const rates = [salary.toNumber(), row.sbc].flatMap((base) =>
    possibleRates(row.row.contribution, row.row.bimester, base),
  );
  return rates.some((rate) => {
    const { low, high } = impliedSalary(row, rate);
    return low.lessThanOrEqualTo(salary) && salary.lessThanOrEqualTo(high);
  });
}

/** The salaries that give the amount, give or take the tolerance. */
function impliedSalary({ amount, days }: RatedRow, rate: Rate): { low: Decimal; high: Decimal } {
  const perCent = new Decimal(WHOLE).div(rate * days);
  return {
    low: perCent.times(amount - CONTRIBUTION_TOLERANCE),
    high: perCent.times(amount + CONTRIBUTION_TOLERANCE),
  };
}
