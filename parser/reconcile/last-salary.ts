import { Decimal } from 'decimal.js';
import { bimesterSpan, previousBimester } from '../../rules/dates.ts';
import { fromCents } from '../../rules/money.ts';
import { umaOn } from '../../rules/parameters/uma.ts';
import type { Reading, Said, Statement } from '../contract.ts';
import { derived } from './derived.ts';
import { oneAfterTheOther, rowInputs, type SalaryBimester, type SalaryRow } from './salary-rows.ts';

/** Most UMA that the salaries of one person count for together (LSS 28). */
const CEILING_IN_UMA = 25;

/** The last daily salary printed, by the employers of the last bimester with salary rows. */
export function lastSalary(
  statement: Statement,
  bimesters: readonly SalaryBimester[],
  doubt: Said | null,
): Reading | null {
  const latest = bimesters.at(-1);
  if (!latest || latest.rows.some(({ sbc }) => sbc === null)) return null;
  const [only, ...others] = latest.rows;
  if (!only) return null;
  if (others.length === 0) return salaryOf(statement, only, doubt);
  if (latest.days === null) return null;
  return oneAfterTheOther(latest)
    ? successor(statement, bimesters, latest, doubt)
    : heldAtOnce(statement, latest, doubt);
}

const salaryOf = (statement: Statement, row: SalaryRow, doubt: Said | null) =>
  derived(
    fromCents(row.sbc ?? 0),
    rowInputs(statement, [row], ['sbc']),
    { code: 'note.derived-sbc-last' },
    doubt,
  );

/** The employer who was not there in the bimester before; where that is not one alone, the one credited later, in doubt. */
function successor(
  statement: Statement,
  bimesters: readonly SalaryBimester[],
  latest: SalaryBimester,
  doubt: Said | null,
): Reading | null {
  const before = bimesters.find(({ bimester }) => bimester === previousBimester(latest.bimester));
  const known = new Set(before?.rows.map(({ employer }) => employer));
  const newcomers = latest.rows.filter(({ employer }) => employer !== null && !known.has(employer));
  const [newcomer, ...rivals] = newcomers;
  if (newcomer && rivals.length === 0) return salaryOf(statement, newcomer, doubt);
  const later = [...(newcomer ? newcomers : latest.rows)]
    .sort((a, b) => (a.credited ?? '').localeCompare(b.credited ?? ''))
    .at(-1);
  return later ? salaryOf(statement, later, { code: 'note.last-employer-unclear' }) : null;
}

/** Salaries held at once add up, to the ceiling in force on the bimester's last day; without a UMA, in doubt. */
function heldAtOnce(statement: Statement, { bimester, rows }: SalaryBimester, doubt: Said | null): Reading {
  const uma = umaOn(bimesterSpan(bimester).last);
  const sum = rows.reduce((cents, { sbc }) => cents + (sbc ?? 0), 0);
  const ceiling = uma ? new Decimal(uma.daily).times(100 * CEILING_IN_UMA).toNumber() : sum;
  return derived(
    fromCents(Math.min(sum, ceiling)),
    rowInputs(statement, rows, ['sbc', 'days']),
    { code: sum > ceiling ? 'note.derived-sbc-ceiling' : 'note.derived-sbc-together' },
    uma ? doubt : { code: 'note.ceiling-not-known' },
  );
}
