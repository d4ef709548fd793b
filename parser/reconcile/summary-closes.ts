import type { Reading, Statement, SummaryRow } from '../contract.ts';
import { housingGroups } from '../vocabulary/statement-labels.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';
import { printedTerms, sumFinding } from './sum-finding.ts';
import { HOUSING_ROW_TOLERANCE, ROW_TOLERANCE } from './tolerances.ts';

/**
 * Each row of the summary: opening + contributions − withdrawals + returns − fees = closing, or opening + movements
 * where one net figure is printed. A blank cell counts as nothing.
 */
export function summaryCloses(
  statement: Statement,
  readings: ReadonlyMap<Path, Reading>,
): readonly Finding[] {
  return statement.summary.flatMap((row, index) => {
    const at = (flow: string) => `statement.summary.${index}.${flow}`;
    const [closing] = printedTerms(readings, [at('closing')]);
    const flows = [
      ...printedTerms(readings, ['contributions', 'returns', 'movements'].map(at)),
      ...printedTerms(readings, ['withdrawals', 'fees'].map(at), -1),
    ];
    // Two balances alone, with no flow between them, say nothing of each other.
    if (!closing || flows.length === 0) return [];
    const opening = printedTerms(readings, [at('opening')]);
    const finding = sumFinding(
      'summary.closes',
      subjectOf(statement.summary, row, index),
      [...opening, ...flows],
      closing,
      housingGroups.has(row.group) ? HOUSING_ROW_TOLERANCE : ROW_TOLERANCE,
    );
    return finding ? [finding] : [];
  });
}

/** `summary.retiro`; with its place among the rows where a group has several. */
function subjectOf(rows: readonly SummaryRow[], { group }: SummaryRow, index: number): string {
  const several = rows.filter((row) => row.group === group).length > 1;
  return several ? `summary.${group}.${index}` : `summary.${group}`;
}
