import { Decimal } from 'decimal.js';
import { type Bimester, bimesterSpan, previousBimester } from '../../rules/dates.ts';
import { type Cents, fromCents } from '../../rules/money.ts';
import { umaOn } from '../../rules/parameters/uma.ts';
import type { Reading, Said, Statement } from '../contract.ts';
import type { Some } from './contribution-rows.ts';
import { derived } from './derived.ts';
import { oneAfterTheOther, rowInputs, type SalaryBimester, type SalaryRow } from './salary-rows.ts';

/** Most UMA that the salaries of one person count for together (LSS 28). */
const CEILING_IN_UMA = 25;

/** A salary row that prints its salary. */
interface Priced extends SalaryRow {
  readonly sbc: Cents;
}

/** The last daily salary printed, by the employers of the last bimester with salary rows. */
export function lastSalary(
  statement: Statement,
  bimesters: readonly SalaryBimester[],
  doubt: Said | null,
): Reading | null {
  const latest = bimesters.at(-1);
  const [only, ...others] =
    latest?.rows.flatMap((row) => (row.sbc === null ? [] : [{ ...row, sbc: row.sbc }])) ?? [];
  if (!latest || !only || others.length + 1 < latest.rows.length) return null;
  if (others.length === 0) return salaryOf(statement, only, doubt);
  if (latest.days === null) return null;
  if (!oneAfterTheOther(latest)) return heldAtOnce(statement, latest.bimester, [only, ...others], doubt);
  const before = bimesters.find(({ bimester }) => bimester === previousBimester(latest.bimester));
  return successor(statement, [only, ...others], before?.rows ?? [], doubt);
}

const salaryOf = (statement: Statement, row: Priced, doubt: Said | null) =>
  derived(fromCents(row.sbc), rowInputs(statement, [row], ['sbc']), { code: 'note.derived-sbc-last' }, doubt);

/** The employer who was not there in the bimester before; where that is not one alone, the one credited later, in doubt. */
function successor(
  statement: Statement,
  rows: Some<Priced>,
  before: readonly SalaryRow[],
  doubt: Said | null,
): Reading {
  const known = new Set(before.map(({ employer }) => employer));
  const [newcomer, ...rivals] = rows.filter(({ employer }) => employer !== null && !known.has(employer));
  if (newcomer && rivals.length === 0) return salaryOf(statement, newcomer, doubt);
  const [first, ...others] = newcomer ? [newcomer, ...rivals] : rows;
  const later = others.reduce((last, row) => (creditOf(row) >= creditOf(last) ? row : last), first);
  return salaryOf(statement, later, { code: 'note.last-employer-unclear' });
}

const creditOf = ({ credited }: SalaryRow) => credited ?? '';

/** Salaries held at once add up, to the ceiling in force on the bimester's last day; without a UMA, in doubt. */
function heldAtOnce(
  statement: Statement,
  bimester: Bimester,
  rows: Some<Priced>,
  doubt: Said | null,
): Reading {
  const uma = umaOn(bimesterSpan(bimester).last);
  const sum = rows.reduce((cents, { sbc }) => cents + sbc, 0);
  const ceiling = uma ? new Decimal(uma.daily).times(100 * CEILING_IN_UMA).toNumber() : sum;
  return derived(
    fromCents(Math.min(sum, ceiling)),
    rowInputs(statement, rows, ['sbc', 'days']),
    { code: sum > ceiling ? 'note.derived-sbc-ceiling' : 'note.derived-sbc-together' },
    uma ? doubt : { code: 'note.ceiling-not-known' },
  );
}
