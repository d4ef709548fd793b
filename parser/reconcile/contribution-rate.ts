import { Decimal } from 'decimal.js';
import { fromCents } from '../../rules/money.ts';
import type { CheckId } from '../contract.ts';
import {
  type Fit,
  fitAt,
  isExact,
  type RatedRow,
  rated,
  sharedLowerSalary,
  singlesOutDays,
  singlesOutSalary,
} from './contribution-fit.ts';
import { type ContributionRow, rowPath } from './contribution-rows.ts';
import { isIssste } from './contribution-sets.ts';
import type { Finding } from './finding.ts';

const ID: CheckId = 'contribution.rate';

/** Each contribution against salary × days × rate; ISSSTE rows only where the printed salary is their base at all. */
export function contributionRate(sets: readonly (readonly ContributionRow[])[]): readonly Finding[] {
  const basedOnPrinted = sets.some((set) =>
    set.some(
      (row) => isIssste(row.contribution) && rated(row).some((one) => fitAt(one, new Decimal(one.sbc)).ok),
    ),
  );
  return sets
    .filter((set) => basedOnPrinted || !set.some((row) => isIssste(row.contribution)))
    .flatMap(setFindings);
}

function setFindings(set: readonly ContributionRow[]): readonly Finding[] {
  const rows = set.flatMap(rated);
  const fits = rows.map((row) => ({ row, fit: fitAt(row, new Decimal(row.sbc)) }));
  const oneSalary = set.every(({ sbc }) => sbc === null || sbc === rows[0]?.sbc);
  const average = oneSalary && fits.some(({ fit }) => !fit.ok) ? sharedLowerSalary(rows) : null;
  return fits.map(({ row, fit }) => (average ? averageFinding(row, average) : rowFinding(row, fit, fits)));
}

function rowFinding(
  row: RatedRow,
  fit: Fit,
  others: readonly { readonly row: RatedRow; readonly fit: Fit }[],
): Finding {
  const seconded = others.some((other) => other.row !== row && other.fit.ok && other.row.sbc === row.sbc);
  const path = (name: 'amount' | 'days' | 'sbc') => rowPath(row.row, name);
  const exact = isExact(fit);
  const members = [path('amount'), path('days'), path('sbc')];
  return {
    check: { id: ID, subject: `movements.${row.row.index}`, ok: fit.ok, difference: inCents(fit.difference) },
    members,
    result: path('amount'),
    proves: [
      ...(exact ? [path('amount')] : []),
      ...(singlesOutDays(fit, row) ? [path('days')] : []),
      ...(exact && (seconded || singlesOutSalary(fit, row)) ? [path('sbc')] : []),
    ],
    protects: members,
    slightlyOff: fit.ok && !exact ? [path('amount')] : [],
    alike: [],
    blames: [],
  };
}

/** After a raise inside the bimester: the amounts agree with each other, the printed salary is the last one. */
function averageFinding(row: RatedRow, average: Decimal): Finding {
  const { difference } = fitAt(row, average);
  const members = [rowPath(row.row, 'amount'), rowPath(row.row, 'days'), rowPath(row.row, 'sbc')];
  return {
    check: { id: ID, subject: `movements.${row.row.index}`, ok: true, difference: inCents(difference) },
    members,
    result: rowPath(row.row, 'amount'),
    proves: [],
    protects: members,
    slightlyOff: [],
    alike: [],
    blames: [],
  };
}

const inCents = (difference: Decimal) => {
  const cents = difference.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return fromCents(cents === 0 ? 0 : cents);
};
