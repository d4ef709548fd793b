import type { Contribution } from '../vocabulary/concepts.ts';
import { type ContributionRow, grouped } from './contribution-rows.ts';

const isssteContributions: ReadonlySet<Contribution> = new Set<Contribution>([
  'retiroIssste',
  'ceavIssste',
  'ceavIssstePatron',
  'ceavIsssteWorker',
  'cuotaSocialIssste',
  'fovissste',
]);
const outside: ReadonlySet<Contribution> = new Set<Contribution>([
  'voluntary',
  'ahorroSolidario',
  'bonoPension',
]);

export const isIssste = (contribution: Contribution) => isssteContributions.has(contribution);

/**
 * Rows of one employer and bimester, which share days and salary. Where a sub-account is paid into more than once,
 * rows with the same days and salary belong together.
 */
export function contributionSets(rows: readonly ContributionRow[]): readonly (readonly ContributionRow[])[] {
  const compulsory = rows.filter(({ contribution }) => !outside.has(contribution));
  return grouped(
    compulsory,
    (row) => `${row.bimester} ${row.employer ?? ''} ${isIssste(row.contribution)}`,
  ).flatMap((set) => {
    const kinds = new Set(set.map(({ contribution }) => contribution));
    return kinds.size === set.length ? [set] : grouped(set, (row) => `${row.days} ${row.sbc}`);
  });
}
