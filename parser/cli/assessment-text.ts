import {
  questionsOf,
  refundScenarios,
  sayRule,
  type WordedAssessment,
  type WordedBenefit,
} from '../../rules/index.ts';
import { type Language, say } from '../messages/say.ts';
import { choiceLines, guideLines, scenarioLines, type Words } from './advice-lines.ts';
import { briefLines, headingOf, rangeText, waitsForDay } from './brief-lines.ts';
import { flagOf } from './fact-flags.ts';
import { longDay } from './long-day.ts';
import { money } from './money.ts';
import { harmless } from './terminal-text.ts';

const marks = new Map<boolean | null, string>([
  [true, '✓'],
  [false, '✗'],
  [null, '?'],
]);
/** Warnings whose figures a line of its own already says. */
const saidElsewhere: readonly string[] = ['weeks-base'];

/** An assessment for people: all benefits in brief, A beside B, then each with its reasons, and what is still to be asked. */
export function assessmentText(assessment: WordedAssessment, language: Language): string {
  const { on, parameters, benefits, warnings } = assessment;
  const words = wordsIn(language);
  const { uma } = parameters;
  const day = words.day(on);
  const guidesSaid = new Set<string>();
  const lines = [
    uma === null
      ? words.cli('estimate-heading', { on: day })
      : words.cli('estimate-heading-uma', { on: day, daily: money(uma.daily), monthly: money(uma.monthly) }),
    ...warnings.map(({ message }) => `! ${message}`),
    '',
    words.cli('brief'),
    ...briefLines(assessment, words),
    ...sectionOf(choiceLines(assessment, words)),
    ...benefits.flatMap((benefit) => ['', ...benefitLines(benefit, on, words, guidesSaid)]),
    ...needsLines(assessment, words),
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
    day: (day) => longDay(day, language),
  };
}

/** Lines with an empty one before them; nothing where there are none. */
function sectionOf(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function needsLines({ needs }: WordedAssessment, words: Words): readonly string[] {
  const questions = questionsOf(needs).flatMap(({ fact, ask, why, where }) => [
    `  ${words.rule(ask)} (--${flagOf(fact)})`,
    `      ${words.rule(why)} ${words.rule(where)}`,
  ]);
  return questions.length === 0 ? [] : ['', words.cli('estimate-needs'), ...questions];
}

function benefitLines(benefit: WordedBenefit, on: string, words: Words, guidesSaid: Set<string>): string[] {
  const { id, status, conditions, warnings, trace } = benefit;
  const heading = headingOf(benefit, on, words);
  const waits = waitsForDay(benefit, on);
  if (status === 'not-eligible' && !waits)
    return [
      heading,
      ...conditions.filter(({ met }) => met === false).map((one) => conditionLine(one, words)),
    ];
  const reckoned = trace.filter(isReckoned).map(stepLine);
  return [
    heading,
    ...conditions.map((condition) => conditionLine(condition, words)),
    ...amountLines(benefit, words),
    ...dayLines(benefit, words),
    ...benefit.parts.map((part) => partLine(part, words)),
    ...weeksLines(benefit, words),
    `  ${taxLine(benefit, words)}`,
    ...(id === 'foreign-refund' ? scenarioLines(refundScenarios(benefit), words) : []),
    ...warnings.filter(({ code }) => !saidElsewhere.includes(code)).map(({ message }) => `  ! ${message}`),
    ...(reckoned.length === 0 ? [] : [`  ${words.cli('estimate-reckoning')}`, ...reckoned]),
    ...guideLines(id, waits ? 'eligible' : status, words, guidesSaid),
  ];
}

function amountLines({ amount, range }: WordedBenefit, words: Words): string[] {
  if (amount === null && range === null) return [];
  const said = amount === null && range !== null ? rangeText(range, words) : money(amount ?? '');
  return [`  ${words.cli('estimate-amount', { amount: said })}`];
}

/** The first safe day, and on the day before it that the law's words may already be met. */
function dayLines({ availableFrom, trace }: WordedBenefit, words: Words): string[] {
  if (availableFrom === null) return [];
  const day = words.day(availableFrom);
  const mayBeToday = trace.some(({ id }) => id === 'may-be-possible-on-day-45');
  return [`  ${words.cli(mayBeToday ? 'estimate-day-45' : 'estimate-from', { day })}`];
}

function partLine({ subaccount, amount, basis }: WordedBenefit['parts'][number], words: Words): string {
  const name = words.rule({ code: `part.${subaccount}` });
  return `    ${name}: ${money(amount)} (${words.rule({ code: `basis.${basis}` })})`;
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

function weeksLines({ weeksLost }: WordedBenefit, words: Words): string[] {
  const { rcv, account } = weeksLost;
  if (rcv !== null && account !== null) return [`  ${words.cli('estimate-weeks', { rcv, account })}`];
  return [
    ...(rcv === null ? [] : [`  ${words.cli('estimate-weeks-rcv', { weeks: rcv })}`]),
    ...(account === null ? [] : [`  ${words.cli('estimate-weeks-account', { weeks: account })}`]),
  ];
}

function taxLine({ tax }: WordedBenefit, words: Words): string {
  const treatment = words.rule({ code: `tax.${tax.treatment}` });
  if (tax.treatment === 'exempt') return words.cli('estimate-tax', { treatment });
  return tax.low === null || tax.high === null
    ? words.cli('estimate-tax-open', { treatment })
    : words.cli('estimate-tax-between', { treatment, low: money(tax.low), high: money(tax.high) });
}
