import type {
  Benefit,
  BenefitId,
  BenefitStatus,
  Bounds,
  Condition,
  Part,
  Tax,
  WeeksLost,
} from '../assessment.ts';
import type { Day } from '../dates.ts';
import { twoDecimals } from '../exact.ts';
import type { FactPath } from '../fact-values.ts';
import type { Gathered, Inquiry } from '../inquiry.ts';
import type { Quantity } from '../quantity.ts';

/** What a rule found; whatever is left out is not there. */
export interface Found {
  readonly id: BenefitId;
  readonly conditions: readonly Condition[];
  /** Conditions that are told but never change the status. */
  readonly beside?: readonly Condition[];
  /** The best that the law itself gives, once every condition is met. */
  readonly best?: 'by-judgment';
  readonly amount: Gathered<Quantity>;
  /** Missing facts without which a condition is met, and with which it could fail. */
  readonly couldChange?: readonly FactPath[];
  /** Bounds for where the amount is not known. */
  readonly range?: () => Bounds | null;
  readonly availableFrom?: Day | null;
  readonly parts: readonly Part[];
  readonly weeksLost?: WeeksLost;
  readonly tax: Tax;
}

/** A benefit with the facts that could still change it, and what it rests on. */
export interface Judged {
  readonly benefit: Benefit;
  readonly needs: readonly FactPath[];
  readonly recorded: ReadonlySet<string>;
}

/** Draws the conclusion: false beats unknown, and only results are rounded. */
export function judged(inquiry: Inquiry, found: Found): Judged {
  const { id, conditions, amount, tax } = found;
  const status = statusOf(conditions, found.best ?? 'eligible');
  const { value } = amount.found;
  return {
    benefit: {
      id,
      status,
      amount: value === null ? null : twoDecimals(value),
      range: value === null ? (found.range?.() ?? null) : null,
      availableFrom: found.availableFrom ?? null,
      conditions: [...conditions, ...(found.beside ?? [])],
      parts: found.parts,
      weeksLost: found.weeksLost ?? { rcv: null, account: null },
      tax,
      trace: inquiry.trace,
      warnings: inquiry.warnings,
    },
    needs: status === 'not-eligible' ? [] : needsOf(found),
    recorded: inquiry.recorded,
  };
}

function statusOf(conditions: readonly Condition[], best: 'eligible' | 'by-judgment'): BenefitStatus {
  if (conditions.some(({ met }) => met === false)) return 'not-eligible';
  return conditions.some(({ met }) => met === null) ? 'unknown' : best;
}

function needsOf({ conditions, amount, couldChange = [] }: Found): readonly FactPath[] {
  const all = [...conditions.flatMap(({ needs }) => needs), ...amount.missing, ...couldChange];
  return [...new Set(all)];
}

/** The bounds of a benefit of which one leg only is known. */
export function atMost(...legs: readonly Quantity[]): Bounds | null {
  const values = legs.flatMap(({ value }) => value ?? []);
  const [first, ...others] = values;
  if (first === undefined) return null;
  return {
    low: null,
    high: twoDecimals(others.reduce((least, value) => (value.lessThan(least) ? value : least), first)),
  };
}

/** A part of a benefit, where its amount is known. */
export function part(subaccount: string, amount: Quantity, basis: Part['basis']): readonly Part[] {
  return amount.value === null ? [] : [{ subaccount, amount: twoDecimals(amount.value), basis }];
}

/** The latest of some days; null where one is not known. */
export function latest(days: readonly (Day | null)[]): Day | null {
  let last: Day = '';
  for (const day of days) {
    if (day === null) return null;
    if (day > last) last = day;
  }
  return last;
}
