import type { Document } from '../contract.ts';
import type { AsRead } from '../understood.ts';
import { balanceFigures } from './balance-figures.ts';
import { ratedRows } from './contribution-fit.ts';
import { contributionRate } from './contribution-rate.ts';
import { contributionRows } from './contribution-rows.ts';
import { contributionSets } from './contribution-sets.ts';
import { daysFitBimester } from './days-fit-bimester.ts';
import { detailsAddUp, detailsEqualTotal } from './details-equal-total.ts';
import { groupEqualsDetails } from './group-equals-details.ts';
import { identityCheckDigit, rfcWarnings } from './identity-check-digit.ts';
import { judge } from './judge.ts';
import { likelyBySums } from './likely-by-sums.ts';
import { printedReadings } from './paths.ts';
import { periodsAgree } from './periods-agree.ts';
import { repairBySums } from './repair-by-sums.ts';
import { printedAlike, rowsAgree } from './rows-agree.ts';
import { salaryFigures } from './salary-figures.ts';
import { settleStatuses } from './settle-statuses.ts';
import { subtotalEqualsDetails } from './subtotal-equals-details.ts';
import { summaryCloses } from './summary-closes.ts';
import { twoToFive } from './two-to-five.ts';

/** What a document comes to once its readings are held against each other. */
export type Reconciled = Pick<Document, 'statement' | 'certificate' | 'figures' | 'checks' | 'warnings'>;

/** Runs every check, settles the status of every reading, and computes the figures. */
export function reconcile(asRead: AsRead): Reconciled {
  const { certificate, warnings } = asRead;
  const read = asRead.statement && repairBySums(asRead.statement, asRead.others ?? {});
  if (!read) return { statement: null, certificate, figures: null, checks: [], warnings: [...warnings] };
  // No sum goes over the movements, which are most of what is printed.
  const readings = printedReadings({ ...read, movements: [] });
  const rows = contributionRows(read);
  const sets = contributionSets(rows);
  const rated = ratedRows(rows);
  const findings = [
    ...summaryCloses(read, readings),
    ...groupEqualsDetails(read, readings),
    ...subtotalEqualsDetails(readings),
    ...detailsEqualTotal(read, readings),
    ...identityCheckDigit(read),
    ...contributionRate(sets, rated),
    ...rowsAgree(sets, rated),
    ...twoToFive(sets),
    ...daysFitBimester(rows),
  ];
  const settled = settleStatuses(read, judge(findings, printedAlike(sets)), periodsAgree(read));
  const statement = likelyBySums(settled, read, asRead.notPrinted);
  const checks = findings.map(({ check }) => check);
  return {
    statement,
    certificate,
    figures: {
      ...balanceFigures(asRead, statement, detailsAddUp(checks)),
      sbc: salaryFigures(statement, rows, sets, asRead.rowsUnread),
    },
    checks,
    warnings: [...warnings, ...rfcWarnings(read)],
  };
}
