import { refundScenarios, sayRule, type WordedAssessment, type WordedBenefit } from '../../rules/index.ts';
import { type Language, say } from '../messages/say.ts';
import { choiceLines, guideLines, scenarioLines, type Words } from './advice-lines.ts';
import { money } from './money.ts';
import { harmless } from './terminal-text.ts';

const marks = new Map<boolean | null, string>([
  [true, '✓'],
  [false, '✗'],
  [null, '?'],
]);

/** An assessment for people: every benefit with its amount, its conditions, its weeks, its tax and its warnings. */
export function assessmentText(assessment: WordedAssessment, language: Language): string {
  const { on, parameters, benefits, needs, warnings } = assessment;
  const words = wordsIn(language);
  const { uma } = parameters;
  const lines = [
    uma === null
      ? words.cli('estimate-heading', { on })
      : words.cli('estimate-heading-uma', { on, daily: money(uma.daily), monthly: money(uma.monthly) }),
    ...warnings.map(({ message }) => `! ${message}`),
    ...benefits.flatMap((benefit) => ['', ...benefitLines(benefit, words)]),
    ...sectionOf(choiceLines(assessment, words)),
    ...(needs.length === 0 ? [] : ['', words.cli('estimate-needs')]),
    ...needs.flatMap(({ fact }) => [
      `  ${words.rule({ code: `fact.${fact}` })} (${fact})`,
      `      ${words.rule({ code: `why.${fact}` })} ${words.rule({ code: `where.${fact}` })}`,
    ]),
    '',
    words.cli('estimate-notice'),
  ];
  return `${lines.map(harmless).join('\n')}\n\n`;
}

function wordsIn(language: Language): Words {
  return {
    cli: (code, blanks) =>
      say({ code: `cli.${code}`, ...(blanks === undefined ? {} : { with: blanks }) }, language),
    rule: (said) => sayRule(said, language),
  };
}

/** Lines with an empty one before them; nothing where there are none. */
function sectionOf(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function benefitLines(benefit: WordedBenefit, words: Words): string[] {
  const { id, status, amount, availableFrom, conditions, parts, trace, warnings } = benefit;
  const heading = `${words.rule({ code: `benefit.${id}` })}: ${words.rule({ code: `status.${status}` })}`;
  const brief = [heading, ...conditions.map((condition) => conditionLine(condition, words))];
  if (status === 'not-eligible') return brief;
  return [
    ...brief,
    ...(amount === null ? [] : [`  ${words.cli('estimate-amount', { amount: money(amount) })}`]),
    ...trace.filter(isReckoned).map(stepLine),
    ...rangeLines(benefit, words),
    ...(availableFrom === null ? [] : [`  ${words.cli('estimate-from', { day: availableFrom })}`]),
    ...parts.map(
      (part) =>
        `    ${words.rule({ code: `part.${part.subaccount}` })}: ${money(part.amount)} (${words.rule({ code: `basis.${part.basis}` })})`,
    ),
    ...weeksLines(benefit, words),
    `  ${taxLine(benefit, words)}`,
    ...(id === 'foreign-refund' ? scenarioLines(refundScenarios(benefit), words) : []),
    ...warnings.map(({ message }) => `  ! ${message}`),
    ...guideLines(id, status, words),
  ];
}

type Step = WordedBenefit['trace'][number];

/** A result of its own, and no fact or figure that was merely asked for. */
function isReckoned({ id, expression, value }: Step): boolean {
  return expression !== id && !expression.startsWith(`${id} `) && expression !== value;
}

function stepLine({ expression, value, citations }: Step): string {
  return `    ${expression} = ${value}${citations.length === 0 ? '' : `  (${citations.join('; ')})`}`;
}

function conditionLine({ id, met, citations }: WordedBenefit['conditions'][number], words: Words): string {
  return `  ${marks.get(met) ?? ''} ${words.rule({ code: `condition.${id}` })}  (${citations.join('; ')})`;
}

function rangeLines({ range }: WordedBenefit, words: Words): string[] {
  if (range === null) return [];
  const { low, high } = range;
  if (low === null && high !== null) return [`  ${words.cli('estimate-at-most', { high: money(high) })}`];
  if (low !== null && high === null) return [`  ${words.cli('estimate-at-least', { low: money(low) })}`];
  return [`  ${words.cli('estimate-between', { low: money(low ?? '0.00'), high: money(high ?? '0.00') })}`];
}

function weeksLines({ weeksLost }: WordedBenefit, words: Words): string[] {
  const { rcv, account } = weeksLost;
  return [
    ...(rcv === null ? [] : [`  ${words.cli('estimate-weeks-rcv', { weeks: rcv })}`]),
    ...(account === null ? [] : [`  ${words.cli('estimate-weeks-account', { weeks: account })}`]),
  ];
}

function taxLine({ tax }: WordedBenefit, words: Words): string {
  const treatment = words.rule({ code: `tax.${tax.treatment}` });
  if (tax.treatment === 'exempt') return words.cli('estimate-tax', { treatment });
  if (tax.low === null) return words.cli('estimate-tax', { treatment });
  return tax.high === null
    ? words.cli('estimate-tax-from', { treatment, low: money(tax.low) })
    : words.cli('estimate-tax-between', { treatment, low: money(tax.low), high: money(tax.high) });
}
