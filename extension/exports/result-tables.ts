import { sayRule } from '../law.ts';
import { language } from '../words/language.ts';
import { warningInWords } from '../words/law-words.ts';
import { t } from '../words/t.ts';
import type { CaseFile } from './case-file.ts';
import { day, number, type Table, text } from './table.ts';

const rule = (code: string) => sayRule({ code }, language.value);

/** What the law gives: a row for each benefit. */
export function benefitsTable({ assessment }: CaseFile): Table {
  return {
    name: t('exports.table.benefits'),
    columns: [
      t('exports.column.benefit'),
      t('exports.column.outcome'),
      t('exports.column.amount'),
      t('exports.column.low'),
      t('exports.column.high'),
      t('exports.column.first-day'),
      t('exports.column.weeks-rcv'),
      t('exports.column.weeks-account'),
      t('exports.column.tax'),
      t('exports.column.tax-low'),
      t('exports.column.tax-high'),
    ],
    rows: assessment.benefits.map(({ id, status, amount, range, availableFrom, weeksLost, tax }) => [
      text(rule(`benefit.${id}`)),
      text(rule(`status.${status}`)),
      number(amount),
      number(range?.low ?? null),
      number(range?.high ?? null),
      day(availableFrom),
      number(weeksLost.rcv),
      number(weeksLost.account),
      text(rule(`tax.${tax.treatment}`)),
      number(tax.low),
      number(tax.high),
    ]),
  };
}

/** Every condition of every benefit, and the law that asks for it. */
export function conditionsTable({ assessment }: CaseFile): Table {
  return {
    name: t('exports.table.conditions'),
    columns: [
      t('exports.column.benefit'),
      t('exports.column.condition'),
      t('exports.column.met'),
      t('exports.column.law'),
    ],
    rows: assessment.benefits.flatMap(({ id, conditions }) =>
      conditions.map((condition) => [
        text(rule(`benefit.${id}`)),
        text(rule(`condition.${condition.id}`)),
        text(rule(`met.${condition.met}`)),
        text(condition.citations.join('; ')),
      ]),
    ),
  };
}

/** Every step of every sum. */
export function sumsTable({ assessment }: CaseFile): Table {
  return {
    name: t('exports.table.sums'),
    columns: [
      t('exports.column.benefit'),
      t('exports.column.step'),
      t('exports.column.value'),
      t('exports.column.law'),
    ],
    rows: assessment.benefits.flatMap(({ id, trace }) =>
      trace.map((step) => [
        text(rule(`benefit.${id}`)),
        text(step.expression),
        number(step.value),
        text(step.citations.join('; ')),
      ]),
    ),
  };
}

/** What the assessment warns of, as sentences. */
export function warningsTable({ assessment }: CaseFile): Table {
  const { benefits, warnings } = assessment;
  return {
    name: t('exports.table.warnings'),
    columns: [t('exports.column.benefit'), t('exports.column.warning')],
    rows: [
      ...warnings.map(({ message }) => [null, text(warningInWords(message))]),
      ...benefits.flatMap(({ id, warnings: own }) =>
        own.map(({ message }) => [text(rule(`benefit.${id}`)), text(warningInWords(message))]),
      ),
    ],
  };
}
