import type { Reading, Statement, SummaryGroup } from '../contract.ts';
import { type DetailName, detailNames } from './detail-names.ts';
import type { Finding } from './finding.ts';
import { type Placement, placements } from './group-members.ts';
import type { Path } from './paths.ts';
import { printedTerms, sumFinding } from './sum-finding.ts';
import { SUM_TOLERANCE } from './tolerances.ts';

/** Each group's closing balance in the summary equals its sub-accounts, counted where most groups come out right. */
export function groupEqualsDetails(
  statement: Statement,
  readings: ReadonlyMap<Path, Reading>,
): readonly Finding[] {
  const groups = new Set(statement.summary.filter(({ closing }) => closing).map(({ group }) => group));
  const printed = detailNames.filter((name) => statement.balances[name] !== null);
  let best: readonly Finding[] | null = null;
  for (const placement of placements(printed, groups)) {
    const attempt = [...groups].flatMap((group) =>
      groupFinding(statement, readings, group, membersOf(group, printed, placement)),
    );
    if (best === null || failures(attempt) < failures(best)) best = attempt;
    if (failures(best) === 0) break;
  }
  return best ?? [];
}

const membersOf = (group: SummaryGroup, printed: readonly DetailName[], placement: Placement) =>
  printed.filter((name) => placement.get(name) === group);
const failures = (findings: readonly Finding[]) => findings.filter(({ check }) => !check.ok).length;

function groupFinding(
  statement: Statement,
  readings: ReadonlyMap<Path, Reading>,
  group: SummaryGroup,
  names: readonly DetailName[],
): readonly Finding[] {
  const rows = statement.summary.flatMap((row, index) => (row.group === group ? [index] : []));
  const [closing, ...others] = printedTerms(
    readings,
    rows.map((index) => `statement.summary.${index}.closing`),
  );
  // A group printed in two rows is not one closing balance to compare with.
  if (!closing || others.length > 0 || names.length === 0) return [];
  const details = printedTerms(
    readings,
    names.map((name) => `statement.balances.${name}`),
  );
  const finding = sumFinding(
    'summary.group-equals-details',
    `summary.${group}`,
    details,
    closing,
    SUM_TOLERANCE,
  );
  return finding ? [finding] : [];
}
