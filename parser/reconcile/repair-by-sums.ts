import { toCents } from '../../rules/money.ts';
import type { Reading, Statement } from '../contract.ts';
import type { OtherAmounts } from '../other-amounts.ts';
import { detailsEqualTotal } from './details-equal-total.ts';
import type { Finding } from './finding.ts';
import { groupEqualsDetails } from './group-equals-details.ts';
import { mapReadings, type Path, printedReadings } from './paths.ts';
import { subtotalEqualsDetails } from './subtotal-equals-details.ts';
import { summaryCloses } from './summary-closes.ts';

/** What is said of an amount that a sum of the paper chose among what may be printed. */
export const REPAIRED = 'note.repaired-by-sum';

interface Candidate {
  readonly path: Path;
  readonly value: string;
}

/**
 * The statement with amounts that were read two ways as the one that its sums prove. An amount is taken only where it
 * is the only one, of all that may be changed, that makes a failing sum close to the cent, and no sum of it fails then.
 */
export function repairBySums(statement: Statement, others: OtherAmounts): Statement {
  const candidates = candidatesIn(statement, others);
  if (candidates.length === 0) return statement;
  const failing = sumsOf(statement).filter(isMissed);
  const repairs = new Map<Path, string>();
  for (const sum of failing) {
    const closing = candidates.filter((one) => closes(sum, statement, one));
    const [only, another] = closing;
    if (only === undefined || another !== undefined || isContested(repairs, only)) continue;
    if (holds(statement, only)) repairs.set(only.path, only.value);
  }
  return repairs.size === 0 ? statement : withRepairs(statement, repairs);
}

function candidatesIn(statement: Statement, others: OtherAmounts): Candidate[] {
  const read = Object.entries(others);
  if (read.length === 0) return [];
  const readings = printedReadings(statement);
  return read.flatMap(([path, values]) => {
    const reading = readings.get(path);
    return reading?.source === 'ocr' && reading.status === 'doubtful'
      ? values.map((value) => ({ path, value }))
      : [];
  });
}

function sumsOf(statement: Statement): readonly Finding[] {
  const readings = printedReadings({ ...statement, movements: [] });
  return [
    ...summaryCloses(statement, readings),
    ...groupEqualsDetails(statement, readings),
    ...subtotalEqualsDetails(readings),
    ...detailsEqualTotal(statement, readings),
  ];
}

const isMissed = ({ check }: Finding): boolean => toCents(check.difference ?? '0.00') !== 0;

/** Whether a failing sum closes to the cent with the candidate in its place. */
function closes(sum: Finding, statement: Statement, candidate: Candidate): boolean {
  if (!sum.members.includes(candidate.path)) return false;
  const after = sumsOf(withRepairs(statement, new Map([[candidate.path, candidate.value]])));
  return after.some(
    ({ check, proves }) =>
      check.id === sum.check.id && check.subject === sum.check.subject && proves.includes(candidate.path),
  );
}

/** Whether every sum that the candidate enters closes to the cent. */
function holds(statement: Statement, { path, value }: Candidate): boolean {
  const after = sumsOf(withRepairs(statement, new Map([[path, value]])));
  return after.every((sum) => !sum.members.includes(path) || !isMissed(sum));
}

const isContested = (repairs: ReadonlyMap<Path, string>, { path, value }: Candidate): boolean =>
  repairs.has(path) && repairs.get(path) !== value;

function withRepairs(statement: Statement, repairs: ReadonlyMap<Path, string>): Statement {
  return mapReadings(statement, (path, reading) => {
    const value = repairs.get(path);
    return reading === null || value === undefined ? reading : repaired(reading, value);
  });
}

function repaired(reading: Reading, value: string): Reading {
  return { ...reading, value, status: 'read', note: { code: REPAIRED } };
}
