import { Decimal } from 'decimal.js';
import type { BenefitId, TraceStep } from '../law.ts';
import { amountWithSign } from '../words/formats.ts';
import { factName } from '../words/law-words.ts';
import { type MessageKey, t } from '../words/t.ts';

const names: Readonly<Record<string, MessageKey>> = {
  'unemployment-a/amount': 'trace.step.amount-a',
  'unemployment-b/amount': 'trace.step.lesser',
  'unemployment-issste/amount': 'trace.step.lesser',
  'foreign-refund/amount': 'trace.step.sum',
  'no-pension-refund/amount': 'trace.step.sum',
  'voluntary-savings/amount': 'trace.step.as-it-is',
  'at-most-ten-uma': 'trace.step.at-most-ten-uma',
  'unemployment-a/thirty-days': 'trace.step.thirty-days',
  'marriage/thirty-days': 'trace.step.thirty-days-uma',
  'ten-monthly-uma': 'trace.step.ten-monthly-uma',
  'ninety-days': 'trace.step.ninety-days',
  'unemployment-b/share-of-rcv': 'trace.step.share-of-rcv',
  'unemployment-issste/share-of-rcv': 'trace.step.share-of-rcv-issste',
  'share-of-sar92': 'trace.step.share-of-sar92',
  'seventy-five-days': 'trace.step.seventy-five-days',
  'salary-counted': 'trace.step.salary-counted',
  'ceiling-in-minimum-wages': 'trace.step.ceiling',
  'weeks-lost-rcv': 'trace.step.weeks-lost-rcv',
  'weeks-lost-account': 'trace.step.weeks-lost-account',
  'lisr-155': 'trace.step.lisr-155',
  'lisr-96-bis': 'trace.step.lisr-96-bis',
  'tariff-152': 'trace.step.tariff-152',
  'one-year': 'trace.step.one-year',
  taxed: 'trace.step.taxed',
  'exempt-93-xiii': 'trace.step.exempt',
  'years-contributed': 'trace.step.years',
};
const parameters: Readonly<Record<string, MessageKey>> = {
  'uma.daily': 'trace.parameter.uma-daily',
  'uma.monthly': 'trace.parameter.uma-monthly',
  'minimumWage.general': 'trace.parameter.minimum-wage',
};

/** Whether a step is computed from others, a figure of the year, or a fact. */
export function kindOf(benefit: BenefitId, { id }: TraceStep): 'step' | 'parameter' | 'fact' {
  if (parameters[id]) return 'parameter';
  return (names[`${benefit}/${id}`] ?? names[id]) ? 'step' : 'fact';
}

/** What a step reckons, in words. */
export function stepName(benefit: BenefitId, { id }: TraceStep): string {
  const key = names[`${benefit}/${id}`] ?? names[id] ?? parameters[id];
  return key ? t(key) : factName(id);
}

const inWeeks = new Set(['weeks-lost-rcv', 'weeks-lost-account']);
const twoDecimals = (value: string) => new Decimal(value).toFixed(2, Decimal.ROUND_HALF_UP);

/** The result of a step with its unit. */
export function stepValue({ id, value }: TraceStep): string {
  if (inWeeks.has(id)) return t('trace.weeks', { weeks: twoDecimals(value) });
  if (id === 'years-contributed') return t('trace.years', { years: new Decimal(value).toFixed(0) });
  return amountWithSign(twoDecimals(value));
}

/** The step's expression as people read it: thousands parted, "min" as "the lesser of". */
export function stepExpression({ expression }: TraceStep): string {
  const parted = expression.replace(/\b\d+(?=\.\d{2})/g, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  const lesser = /^min\((.+), (.+)\)$/.exec(parted);
  if (lesser) return t('trace.lesser-of', { one: lesser[1] ?? '', other: lesser[2] ?? '' });
  return parted
    .replace(
      /\bmin\(([^(),]+(?:,\d{3})*[^(),]*), ([^()]+)\)/g,
      (_, one: string, other: string) => `(${t('trace.lesser-of', { one, other })})`,
    )
    .replace(/^round\((.+)\)$/, (_, inner: string) => t('trace.rounded', { inner }));
}
