import type * as z from 'zod/mini';
import type { Said } from './assessment.ts';
import type { Day } from './dates.ts';
import { Exact, pesos } from './exact.ts';
import { type KnownFacts, knownFacts } from './fact-values.ts';
import { type Facts, factsSchema } from './facts.ts';
import { fromCents, toCents } from './money.ts';
import { sbcCeilingOn } from './parameters/sbc-ceiling.ts';
import { umaOn } from './parameters/uma.ts';

/** Why facts were refused: the field as the contract spells it, and a sentence that names the accepted form. */
export interface FactsError {
  readonly code: 'invalid-facts';
  readonly field: string;
  readonly message: Said;
}
/** The facts of one person on the day of the request, or why they were refused. */
export type ReadFacts =
  | { readonly facts: KnownFacts; readonly on: Day; readonly error: null }
  | { readonly error: FactsError };

/** The form of each field, which is also the code of the sentence that explains it. */
const forms: Readonly<Record<string, string>> = {
  on: 'day',
  regime: 'regime',
  workerType: 'worker-type',
  birthDate: 'day',
  accountOpened: 'day',
  contributedBimesters: 'bimesters',
  contributedWeeks: 'weeks',
  employed: 'flag',
  employmentEnded: 'day',
  lastSbc: 'money',
  averageSbc: 'money',
  rcv: 'money',
  accountBalance: 'money',
  sar92: 'money',
  housing: 'money',
  housing92: 'money',
  voluntary: 'money',
  complementary: 'money',
  housingCredit: 'housing-credit',
  withdrawals: 'withdrawals',
  'withdrawals.date': 'day',
  'withdrawals.kind': 'withdrawal-kind',
  wedding: 'wedding',
  'wedding.date': 'day',
  'wedding.weeksThen': 'weeks',
  'wedding.supportReceivedBefore': 'flag',
  'wedding.spousesRegisteredBefore': 'flag',
  nationality: 'country',
  leftMexicoOn: 'day',
  permanentDeparture: 'flag',
  livesIn: 'country',
  lastWorkState: 'state',
  issste: 'issste',
  'issste.averageSueldoBasico': 'money',
  'issste.rcv': 'money',
  'issste.separatedOn': 'day',
  'issste.sar92': 'money',
};

/** Reads facts as strictly as the contract asks; `today` is the day of the request where none is given. */
export function readFacts(input: unknown, today: Day): ReadFacts {
  const parsed = factsSchema.safeParse(input);
  if (!parsed.success) return refused(...firstIssue(parsed.error.issues));
  const on = parsed.data.on ?? today;
  const late = laterThan(parsed.data, on);
  if (late !== null) return refused(late, { code: 'invalid.later-than-on', with: { field: late, on } });
  const high = aboveCeiling(parsed.data, on);
  if (high !== null) {
    return refused(high.field, { code: 'invalid.above-ceiling', with: { ...high } });
  }
  return { facts: knownFacts(parsed.data), on, error: null };
}

function refused(field: string, message: Said): ReadFacts {
  return { error: { code: 'invalid-facts', field: fieldOf(field), message } };
}

/** The field as the contract spells it: the place in a list left out. */
function fieldOf(place: string): string {
  return place.replace(/\[\d+\]/g, '');
}

type Issue = z.core.$ZodIssue;

const noObject: readonly [string, Said] = ['facts', { code: 'invalid.facts' }];

/** The first place that is wrong and why; the whole, where the input is no object. */
function firstIssue(issues: readonly Issue[]): readonly [string, Said] {
  const [first = noObject] = issues.flatMap((issue) => deepest(issue, [])).map(placeAndWhy);
  return first;
}

interface Blame {
  readonly place: string;
  readonly isUnknownKey: boolean;
}

/** Where an issue lies, inside the alternative that got furthest; nothing where it is the whole input. */
function deepest(issue: Issue, at: readonly PropertyKey[]): readonly Blame[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ place: placeOf([...path, key]), isUnknownKey: true }));
  const inside =
    issue.code === 'invalid_union' ? issue.errors.flat().flatMap((one) => deepest(one, path)) : [];
  const finer = inside.filter(({ place }) => place !== placeOf(path));
  if (finer.length > 0 || path.length === 0) return finer;
  return [{ place: placeOf(path), isUnknownKey: false }];
}

function placeAndWhy({ place, isUnknownKey }: Blame): readonly [string, Said] {
  const form = isUnknownKey ? 'unknown-key' : forms[fieldOf(place)];
  return [place, { code: `invalid.${String(form)}`, with: { field: place } }];
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .reduce<string>(
      (sofar, key) => (typeof key === 'number' ? `${sofar}[${key}]` : `${sofar}.${String(key)}`),
      '',
    )
    .slice(1);
}

/** The field with a day that cannot lie after the request. */
function laterThan({ accountOpened, birthDate, withdrawals }: Facts, on: Day): string | null {
  if (accountOpened != null && accountOpened > on) return 'accountOpened';
  if (birthDate != null && birthDate > on) return 'birthDate';
  const index = (withdrawals ?? []).findIndex(({ date }) => date != null && date > on);
  return index === -1 ? null : `withdrawals[${index}].date`;
}

const salaries = ['lastSbc', 'averageSbc'] as const;

/** The salary above the ceiling of the day on which the job ended; nothing where no UMA is known of that day. */
function aboveCeiling(facts: Facts, on: Day): { field: string; ceiling: string; day: Day } | null {
  const day = facts.employmentEnded ?? on;
  const uma = umaOn(day)?.daily;
  const umas = sbcCeilingOn(day)?.umas;
  if (uma === undefined || umas === undefined) return null;
  const ceiling = toCents(uma) * umas;
  const field = salaries.find((name) => toCents(facts[name] ?? '0.00') > ceiling);
  return field === undefined ? null : { field, ceiling: pesos(new Exact(fromCents(ceiling))), day };
}
