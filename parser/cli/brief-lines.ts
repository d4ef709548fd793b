import type { BenefitStatus, WordedAssessment, WordedBenefit } from '../../rules/index.ts';
import type { Words } from './advice-lines.ts';
import { money } from './money.ts';

const marks: Readonly<Record<BenefitStatus, string>> = {
  eligible: '✓',
  'not-eligible': '✗',
  unknown: '?',
  'by-judgment': '§',
};
/** Conditions that time alone can meet. */
const datedConditions: readonly string[] = [
  'out-of-work-46-days',
  'account-age-3-years',
  'account-age-5-years',
  'twelve-bimesters',
  'no-withdrawal-5-years',
];

/** Every benefit in one line: whether, how much, from when. */
export function briefLines({ benefits, on }: WordedAssessment, words: Words): string[] {
  return benefits.map((benefit) => {
    const isOut = benefit.status === 'not-eligible' && !waitsForDay(benefit, on);
    const details = isOut ? [] : [...amountOf(benefit, words), ...dayOf(benefit, words)];
    return `  ${marks[benefit.status]} ${[headingOf(benefit, on, words), ...details].join(' · ')}`;
  });
}

/** A benefit's name and what becomes of it. */
export function headingOf(benefit: WordedBenefit, on: string, words: Words): string {
  const { id, status } = benefit;
  const said = waitsForDay(benefit, on)
    ? words.cli('brief-not-yet')
    : words.rule({ code: `status.${status}` });
  return `${words.rule({ code: `benefit.${id}` })}: ${said}`;
}

/** Whether nothing but a day that is still to come stands between somebody and a benefit. */
export function waitsForDay(
  { availableFrom, conditions, trace, status }: WordedBenefit,
  on: string,
): boolean {
  const works = trace.some(({ id, value }) => id === 'employed' && value === 'true');
  return (
    status === 'not-eligible' &&
    availableFrom !== null &&
    availableFrom > on &&
    !works &&
    conditions.every(({ id, met }) => met !== false || datedConditions.includes(id))
  );
}

function amountOf({ amount, range }: WordedBenefit, words: Words): string[] {
  if (amount !== null) return [money(amount)];
  return range === null ? [] : [rangeText(range, words)];
}

/** Bounds in pesos, of which one may not be known. */
export function rangeText({ low, high }: NonNullable<WordedBenefit['range']>, words: Words): string {
  if (low === null) return words.cli('at-most', { high: money(high ?? '') });
  if (high === null) return words.cli('at-least', { low: money(low) });
  return words.cli('between', { low: money(low), high: money(high) });
}

function dayOf({ availableFrom }: WordedBenefit, words: Words): string[] {
  return availableFrom === null ? [] : [words.cli('from-day', { day: words.day(availableFrom) })];
}
