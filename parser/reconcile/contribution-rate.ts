import { type Cents, fromCents } from '../../rules/money.ts';
import type { CheckId } from '../contract.ts';
import {
  isExact,
  type RatedRow,
  type RatedRows,
  singlesOutDays,
  singlesOutSalary,
} from './contribution-fit.ts';
import { type ContributionRow, rowPath } from './contribution-rows.ts';
import { isIssste } from './contribution-sets.ts';
import type { Finding } from './finding.ts';
import { sharedLowerSalary } from './lower-salary.ts';
import { WHOLE } from './possible-rates.ts';

const ID: CheckId = 'contribution.rate';

/** Each contribution against salary × days × rate; ISSSTE rows only where the printed salary is their base at all. */
export function contributionRate(
  sets: readonly (readonly ContributionRow[])[],
  rated: RatedRows,
): readonly Finding[] {
  const ratedSets = sets.map((set) => ({ set, rows: set.flatMap((row) => rated.get(row) ?? []) }));
  const paysIssste = (rows: readonly RatedRow[]) => rows.some(({ row }) => isIssste(row.contribution));
  const basedOnPrinted = ratedSets.some(({ rows }) => paysIssste(rows) && rows.some(({ fit }) => fit.ok));
  return ratedSets
    .filter(({ rows }) => basedOnPrinted || !paysIssste(rows))
    .flatMap(({ set, rows }) => setFindings(set, rows));
}

function setFindings(set: readonly ContributionRow[], rows: readonly RatedRow[]): readonly Finding[] {
  const oneSalary = set.every(({ sbc }) => sbc === null || sbc === rows[0]?.sbc);
  const raised = oneSalary && rows.some(({ fit }) => !fit.ok) && sharedLowerSalary(rows) !== null;
  if (raised) return rows.map(raiseFinding);
  const fitting = new Map<Cents, number>();
  for (const { fit, sbc } of rows) if (fit.ok) fitting.set(sbc, (fitting.get(sbc) ?? 0) + 1);
  return rows.map((row) => rowFinding(row, (fitting.get(row.sbc) ?? 0) > (row.fit.ok ? 1 : 0)));
}

/** `seconded`: another row of the set fits the same salary. */
function rowFinding(row: RatedRow, seconded: boolean): Finding {
  const path = (name: 'amount' | 'days' | 'sbc') => rowPath(row.row, name);
  const exact = isExact(row);
  return {
    ...finding(row, row.fit.ok, inCents(row.fit.difference)),
    proves: [
      ...(exact ? [path('amount')] : []),
      ...(singlesOutDays(row) ? [path('days')] : []),
      ...(exact && (seconded || singlesOutSalary(row)) ? [path('sbc')] : []),
    ],
    slightlyOff: row.fit.ok && !exact ? [path('amount')] : [],
  };
}

/** After a raise inside the bimester the amounts agree with each other; the printed salary is the last one. */
const raiseFinding = (row: RatedRow) => finding(row, true, null);

function finding({ row }: RatedRow, ok: boolean, difference: string | null): Finding {
  const members = [rowPath(row, 'amount'), rowPath(row, 'days'), rowPath(row, 'sbc')];
  return {
    check: { id: ID, subject: `movements.${row.index}`, ok, difference },
    members,
    result: rowPath(row, 'amount'),
    proves: [],
    protects: members,
    slightlyOff: [],
    alike: [],
    blames: [],
  };
}

/** Rounded half away from zero. */
const inCents = (difference: number) => {
  const cents = Math.round(Math.abs(difference) / WHOLE);
  return fromCents(difference < 0 && cents > 0 ? -cents : cents);
};
