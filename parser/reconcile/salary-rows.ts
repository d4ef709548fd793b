import { type Bimester, type Day, daysInBimester } from '../../rules/dates.ts';
import type { Said, Statement } from '../contract.ts';
import { recogniseConcept } from '../vocabulary/concepts.ts';
import { type ContributionRow, contributionRows, grouped, rowPath } from './contribution-rows.ts';
import { contributionSets } from './contribution-sets.ts';
import type { Input } from './derived.ts';

/** An employer's contribution to retiro IMSS: the only rows that salaries are told from. */
export interface SalaryRow extends ContributionRow {
  /** The day it was credited; null where none is printed. */
  readonly credited: Day | null;
}

/** The salary rows of one bimester. */
export interface SalaryBimester {
  readonly bimester: Bimester;
  readonly rows: readonly SalaryRow[];
  /** Sum of the rows' days; null where one prints none. */
  readonly days: number | null;
}

/** Salary rows by bimester, the oldest first; none where one has no bimester, or takes money back. */
export function salaryBimesters(statement: Statement): readonly SalaryBimester[] {
  const rows = contributionRows(statement).filter(({ contribution }) => contribution === 'retiro');
  const unplaced = statement.movements.some(
    ({ kind, concept, bimester }) =>
      kind === 'contribution' &&
      bimester === null &&
      recogniseConcept(concept?.value ?? '')?.contribution === 'retiro',
  );
  if (unplaced || rows.some(({ amount }) => amount !== null && amount <= 0)) return [];
  const credited = rows.map((row) => ({
    ...row,
    credited: statement.movements[row.index]?.date?.value ?? null,
  }));
  return grouped(credited, ({ bimester }) => bimester)
    .flatMap((group) =>
      group.slice(0, 1).map(({ bimester }) => ({ bimester, rows: group, days: daysOf(group) })),
    )
    .sort((a, b) => a.bimester.localeCompare(b.bimester));
}

const daysOf = (rows: readonly SalaryRow[]) =>
  rows.reduce<number | null>((sum, { days }) => (sum === null || days === null ? null : sum + days), 0);

/** Whether the employers of a bimester come one after the other: their days have room in it. */
export function oneAfterTheOther({ bimester, days }: SalaryBimester): boolean {
  return days !== null && days <= daysInBimester(bimester);
}

/** What speaks against counting the salary rows as they were read; null where nothing does. */
export function countingDoubt(statement: Statement, bimesters: readonly SalaryBimester[]): Said | null {
  const rowMissing = contributionSets(contributionRows(statement)).some((set) => {
    const has = (name: string) => set.some(({ contribution }) => contribution === name);
    return has('ceav') && has('vivienda') && !has('retiro');
  });
  if (rowMissing) return { code: 'note.salary-row-missing' };
  const repeated = bimesters.some(({ bimester, rows }) =>
    grouped(rows, ({ employer }) => employer ?? '').some(
      (own) => own.length > 1 && (daysOf(own) ?? 0) > daysInBimester(bimester),
    ),
  );
  return repeated ? { code: 'note.salary-row-repeated' } : null;
}

/** The readings behind figures of these rows: those named, and whatever is doubtful about whose and when they are. */
export function rowInputs(
  statement: Statement,
  rows: readonly SalaryRow[],
  names: readonly ('sbc' | 'days' | 'amount')[],
): readonly Input[] {
  return rows.flatMap((row) => {
    const movement = statement.movements[row.index];
    if (!movement) return [];
    const counted = names.flatMap((name) => {
      const reading = movement[name];
      return reading ? [{ path: rowPath(row, name), reading }] : [];
    });
    const placed = (['bimester', 'employerRfc'] as const).flatMap((name) => {
      const reading = movement[name];
      return reading?.status === 'doubtful' ? [{ path: rowPath(row, name), reading }] : [];
    });
    return [...counted, ...placed];
  });
}
