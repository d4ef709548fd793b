import { type Cents, fromCents, toCents } from '../../rules/money.ts';
import type { CheckId, Reading } from '../contract.ts';
import type { Finding } from './finding.ts';
import { headAsSign } from './likely-misread.ts';
import type { Path } from './paths.ts';
import { FEW_CENTS } from './tolerances.ts';

/** One printed member of a sum, with the sign it has there. */
export interface Term {
  readonly path: Path;
  readonly reading: Reading;
  readonly cents: Cents;
}

/** The terms that are printed at these paths, negative where taken off. */
export function printedTerms(
  readings: ReadonlyMap<Path, Reading>,
  paths: readonly Path[],
  sign: 1 | -1 = 1,
): readonly Term[] {
  return paths.flatMap((path) => {
    const reading = readings.get(path);
    return reading ? [{ path, reading, cents: sign * toCents(reading.value) }] : [];
  });
}

export const sumOf = (terms: readonly Term[]): Cents => terms.reduce((sum, { cents }) => sum + cents, 0);

/**
 * Whether printed addends make the printed result; null where nothing is compared, or a printing with itself.
 * Only a sum that closes to the cent, over at least two printed figures other than zero, proves its members.
 */
export function sumFinding(
  id: CheckId,
  subject: string,
  addends: readonly Term[],
  result: Term,
  tolerance: Cents,
): Finding | null {
  if (addends.length === 0 || addends.some((addend) => samePlace(addend.reading, result.reading)))
    return null;
  const difference = result.cents - sumOf(addends);
  const ok = Math.abs(difference) <= tolerance;
  const members = [...addends, result].map(({ path }) => path);
  const weighty = addends.filter(({ cents }) => cents !== 0);
  const exact = difference === 0 && weighty.length > 0;
  const shifted = exact ? shiftedAlike(addends, result) : new Set<Path>();
  const single = exact && weighty.length === 1 ? [...weighty, result].map(({ path }) => path) : [];
  return {
    check: { id, subject, ok, difference: fromCents(difference) },
    members,
    result: result.path,
    proves: exact ? members.filter((path) => !shifted.has(path)) : [],
    protects: ok ? members.filter((path) => !single.includes(path)) : [],
    slightlyOff: difference !== 0 && Math.abs(difference) <= FEW_CENTS ? members : [],
    alike: single,
    blames: [],
  };
}

/**
 * The result and the addends of a sum that closes just as well where the currency sign of both was read as the same
 * figure: it proves neither. Only where others of it bear their sign.
 */
function shiftedAlike(addends: readonly Term[], result: Term): ReadonlySet<Path> {
  const head = headAsSign(result.reading);
  const isSigned = addends.some(({ reading }) => reading.raw.includes('$'));
  if (head === null || !isSigned) return new Set();
  const alike = addends.filter(({ reading }) => headAsSign(reading) === head);
  return new Set(alike.length === 0 ? [] : [...alike, result].map(({ path }) => path));
}

/** Whether two readings are one printing: then they say nothing of each other. */
function samePlace(a: Reading, b: Reading): boolean {
  const { box } = b;
  return a.box !== null && box !== null && a.page === b.page && a.box.every((edge, i) => edge === box[i]);
}
