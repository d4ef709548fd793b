import fc from 'fast-check';
import { assess } from '../../../rules/assess.ts';
import type { Assessment, Benefit, BenefitId } from '../../../rules/assessment.ts';
import { addDays } from '../../../rules/dates.ts';
import { housingCredits, regimes, withdrawalKinds, workerTypes } from '../../../rules/facts.ts';
import { readFacts } from '../../../rules/read-facts.ts';

/** How often each property is tried: 200 in the test command, more in the nightly script. */
export const runs = { numRuns: Number(process.env.LUPA_PROPERTY_RUNS ?? 200) };
/** The day of the request of most properties. */
export const on = '2026-11-20';

export type SomeFacts = Record<string, unknown>;

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 });
/** Pesos of the contract's form up to so many centavos. */
export const money = (mostCents: number) =>
  fc.integer({ min: 0, max: mostCents }).map((cents) => (cents / 100).toFixed(2));
/** Days from 1990 to the request. */
export const pastDay = fc.integer({ min: 0, max: 13_400 }).map((days) => addDays(on, -days));
const anyDay = fc.integer({ min: -13_400, max: 800 }).map((days) => addDays(on, days));
/** Daily salaries below every ceiling since 2016. */
export const salary = money(182_600);
const balance = money(150_000_000);

const withdrawal = fc.record({ date: maybe(pastDay), kind: maybe(fc.constantFrom(...withdrawalKinds)) });
const wedding = fc.oneof(
  fc.constant('none'),
  fc.record({
    date: maybe(anyDay),
    weeksThen: maybe(fc.integer({ min: 0, max: 800 })),
    supportReceivedBefore: maybe(fc.boolean()),
    spousesRegisteredBefore: maybe(fc.boolean()),
  }),
);
const country = fc.constantFrom('MX', 'CA', 'US', 'ES', 'DE');

/** Facts of anybody, any of which may be missing; every one is valid. */
export const someFacts: fc.Arbitrary<SomeFacts> = fc.record({
  on: fc.constant(on),
  regime: maybe(fc.constantFrom(...regimes)),
  workerType: maybe(fc.constantFrom(...workerTypes)),
  birthDate: maybe(fc.integer({ min: 6_000, max: 30_000 }).map((days) => addDays(on, -days))),
  accountOpened: maybe(pastDay),
  contributedBimesters: maybe(fc.integer({ min: 0, max: 60 })),
  contributedWeeks: maybe(fc.integer({ min: 0, max: 2000 })),
  employed: maybe(fc.boolean()),
  employmentEnded: maybe(anyDay),
  lastSbc: maybe(salary),
  averageSbc: maybe(salary),
  rcv: maybe(balance),
  accountBalance: maybe(balance),
  sar92: maybe(balance),
  housing: maybe(balance),
  housing92: maybe(balance),
  voluntary: maybe(balance),
  complementary: maybe(balance),
  housingCredit: maybe(fc.constantFrom(...housingCredits)),
  withdrawals: maybe(fc.array(withdrawal, { maxLength: 3 })),
  wedding: maybe(wedding),
  nationality: maybe(country),
  leftMexicoOn: maybe(anyDay),
  permanentDeparture: maybe(fc.boolean()),
  livesIn: maybe(country),
  lastWorkState: maybe(fc.constantFrom('DF', 'QT', 'NL')),
  issste: maybe(
    fc.record({
      averageSueldoBasico: maybe(money(900_000)),
      rcv: maybe(balance),
      separatedOn: maybe(anyDay),
      sar92: maybe(balance),
    }),
  ),
});

/** The assessment of valid facts. */
export function assessed(facts: SomeFacts): Assessment {
  const read = readFacts(facts, on);
  if (read.error !== null) throw new Error(`refused: ${read.error.field}`);
  return assess(read.facts, read.on);
}

/** One benefit of an assessment. */
export function benefitOf({ benefits }: Assessment, id: BenefitId): Benefit {
  const found = benefits.find((benefit) => benefit.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** One benefit of somebody. */
export const given = (facts: SomeFacts, id: BenefitId): Benefit => benefitOf(assessed(facts), id);
