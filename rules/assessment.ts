import type { Day } from './dates.ts';
import type { FactPath } from './fact-values.ts';
import type { Truth } from './truth.ts';

/** A sentence not yet put in words: its code in `rules/messages` and what fills its blanks. */
export interface Said {
  readonly code: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The benefits in the contract's order. */
export const benefitIds = [
  'unemployment-a',
  'unemployment-b',
  'unemployment-issste',
  'marriage',
  'foreign-refund',
  'voluntary-savings',
  'no-pension-refund',
] as const;
export type BenefitId = (typeof benefitIds)[number];
export type BenefitStatus = 'eligible' | 'not-eligible' | 'unknown' | 'by-judgment';

/** One condition of a benefit: met, not met, or not known and the facts that would decide it. */
export interface Condition {
  readonly id: string;
  readonly met: Truth;
  readonly needs: readonly FactPath[];
  readonly citations: readonly string[];
}
/** A sub-account's share of a benefit in pesos, and what it rests on. */
export interface Part {
  readonly subaccount: string;
  readonly amount: string;
  readonly basis: 'law' | 'thesis' | 'inferred';
}
/** One step of the reckoning: what was asked or computed, and the law it follows. */
export interface TraceStep {
  readonly id: string;
  readonly expression: string;
  readonly value: string;
  readonly citations: readonly string[];
}
/** Bounds in pesos; null where that bound is not known. */
export interface Bounds {
  readonly low: string | null;
  readonly high: string | null;
}
/** How a benefit is taxed, with bounds in pesos where a rule gives a figure. */
export interface Tax extends Bounds {
  readonly treatment: 'exempt' | 'lisr-93-xiii' | 'lisr-155-or-93-xiii' | 'lisr-142-xviii';
  readonly citations: readonly string[];
}
/** Weeks of contributions that a withdrawal costs, by both readings of LSS 198. */
export interface WeeksLost {
  readonly rcv: string | null;
  readonly account: string | null;
}
export interface Warning {
  readonly code: string;
  readonly message: Said;
}
/** One benefit of the contract's table for one person. */
export interface Benefit {
  readonly id: BenefitId;
  readonly status: BenefitStatus;
  readonly amount: string | null;
  readonly range: Bounds | null;
  readonly availableFrom: Day | null;
  readonly conditions: readonly Condition[];
  readonly parts: readonly Part[];
  readonly weeksLost: WeeksLost;
  readonly tax: Tax;
  readonly trace: readonly TraceStep[];
  readonly warnings: readonly Warning[];
}
/** A missing fact and the benefits that it could decide. */
export interface Need {
  readonly fact: FactPath;
  readonly decides: readonly BenefitId[];
}
/** One of the two modalities in a comparison; the cost of buying the weeks back, in pesos, all of them and for one. */
export interface ChoiceSide {
  readonly amount: string | null;
  readonly weeksLost: WeeksLost;
  readonly buyBack: {
    readonly all: string | null;
    readonly perWeek: { readonly rcv: string | null; readonly account: string | null };
  };
}
/** Modalities A and B side by side; null where one side is not known. */
export interface Choice {
  readonly mayChoose: Truth;
  readonly larger: 'unemployment-a' | 'unemployment-b' | 'equal' | null;
  readonly fewerWeeks: 'unemployment-a' | 'unemployment-b' | 'equal' | null;
  readonly a: ChoiceSide;
  readonly b: ChoiceSide;
}
/** What the law gives one person on one day; its sentences not yet in words. */
export interface Assessment {
  readonly contract: 1;
  readonly on: Day;
  readonly parameters: {
    readonly uma: { readonly daily: string; readonly monthly: string; readonly from: Day } | null;
  };
  readonly benefits: readonly Benefit[];
  readonly needs: readonly Need[];
  readonly choice: Choice;
  readonly warnings: readonly Warning[];
}
