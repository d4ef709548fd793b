import type { Day } from './dates.ts';
import type { Facts, Withdrawal } from './facts.ts';

type Given<Key extends keyof Facts> = Exclude<NonNullable<Facts[Key]>, object>;
type PlainKey = Exclude<keyof Facts, 'on' | 'withdrawals' | 'wedding' | 'issste'>;
type PlainValues = { readonly [Key in PlainKey]: Given<Key> };

/** The value of every fact that a rule may ask for, by its path as the contract spells it. */
export interface FactValues extends PlainValues {
  readonly withdrawals: readonly Withdrawal[];
  /** Whether there was a wedding at all; what is known of it stands under its own paths. */
  readonly wedding: 'none' | 'some';
  readonly 'wedding.date': Day;
  readonly 'wedding.weeksThen': number;
  readonly 'wedding.supportReceivedBefore': boolean;
  readonly 'wedding.spousesRegisteredBefore': boolean;
  readonly 'issste.averageSueldoBasico': string;
  readonly 'issste.rcv': string;
  readonly 'issste.separatedOn': Day;
  readonly 'issste.sar92': string;
}
/** The path of a fact, nested ones as `wedding.date`. */
export type FactPath = keyof FactValues;
/** What is known of one person: every fact by its path, null where it is missing. */
export type KnownFacts = { readonly [Path in FactPath]: FactValues[Path] | null };

/** The paths in the contract's order. */
export const factPaths = [
  'regime',
  'workerType',
  'birthDate',
  'accountOpened',
  'contributedBimesters',
  'contributedWeeks',
  'employed',
  'employmentEnded',
  'lastSbc',
  'averageSbc',
  'rcv',
  'accountBalance',
  'sar92',
  'housing',
  'housing92',
  'voluntary',
  'complementary',
  'housingCredit',
  'withdrawals',
  'wedding',
  'wedding.date',
  'wedding.weeksThen',
  'wedding.supportReceivedBefore',
  'wedding.spousesRegisteredBefore',
  'nationality',
  'leftMexicoOn',
  'permanentDeparture',
  'livesIn',
  'lastWorkState',
  'issste.averageSueldoBasico',
  'issste.rcv',
  'issste.separatedOn',
  'issste.sar92',
] as const satisfies readonly FactPath[];

/** The facts by path, every one that was left out as null. */
export function knownFacts(facts: Facts): KnownFacts {
  const wedding = typeof facts.wedding === 'object' ? facts.wedding : null;
  const { issste } = facts;
  return {
    regime: facts.regime ?? null,
    workerType: facts.workerType ?? null,
    birthDate: facts.birthDate ?? null,
    accountOpened: facts.accountOpened ?? null,
    contributedBimesters: facts.contributedBimesters ?? null,
    contributedWeeks: facts.contributedWeeks ?? null,
    employed: facts.employed ?? null,
    employmentEnded: facts.employmentEnded ?? null,
    lastSbc: facts.lastSbc ?? null,
    averageSbc: facts.averageSbc ?? null,
    rcv: facts.rcv ?? null,
    accountBalance: facts.accountBalance ?? null,
    sar92: facts.sar92 ?? null,
    housing: facts.housing ?? null,
    housing92: facts.housing92 ?? null,
    voluntary: facts.voluntary ?? null,
    complementary: facts.complementary ?? null,
    housingCredit: facts.housingCredit ?? null,
    withdrawals: facts.withdrawals ?? null,
    wedding: facts.wedding === 'none' ? 'none' : wedding === null ? null : 'some',
    'wedding.date': wedding?.date ?? null,
    'wedding.weeksThen': wedding?.weeksThen ?? null,
    'wedding.supportReceivedBefore': wedding?.supportReceivedBefore ?? null,
    'wedding.spousesRegisteredBefore': wedding?.spousesRegisteredBefore ?? null,
    nationality: facts.nationality ?? null,
    leftMexicoOn: facts.leftMexicoOn ?? null,
    permanentDeparture: facts.permanentDeparture ?? null,
    livesIn: facts.livesIn ?? null,
    lastWorkState: facts.lastWorkState ?? null,
    'issste.averageSueldoBasico': issste?.averageSueldoBasico ?? null,
    'issste.rcv': issste?.rcv ?? null,
    'issste.separatedOn': issste?.separatedOn ?? null,
    'issste.sar92': issste?.sar92 ?? null,
  };
}
