import { Decimal } from 'decimal.js';
import { bimesterSpan } from '../../rules/dates.ts';
import { imssRatesOn } from '../../rules/parameters/contribution-rates.ts';
import type { Figures, Reading, Said, Statement } from '../contract.ts';
import { type ContributionRow, calendarDays } from './contribution-rows.ts';
import { derived } from './derived.ts';
import { lastSalary } from './last-salary.ts';
import {
  countingDoubt,
  rowInputs,
  type SalaryBimester,
  type SalaryRow,
  salaryBimesters,
} from './salary-rows.ts';

/** Centavos as pesos, rounded half up to the cent. */
export const inPesos = (cents: Decimal) => cents.div(100).toFixed(2, Decimal.ROUND_HALF_UP);

const UNREAD: Said = { code: 'note.rows-unread' };

/** Salaries told from the employers' contributions to retiro: the last, the averages and the days behind them. */
export function salaryFigures(
  statement: Statement,
  contributions: readonly ContributionRow[],
  sets: readonly (readonly ContributionRow[])[],
  rowsUnread = false,
): Figures['sbc'] {
  const bimesters = salaryBimesters(statement, contributions);
  const doubt = rowsUnread ? UNREAD : countingDoubt(sets, bimesters, statement);
  const rows = bimesters.flatMap((one) => one.rows);
  const covered = daysCovered(bimesters);
  const figure = (
    value: string | null,
    names: readonly ('sbc' | 'days' | 'amount')[],
    how: string,
  ): Reading | null =>
    value === null ? null : derived(value, rowInputs(statement, rows, names), { code: how }, doubt);
  const perDay = (total: Decimal | null) =>
    total === null || covered === null || covered === 0 ? null : inPesos(total.div(covered));
  return {
    last: lastSalary(statement, bimesters, doubt),
    average: figure(perDay(paid(rows)), ['sbc', 'days'], 'note.derived-sbc-average'),
    daysCovered: figure(
      covered === null || covered === 0 ? null : String(covered),
      ['days'],
      'note.derived-days',
    ),
    inferred: figure(perDay(implied(bimesters)), ['amount', 'days'], 'note.derived-sbc-inferred'),
  };
}

/** Calendar days with contributions; null where a row prints no days. */
function daysCovered(bimesters: readonly SalaryBimester[]): number | null {
  return bimesters.reduce<number | null>(
    (sum, { bimester, days }) => (sum === null || days === null ? null : sum + calendarDays(bimester, days)),
    0,
  );
}

/** Σ printed salary × days, in centavos; null where either is not printed. */
function paid(rows: readonly SalaryRow[]): Decimal | null {
  return rows.reduce<Decimal | null>(
    (sum, { sbc, days }) =>
      sum === null || sbc === null || days === null ? null : sum.plus(new Decimal(sbc).times(days)),
    new Decimal(0),
  );
}

/** Σ contribution ÷ rate, in centavos; null where an amount is not printed or the rate of its day not known. */
function implied(bimesters: readonly SalaryBimester[]): Decimal | null {
  return bimesters.reduce<Decimal | null>((sum, { bimester, rows }) => {
    const rates = imssRatesOn(bimesterSpan(bimester).last);
    return rows.reduce<Decimal | null>(
      (partial, { amount }) =>
        partial === null || amount === null || rates === null
          ? null
          : partial.plus(new Decimal(amount).div(rates.retiro)),
      sum,
    );
  }, new Decimal(0));
}
