import type { Reading, Statement } from '../contract.ts';
import { detailNames, groupTotalNames } from './detail-names.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';
import { printedTerms, sumFinding, type Term } from './sum-finding.ts';
import { SUM_TOLERANCE } from './tolerances.ts';

/** Subject of the check that the sub-accounts make the total. */
export const DETAILS_SUBJECT = 'balances';

/** The printed total equals the sub-accounts, the closing balances of the summary, and the group totals. */
export function detailsEqualTotal(
  statement: Statement,
  readings: ReadonlyMap<Path, Reading>,
): readonly Finding[] {
  const [total] = printedTerms(readings, ['statement.balances.total']);
  if (!total) return [];
  const inBalances = (names: readonly string[]) =>
    printedTerms(
      readings,
      names.map((name) => `statement.balances.${name}`),
    );
  const moving = inBalances(['enTransito']);
  const details = inBalances(detailNames);
  const withoutBono = details.filter(({ path }) => path !== 'statement.balances.bonoPension');
  const groupTotals = inBalances(groupTotalNames);
  const closings = printedTerms(
    readings,
    statement.summary.map((_, index) => `statement.summary.${index}.closing`),
  );

  const byDetails = totalFinding(DETAILS_SUBJECT, [details, withoutBono], moving, total);
  const byGroups = totalFinding('balances.groups', [groupTotals], moving, total);
  const byClosings = totalFinding('summary', [closings], moving, total);
  return [
    ...(byDetails ? [byDetails] : []),
    // Beside sub-accounts a "subtotal" may leave out what another block of the page counts; one alone is no sum.
    ...(byGroups && (byGroups.check.ok || (details.length === 0 && groupTotals.length > 1))
      ? [byGroups]
      : []),
    // A closing balance that was not read leaves the sum open; it does not contradict it.
    ...(byClosings && (byClosings.check.ok || closings.length === statement.summary.length)
      ? [byClosings]
      : []),
  ];
}

/** The sum that makes the total, with or without what is in transit; where none does, the first as it fails. */
function totalFinding(
  subject: string,
  sums: readonly (readonly Term[])[],
  moving: readonly Term[],
  total: Term,
): Finding | null {
  const findings = sums.flatMap((terms) =>
    (terms.length === 0 ? [] : [[...terms, ...moving], terms]).flatMap((addends) => {
      const finding = sumFinding('details.equal-total', subject, addends, total, SUM_TOLERANCE);
      return finding ? [finding] : [];
    }),
  );
  return (
    findings.find(({ proves }) => proves.length > 0) ??
    findings.find(({ check }) => check.ok) ??
    findings[0] ??
    null
  );
}
