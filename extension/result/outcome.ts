import { dayOf, opensOn } from '../case/outlook.ts';
import type { Benefit, Condition } from '../law.ts';

/** How a benefit stands for people: a date that will come is a date, never a refusal. */
export type Outcome =
  | { readonly is: 'ready' }
  /** `sure` where nothing but the date is missing. */
  | { readonly is: 'from'; readonly day: string; readonly sure: boolean }
  | { readonly is: 'by-judgment' }
  | { readonly is: 'unknown' }
  | { readonly is: 'unmet'; readonly condition: string };

/** How one condition stands: met, a matter of time, not met, or not known. */
export type ConditionStanding =
  | { readonly is: 'met' }
  | { readonly is: 'waits'; readonly day: string }
  | { readonly is: 'unmet' }
  | { readonly is: 'unknown' };

/** Told beside the others; they never decide. */
const beside = new Set(['housing-free-of-credit', 'spouses-not-registered-before']);

/** How a benefit stands on a day. */
export function outcomeOf(benefit: Benefit, on: string): Outcome {
  if (benefit.status === 'eligible') return { is: 'ready' };
  if (benefit.status === 'by-judgment') return { is: 'by-judgment' };
  if (benefit.status === 'unknown') return { is: 'unknown' };
  const day = opensOn(benefit, on);
  const deciding = benefit.conditions.filter(({ id }) => !beside.has(id));
  if (day !== null) {
    const first = benefit.availableFrom !== null && benefit.availableFrom > day ? benefit.availableFrom : day;
    return { is: 'from', day: first, sure: deciding.every(({ met }) => met !== null) };
  }
  const unmet = deciding.filter(({ met }) => met === false).map(({ id }) => id);
  const lasting = unmet.find((id) => dayOf(benefit, id, on) === null);
  return { is: 'unmet', condition: lasting ?? unmet[0] ?? '' };
}

/** How one condition of a benefit stands on a day. */
export function standingOf(benefit: Benefit, { id, met }: Condition, on: string): ConditionStanding {
  if (met === true) return { is: 'met' };
  if (met === null) return { is: 'unknown' };
  const day = dayOf(benefit, id, on);
  return day === null ? { is: 'unmet' } : { is: 'waits', day };
}

/** The facts on which each condition looks, in the order in which people would name them. */
export const factsBehind: Readonly<Record<string, readonly string[]>> = {
  'regime-imss': ['regime'],
  'regime-issste': ['regime'],
  'out-of-work-46-days': ['employmentEnded', 'issste.separatedOn', 'employed'],
  'account-age-3-years': ['accountOpened'],
  'account-age-5-years': ['accountOpened'],
  'twelve-bimesters': ['contributedBimesters', 'accountOpened'],
  'no-withdrawal-5-years': ['withdrawals'],
  'not-entitled-to-b': ['accountOpened'],
  'weeks-150-at-wedding': ['wedding.weeksThen'],
  'wedding-after-1997-06-30': ['wedding.date'],
  'not-received-before': ['wedding.supportReceivedBefore'],
  'within-90-business-days': ['wedding.date', 'employmentEnded'],
  'spouses-not-registered-before': ['wedding.spousesRegisteredBefore'],
  'not-mexican': ['nationality'],
  'permanent-departure': ['leftMexicoOn', 'permanentDeparture'],
  'return-to-origin': ['livesIn'],
  'imss-contributions': ['rcv'],
  'housing-free-of-credit': ['housingCredit'],
  'has-voluntary': ['voluntary'],
  'age-60': ['birthDate'],
  'fewer-weeks-than-required': ['contributedWeeks'],
  'out-of-work-or-65': ['employed', 'birthDate'],
};

/** The law that one stands under is told last: it is hardly ever in question. */
const isRegime = (id: string) => id.startsWith('regime-');

/** Unmet first, then what waits, then what is not known, then what is met. */
export function unmetFirst<
  Item extends { readonly standing: ConditionStanding; readonly condition: { readonly id: string } },
>(items: readonly Item[]): readonly Item[] {
  const rank = { unmet: 0, waits: 1, unknown: 2, met: 3 } as const;
  const place = ({ standing, condition }: Item) => 2 * rank[standing.is] + (isRegime(condition.id) ? 1 : 0);
  return [...items].sort((one, other) => place(one) - place(other));
}
