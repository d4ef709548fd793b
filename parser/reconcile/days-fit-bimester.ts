import { daysInBimester } from '../../rules/dates.ts';
import { remembered } from '../values/remembered.ts';
import { type ContributionRow, grouped, rowPath, type Some } from './contribution-rows.ts';
import type { Finding } from './finding.ts';

/**
 * What one employer pays into one sub-account for a bimester covers at most the bimester's days, over several rows
 * too; rows that name no employer may be of several, so each stands alone.
 */
export function daysFitBimester(rows: readonly ContributionRow[]): readonly Finding[] {
  const most = remembered(daysInBimester);
  return grouped(
    rows.flatMap((row) => (row.days === null ? [] : [{ ...row, days: row.days }])),
    (row) => `${row.bimester} ${row.employer ?? row.index} ${row.contribution}`,
  ).map((own) => daysFinding(own, most(own[0].bimester)));
}

function daysFinding(rows: Some<ContributionRow & { readonly days: number }>, most: number): Finding {
  const [first] = rows;
  const days = rows.reduce((sum, row) => sum + row.days, 0);
  const over = Math.max(0, days - most);
  const members = rows.flatMap((row) => [rowPath(row, 'days'), rowPath(row, 'bimester')]);
  return {
    check: {
      id: 'days.fit-bimester',
      subject: rows.map(({ index }) => `movements.${index}`).join('+'),
      ok: over === 0,
      difference: String(over),
    },
    members,
    result: rowPath(first, 'days'),
    // That a number is not too large proves nothing about it.
    proves: [],
    protects: [],
    slightlyOff: [],
    alike: [],
    blames: members,
  };
}
