import { fromCents, toCents } from '../../rules/money.ts';
import type { Reading, Said, Statement } from '../contract.ts';
import { detailNames, groupTotalNames } from './detail-names.ts';
import { detailsEqualTotal, GROUPS_SUBJECT } from './details-equal-total.ts';
import type { Finding } from './finding.ts';
import { headAsSign, isTailOf, type Misreading, misreadingOf } from './likely-misread.ts';
import { mapReadings, type Path, printedReadings } from './paths.ts';
import { SUM_TOLERANCE } from './tolerances.ts';

interface Likely {
  readonly path: Path;
  readonly value: string;
}

interface Misread extends Likely {
  readonly as: Misreading;
}

/**
 * The statement of a scan with balances as a failing sum makes them likely: the only member that can have been
 * misread so, several whose currency sign was read as a figure, or the one group total that was not made out at all.
 * All stay `doubtful` and say what they rest on; statuses must be settled before, for such a sum proves nothing of its other members.
 * @param asRead the same statement before the checks: whether a reading itself was unsure
 * @param notPrinted what the user says is not printed
 */
export function likelyBySums(
  statement: Statement,
  asRead: Statement,
  notPrinted: readonly Path[] = [],
): Statement {
  const readings = printedReadings({ ...asRead, movements: [] });
  const failing = detailsEqualTotal(asRead, readings).filter(({ check }) => !check.ok);
  const [sum, another] = failing;
  if (sum === undefined || another !== undefined || !isScanned(sum, readings)) return statement;
  const left = leftOut(sum, asRead);
  if (left !== null && notPrinted.includes(left.path)) return statement;
  if (left !== null) return withValue(statement, left, derivedFrom(left.value));
  const meant = new Map(misreadMembers(sum, readings).map(({ path, value }) => [path, value]));
  return mapReadings(statement, (path, reading) => {
    const value = meant.get(path);
    return value !== undefined && reading
      ? { ...reading, value, status: 'doubtful', note: likely(reading) }
      : reading;
  });
}

/** The members of a failing sum that were misread as far as it can tell; none where two may be the one. */
function misreadMembers(sum: Finding, readings: ReadonlyMap<Path, Reading>): readonly Likely[] {
  if (sum.check.difference === null) return [];
  const missing = toCents(sum.check.difference);
  const all = sum.members.flatMap((path) => likelyAt(path, sum, readings, missing));
  const signs = all.filter(({ as }) => as === 'sign');
  const together = signs.length > 0 ? null : signsTogether(sum, readings, missing);
  if (together !== null && Math.abs(together.missing) <= SUM_TOLERANCE) return together.meant;
  const [only, other] = signs.length > 0 ? signs : all;
  if (other !== undefined) return [];
  if (only !== undefined) return [only];
  const beside = withOneFigure(sum, readings, together);
  return beside.length > 0 ? beside : underPrint(sum, readings, missing);
}

/** The only member without a currency sign, where its last figures are those that the sum asks for. */
function underPrint(
  { result, members }: Finding,
  readings: ReadonlyMap<Path, Reading>,
  missing: number,
): readonly Likely[] {
  const [path, another] = members.filter((one) => !readings.get(one)?.raw.includes('$'));
  const reading = path === undefined ? undefined : readings.get(path);
  if (path === undefined || another !== undefined || reading === undefined) return [];
  const asked = toCents(reading.value) + (path === result ? -missing : missing);
  const meant = withinRounding.map((miss) => asked + miss).find((cents) => isTailOf(reading, cents));
  return meant === undefined ? [] : [{ path, value: fromCents(meant) }];
}

/** Members whose first figures are currency signs, and what the sum misses then. */
interface Signs {
  readonly meant: readonly Likely[];
  readonly missing: number;
}

/** Members without a currency sign, beside one that has it, whose first figure may be the sign; null where there is none. */
function signsTogether(
  { result, members }: Finding,
  readings: ReadonlyMap<Path, Reading>,
  before: number,
): Signs | null {
  if (members.every((path) => !readings.get(path)?.raw.includes('$'))) return null;
  let missing = before;
  const meant: Likely[] = [];
  for (const path of members) {
    const reading = readings.get(path);
    const head = reading === undefined ? null : headAsSign(reading);
    if (reading === undefined || head === null) continue;
    missing += path === result ? -head : head;
    meant.push({ path, value: fromCents(toCents(reading.value) - head) });
  }
  return meant.length === 0 ? null : { meant, missing };
}

/** The signs and, beside them, the only other member that may have been misread in one figure. */
function withOneFigure(
  sum: Finding,
  readings: ReadonlyMap<Path, Reading>,
  signs: Signs | null,
): readonly Likely[] {
  if (signs === null) return [];
  const others = sum.members.filter((path) => signs.meant.every((one) => one.path !== path));
  const [only, other] = others.flatMap((path) => likelyAt(path, sum, readings, signs.missing));
  return only === undefined || other !== undefined ? [] : [...signs.meant, only];
}

const likely = ({ raw }: Reading): Said => ({ code: 'note.likely-by-sum', with: { raw } });

const isScanned = ({ members }: Finding, readings: ReadonlyMap<Path, Reading>): boolean =>
  members.every((path) => readings.get(path)?.source === 'ocr');

/** The amount nearest to what the sum asks for that may have been made out as this member. */
function likelyAt(
  path: Path,
  { result, members }: Finding,
  readings: ReadonlyMap<Path, Reading>,
  missing: number,
): Misread[] {
  const reading = readings.get(path);
  if (reading === undefined) return [];
  const asked = toCents(reading.value) + (path === result ? -missing : missing);
  const peers = members.filter((other) => other !== path);
  const peersAreSigned = peers.every((other) => readings.get(other)?.raw.includes('$'));
  const near = withinRounding.flatMap((miss): Misread[] => {
    const as = misreadingOf(reading, asked + miss, peersAreSigned);
    return as === null ? [] : [{ path, value: fromCents(asked + miss), as }];
  });
  return near.sort((one, other) => Number(other.as === 'sign') - Number(one.as === 'sign')).slice(0, 1);
}

/** Centavos that a printed total may miss its parts by, the least first. */
const withinRounding = Array.from(
  { length: 2 * SUM_TOLERANCE + 1 },
  (_, i) => (i % 2 ? 1 : -1) * Math.ceil(i / 2),
);

/** The one group total that was not made out, where the total is larger than the two others by more than rounding. */
function leftOut({ check }: Finding, { balances }: Statement): Likely | null {
  if (check.subject !== GROUPS_SUBJECT || detailNames.some((name) => balances[name] !== null)) return null;
  const [only, another] = groupTotalNames.filter((name) => balances[name] === null);
  const missing = toCents(check.difference ?? '0.00');
  if (only === undefined || another !== undefined || missing <= SUM_TOLERANCE) return null;
  return { path: `statement.balances.${only}`, value: fromCents(missing) };
}

function derivedFrom(value: string): Reading {
  const note: Said = { code: 'note.what-the-total-leaves' };
  return { value, raw: value, source: 'derived', status: 'doubtful', page: null, box: null, note };
}

function withValue(statement: Statement, { path }: Likely, reading: Reading): Statement {
  return mapReadings(statement, (at, other) => (at === path ? reading : other));
}
