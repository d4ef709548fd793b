import { type Bimester, type Day, daysInBimester } from '../../rules/dates.ts';
import type { Reading, Said, Statement } from '../contract.ts';
import { recogniseConcept } from '../vocabulary/concepts.ts';
import { type ContributionRow, grouped, rowPath, type Some } from './contribution-rows.ts';
import type { Input } from './derived.ts';
import type { Path } from './paths.ts';

/** An employer's contribution to retiro IMSS: the only rows that salaries are told from. */
export interface SalaryRow extends ContributionRow {
  /** The day it was credited; null where none is printed. */
  readonly credited: Day | null;
}

/** The salary rows of one bimester. */
export interface SalaryBimester {
  readonly bimester: Bimester;
  readonly rows: Some<SalaryRow>;
  /** Sum of the rows' days; null where one prints none. */
  readonly days: number | null;
}

/** Salary rows by bimester, the oldest first; none where one has no bimester, or takes money back. */
export function salaryBimesters(
  statement: Statement,
  contributions: readonly ContributionRow[],
): readonly SalaryBimester[] {
  const rows = contributions.filter(({ contribution }) => contribution === 'retiro');
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
    .map((group) => ({ bimester: group[0].bimester, rows: group, days: daysOf(group) }))
    .sort((a, b) => a.bimester.localeCompare(b.bimester));
}

const daysOf = (rows: readonly SalaryRow[]) =>
  rows.reduce<number | null>((sum, { days }) => (sum === null || days === null ? null : sum + days), 0);

/** Whether the employers of a bimester come one after the other: their days have room in it. */
export function oneAfterTheOther({ bimester, days }: SalaryBimester): boolean {
  return days !== null && days <= daysInBimester(bimester);
}

/** What speaks against counting the salary rows as they were read; null where nothing does. */
export function countingDoubt(
  sets: readonly (readonly ContributionRow[])[],
  bimesters: readonly SalaryBimester[],
  statement: Statement,
): Said | null {
  const unsure = statement.movements.some(
    ({ concept, sbc }) => sbc !== null && concept?.status === 'doubtful',
  );
  if (unsure) return { code: 'note.concept-unsure' };
  const rowMissing = sets.some((set) => {
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
  return rows.flatMap((row) =>
    statement.movements.slice(row.index, row.index + 1).flatMap((movement) => {
      const at = (name: 'sbc' | 'days' | 'amount' | 'bimester' | 'employerRfc') => ({
        path: rowPath(row, name),
        reading: movement[name],
      });
      const placed = [at('bimester'), at('employerRfc')].filter(
        ({ reading }) => reading?.status === 'doubtful',
      );
      return [...names.map(at), ...placed].filter(isPrinted);
    }),
  );
}

const isPrinted = (field: { readonly path: Path; readonly reading: Reading | null }): field is Input =>
  field.reading !== null;
