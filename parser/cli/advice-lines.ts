import {
  type BenefitId,
  type BenefitStatus,
  guideTo,
  type RefundScenario,
  type RuleSaid,
  type WordedAssessment,
} from '../../rules/index.ts';
import { money } from './money.ts';

/** How a sentence of the command line, or of the rules, is said in the language asked for. */
export interface Words {
  cli(code: string, blanks?: Record<string, string>): string;
  rule(said: RuleSaid): string;
  day(day: string): string;
}

/** A and B side by side, where somebody may choose: which pays more, which costs fewer weeks, what a week costs back. */
export function choiceLines({ choice }: WordedAssessment, words: Words): string[] {
  const { mayChoose, larger, fewerWeeks, a, b } = choice;
  if (mayChoose !== true || larger === null) return [];
  const name = (side: typeof larger) => words.cli(`choice-${side}`);
  const perWeek = a.buyBack.perWeek.rcv;
  return [
    words.cli('choice', { a: money(a.amount ?? ''), b: money(b.amount ?? ''), larger: name(larger) }),
    ...(fewerWeeks === null
      ? []
      : [
          `  ${words.cli('choice-weeks', { a: a.weeksLost.rcv ?? '', b: b.weeksLost.rcv ?? '', fewer: name(fewerWeeks) })}`,
        ]),
    ...(perWeek === null ? [] : [`  ${words.cli('choice-back', { week: money(perWeek) })}`]),
  ];
}

/** What to do and what to bring, for a benefit that may be had; what was said of another one is not repeated. */
export function guideLines(
  id: BenefitId,
  status: BenefitStatus,
  words: Words,
  alreadySaid: Set<string>,
): string[] {
  if (status !== 'eligible' && status !== 'by-judgment') return [];
  const { steps, papers, checkedOn } = guideTo(id, status);
  const lines = [
    `  ${words.cli('guide-steps', { day: words.day(checkedOn) })}`,
    ...steps.map(({ said }, index) => `    ${index + 1}. ${words.rule(said)}`),
    `  ${words.cli('guide-papers', { papers: papers.map(({ said }) => words.rule(said)).join('; ') })}`,
  ];
  const guide = lines.join('\n');
  if (alreadySaid.has(guide)) return [`  ${words.cli('guide-same')}`];
  alreadySaid.add(guide);
  return lines;
}

/** A refund less tax and each fee that was seen. */
export function scenarioLines(scenarios: readonly RefundScenario[], words: Words): string[] {
  return scenarios.map(({ share, netLow, netHigh }) => {
    const percent = String(Math.round(Number(share) * 100));
    return `    ${words.cli('scenario', { percent, low: money(netLow ?? '?'), high: money(netHigh ?? '?') })}`;
  });
}
