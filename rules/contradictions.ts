import type { Day } from './dates.ts';
import type { FactPath, KnownFacts } from './fact-values.ts';
import { toCents } from './money.ts';

/** Two facts that cannot both be true. */
export type Contradiction = readonly [FactPath, FactPath | 'on'];

type Test = (facts: KnownFacts, on: Day) => boolean;
type Rule = readonly [one: FactPath, other: FactPath | 'on', disagree: Test];

const above = (one: string | null, other: string | null) =>
  one !== null && other !== null && toCents(one) > toCents(other);
const later = (one: Day | null, other: Day | null) => one !== null && other !== null && one > other;

const rules: readonly Rule[] = [
  ['rcv', 'accountBalance', (facts) => above(facts.rcv, facts.accountBalance)],
  ['sar92', 'accountBalance', (facts) => above(facts.sar92, facts.accountBalance)],
  ['voluntary', 'accountBalance', (facts) => above(facts.voluntary, facts.accountBalance)],
  ['complementary', 'accountBalance', (facts) => above(facts.complementary, facts.accountBalance)],
  ['issste.rcv', 'accountBalance', (facts) => above(facts['issste.rcv'], facts.accountBalance)],
  ['issste.sar92', 'accountBalance', (facts) => above(facts['issste.sar92'], facts.accountBalance)],
  ['wedding.date', 'on', (facts, on) => later(facts['wedding.date'], on)],
  ['wedding.date', 'birthDate', (facts) => later(facts.birthDate, facts['wedding.date'])],
  [
    'wedding.weeksThen',
    'contributedWeeks',
    (facts) =>
      facts['wedding.weeksThen'] !== null &&
      facts.contributedWeeks !== null &&
      facts['wedding.weeksThen'] > facts.contributedWeeks,
  ],
  [
    'wedding.supportReceivedBefore',
    'withdrawals',
    (facts) =>
      facts['wedding.supportReceivedBefore'] === false &&
      (facts.withdrawals ?? []).some(({ kind }) => kind === 'marriage'),
  ],
  [
    'employed',
    'employmentEnded',
    (facts, on) =>
      (facts.employed === true && facts.employmentEnded !== null && facts.employmentEnded <= on) ||
      (facts.employed === false && later(facts.employmentEnded, on)),
  ],
  [
    'employed',
    'issste.separatedOn',
    (facts, on) => facts.employed === false && later(facts['issste.separatedOn'], on),
  ],
  ['employmentEnded', 'birthDate', (facts) => later(facts.birthDate, facts.employmentEnded)],
  ['accountOpened', 'birthDate', (facts) => later(facts.birthDate, facts.accountOpened)],
  [
    'withdrawals',
    'accountOpened',
    (facts) => (facts.withdrawals ?? []).some(({ date }) => later(facts.accountOpened, date ?? null)),
  ],
  ['contributedBimesters', 'accountOpened', hasTooManyBimesters],
  [
    'permanentDeparture',
    'leftMexicoOn',
    (facts, on) => facts.permanentDeparture === true && later(facts.leftMexicoOn, on),
  ],
  ['permanentDeparture', 'livesIn', (facts) => facts.permanentDeparture === true && facts.livesIn === 'MX'],
  ['regime', 'workerType', disagreesWithType],
];

/** The pairs of facts that contradict each other; they are told and change nothing. */
export function contradictions(facts: KnownFacts, on: Day): readonly Contradiction[] {
  return rules.flatMap(([one, other, disagree]) => (disagree(facts, on) ? [[one, other] as const] : []));
}

/** More bimesters than there are from the account's first one to that of the request. */
function hasTooManyBimesters({ contributedBimesters, accountOpened }: KnownFacts, on: Day): boolean {
  if (contributedBimesters === null || accountOpened === null) return false;
  return contributedBimesters > bimesterNumber(on) - bimesterNumber(accountOpened) + 1;
}

function bimesterNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 6 + Math.ceil(Number(day.slice(5, 7)) / 2);
}

function disagreesWithType({ regime, workerType }: KnownFacts): boolean {
  const isOfIssste = workerType === 'decimo-transitorio' || workerType === 'cuenta-individual-issste';
  const isOfImss = workerType === 'generacion-afore' || workerType === 'transicion';
  return (regime === 'imss' && isOfIssste) || (regime === 'issste' && isOfImss);
}
