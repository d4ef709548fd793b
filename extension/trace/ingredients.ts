import type { Benefit, BenefitId, TraceStep } from '../law.ts';

/**
 * What each step of a reckoning is made of, by the steps' own names; `benefit/step` where benefits differ.
 * The trace of the rules is a list; this is the way through it.
 */
const ingredients: Readonly<Record<string, readonly string[]>> = {
  'unemployment-a/amount': ['at-most-ten-uma', 'rcv'],
  'at-most-ten-uma': ['thirty-days', 'ten-monthly-uma'],
  'unemployment-a/thirty-days': ['lastSbc'],
  'ten-monthly-uma': ['uma.monthly'],
  'unemployment-b/amount': ['ninety-days', 'share-of-rcv'],
  'ninety-days': ['averageSbc'],
  'unemployment-b/share-of-rcv': ['rcv'],
  'unemployment-issste/amount': ['seventy-five-days', 'share-of-rcv', 'share-of-sar92'],
  'seventy-five-days': ['salary-counted'],
  'salary-counted': ['issste.averageSueldoBasico', 'ceiling-in-minimum-wages'],
  'ceiling-in-minimum-wages': ['minimumWage.general'],
  'unemployment-issste/share-of-rcv': ['issste.rcv'],
  'share-of-sar92': ['issste.sar92'],
  'marriage/amount': ['thirty-days'],
  'marriage/thirty-days': ['wedding.date', 'uma.daily'],
  'foreign-refund/amount': ['rcv', 'housing'],
  'no-pension-refund/amount': ['accountBalance', 'housing', 'housing92'],
  'voluntary-savings/amount': ['voluntary'],
  'weeks-lost-rcv': ['contributedWeeks', 'amount', 'rcv'],
  'weeks-lost-account': ['contributedWeeks', 'amount', 'accountBalance'],
  'foreign-refund/lisr-155': ['rcv'],
  'lisr-96-bis': ['tariff-152', 'taxed', 'one-year'],
  'tariff-152': ['one-year'],
  'foreign-refund/one-year': ['rcv', 'years-contributed'],
  'foreign-refund/taxed': ['rcv', 'exempt-93-xiii'],
  'no-pension-refund/one-year': ['accountBalance', 'years-contributed'],
  'no-pension-refund/taxed': ['accountBalance', 'exempt-93-xiii'],
  'exempt-93-xiii': ['uma.daily', 'years-contributed'],
  'years-contributed': ['contributedWeeks'],
};

/** What one step of a benefit is made of. */
export function madeFrom(benefit: BenefitId, step: string): readonly string[] {
  return ingredients[`${benefit}/${step}`] ?? ingredients[step] ?? [];
}

/** The steps behind some figures of a benefit, each once, what is needed before what needs it. */
export function stepsBehind(
  benefit: Pick<Benefit, 'id' | 'trace'>,
  wanted: readonly string[],
): readonly TraceStep[] {
  const seen = new Set<string>();
  const found: TraceStep[] = [];
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const part of madeFrom(benefit.id, id)) visit(part);
    const step = benefit.trace.find((one) => one.id === id);
    if (step) found.push(step);
  };
  for (const id of wanted) visit(id);
  return found;
}
