import type { TraceStep } from '../law.ts';
import { t } from '../words/t.ts';

/** One line of a sum: what is reckoned, what it gives, and the law it follows. */
export interface SumLine {
  readonly id: string;
  readonly reckoning: string;
  readonly value: string;
  readonly law: string;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const LESSER = /^min\((.+), (.+)\)$/;

/** Comma thousands in every decimal number of a text; days and articles have none. */
function withCommas(text: string): string {
  return text.replace(/\d+(?=\.\d)/g, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

function reckoningOf(expression: string): string {
  const lesser = LESSER.exec(expression);
  return lesser
    ? t('report.lesser', { one: withCommas(lesser[1] ?? ''), other: withCommas(lesser[2] ?? '') })
    : withCommas(expression);
}

/** The steps that reckon with figures, in their order; what was only looked up stands elsewhere in the report. */
export function sumLines(trace: readonly TraceStep[]): readonly SumLine[] {
  return trace
    .filter(({ id, expression, value }) => {
      const isLookedUp = expression === id || expression === value || expression.startsWith(`${id} `);
      return NUMBER.test(value) && !isLookedUp;
    })
    .map(({ id, expression, value, citations }) => ({
      id,
      reckoning: reckoningOf(expression),
      value: withCommas(value),
      law: citations.join('; '),
    }));
}
