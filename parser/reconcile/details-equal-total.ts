import type { BalanceName, Check, Reading, Statement } from '../contract.ts';
import { detailNames, groupTotalNames } from './detail-names.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';
import { printedTerms, sumFinding, type Term } from './sum-finding.ts';
import { SUM_TOLERANCE } from './tolerances.ts';

/** Subject of the check that the sub-accounts make the total. */
const DETAILS_SUBJECT = 'balances';
/** Subject of the check that the group totals make the total. */
export const GROUPS_SUBJECT = 'balances.groups';
/** What a subject ends in where something optional is left out of its sum. */
const WITHOUT = '.without-optional';

/** The printed total equals the sub-accounts, the closing balances of the summary, and the group totals. */
export function detailsEqualTotal(
  statement: Statement,
  readings: ReadonlyMap<Path, Reading>,
): readonly Finding[] {
  const [total] = printedTerms(readings, ['statement.balances.total']);
  if (!total) return [];
  const inBalances = (names: readonly BalanceName[]) =>
    printedTerms(
      readings,
      names.map((name) => `statement.balances.${name}`),
    );
  const moving = inBalances(['enTransito']);
  const bono = inBalances(['bonoPension']);
  const details = inBalances(detailNames.filter((name) => name !== 'bonoPension'));
  const groupTotals = inBalances(groupTotalNames);
  const closings = printedTerms(
    readings,
    statement.summary.map((_, index) => `statement.summary.${index}.closing`),
  );
  const byDetails = totalFindings(DETAILS_SUBJECT, details, [...bono, ...moving], total);
  const byGroups = totalFindings(GROUPS_SUBJECT, groupTotals, moving, total);
  const byClosings = totalFindings('summary', closings, moving, total);
  // Beside sub-accounts a "subtotal" may leave out what another block of the page counts; one alone is no sum.
  const groupsAreAll = details.length === 0 && groupTotals.length > 1;
  // A closing balance that was not read leaves the sum open; it does not contradict it.
  const closingsAreAll = closings.length === statement.summary.length;
  return [
    ...byDetails,
    ...(groupsAreAll || passes(byGroups) ? byGroups : []),
    ...(closingsAreAll || passes(byClosings) ? byClosings : []),
  ];
}

/** Whether the printed details make the printed total, by the checks made of them. */
export function detailsAddUp(checks: readonly Check[]): boolean {
  return checks.some(
    ({ subject, ok }) => ok && (subject === DETAILS_SUBJECT || subject === DETAILS_SUBJECT + WITHOUT),
  );
}

const passes = (findings: readonly Finding[]) => findings.some(({ check }) => check.ok);

/**
 * The sum against the total. Where it only fits with the bono or the money in transit left out, as some designs
 * have it, both are said: the sum without them holds, and they are in doubt.
 */
function totalFindings(
  subject: string,
  terms: readonly Term[],
  optional: readonly Term[],
  total: Term,
): readonly Finding[] {
  const sum = (name: string, addends: readonly Term[]) =>
    terms.length === 0 ? null : sumFinding('details.equal-total', name, addends, total, SUM_TOLERANCE);
  const whole = sum(subject, [...terms, ...optional]);
  if (!whole || whole.check.ok) return whole ? [whole] : [];
  const weighty = optional.filter(({ cents }) => cents !== 0);
  for (const left of [...weighty.map((term) => [term]), weighty]) {
    const part = sum(subject + WITHOUT, [...terms, ...optional.filter((term) => !left.includes(term))]);
    if (part?.check.ok) return [{ ...whole, blames: left.map(({ path }) => path) }, part];
  }
  return [whole];
}
