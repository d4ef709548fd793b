import type { Assessment, Benefit } from '../law.ts';
import { benefitOf } from './focus.ts';
import { isAbove, less, roughly } from './money.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** What heads the result of somebody out of work. */
export type Headline =
  | { readonly is: 'ready' }
  | { readonly is: 'from'; readonly day: string; readonly sure: boolean }
  | { readonly is: 'unknown' }
  | { readonly is: 'unmet'; readonly condition: string };

const rank: Readonly<Record<Outcome['is'], number>> = {
  ready: 0,
  from: 1,
  'by-judgment': 2,
  unknown: 2,
  unmet: 3,
};

/** The best that any of the benefits offers, the earliest day first. */
export function headlineOf(benefits: readonly Benefit[], on: string): Headline {
  const [best] = benefits
    .map((benefit) => outcomeOf(benefit, on))
    .sort((one, other) => {
      if (one.is === 'from' && other.is === 'from') return one.day < other.day ? -1 : 1;
      return rank[one.is] - rank[other.is];
    });
  if (!best || best.is === 'unknown' || best.is === 'by-judgment') return { is: 'unknown' };
  return best;
}

/** How A and B differ, for whoever knows both amounts; null where one is not known or they are equal. */
export interface Difference {
  readonly more: 'a' | 'b';
  /** Pesos. */
  readonly by: string;
  /** Whole weeks that the one that pays more costs more (negative: fewer); null where not known. */
  readonly weeks: number | null;
}

/** The one that pays more, by how much, and what that costs in weeks. */
export function differenceOf(assessment: Pick<Assessment, 'benefits'>): Difference | null {
  const a = benefitOf(assessment, 'unemployment-a');
  const b = benefitOf(assessment, 'unemployment-b');
  if (a.amount === null || b.amount === null || a.amount === b.amount) return null;
  const more = isAbove(a.amount, b.amount) ? 'a' : 'b';
  const [larger, smaller] = more === 'a' ? [a, b] : [b, a];
  const weeks = (benefit: Benefit) => benefit.weeksLost.rcv;
  const [lost, otherLost] = [weeks(larger), weeks(smaller)];
  return {
    more,
    by: less(larger.amount ?? '0.00', smaller.amount ?? '0.00'),
    weeks: lost === null || otherLost === null ? null : roughly(less(lost, otherLost)),
  };
}
