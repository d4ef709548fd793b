import type { Assessment, Benefit, BenefitId, Need, Warning } from './assessment.ts';
import type { Judged } from './benefits/benefit.ts';
import { foreignRefund } from './benefits/foreign-refund.ts';
import { marriage } from './benefits/marriage.ts';
import { noPensionRefund } from './benefits/no-pension-refund.ts';
import { unemploymentA } from './benefits/unemployment-a.ts';
import { unemploymentB } from './benefits/unemployment-b.ts';
import { unemploymentIssste } from './benefits/unemployment-issste.ts';
import { voluntarySavings } from './benefits/voluntary-savings.ts';
import { choiceOf } from './choice.ts';
import { type Contradiction, contradictions } from './contradictions.ts';
import type { Day } from './dates.ts';
import { type FactPath, factPaths, type KnownFacts } from './fact-values.ts';
import { Inquiry, warningSaid } from './inquiry.ts';
import { onceForAll } from './once.ts';
import { type Lss191, lss191On } from './parameters/lss-191.ts';
import { umaOn } from './parameters/uma.ts';

/** The benefits in the order of the contract's table, after both modalities of unemployment. */
const others: readonly ((inquiry: Inquiry) => Judged)[] = [
  unemploymentIssste,
  marriage,
  foreignRefund,
  voluntarySavings,
  noPensionRefund,
];

/** What the law of a day gives one person: every benefit, and the missing facts that could change one. */
export function assess(facts: KnownFacts, on: Day, lss191: Lss191 = lss191On(on)): Assessment {
  const once = onceForAll(lss191.waitDays);
  const ask = (rule: (inquiry: Inquiry) => Judged) => rule(new Inquiry(facts, on, lss191, once));
  const a = ask(unemploymentA);
  const b = ask(unemploymentB);
  const judged = [a, b, ...others.map(ask)];
  const disagreeing = contradictions(facts, on);
  const uma = umaOn(on);
  return {
    contract: 1,
    on,
    parameters: { uma: uma === null ? null : { daily: uma.daily, monthly: uma.monthly, from: uma.from } },
    benefits: judged.map((one) => withContradictions(one, disagreeing)),
    needs: needsOf(judged),
    choice: choiceOf(a.benefit, b.benefit, facts, once),
    warnings: [
      ...(uma === null ? [{ code: 'no-uma', message: warningSaid('no-uma', { day: on }) }] : []),
      ...disagreeing.map(warningOf),
    ],
  };
}

/** A benefit says which of the facts that it rests on contradict each other. */
function withContradictions({ benefit, recorded }: Judged, all: readonly Contradiction[]): Benefit {
  if (all.length === 0) return benefit;
  const own = all.filter((pair) => pair.some((path) => recorded.has(path)));
  return own.length === 0 ? benefit : { ...benefit, warnings: [...benefit.warnings, ...own.map(warningOf)] };
}

function warningOf([one, other]: Contradiction): Warning {
  return { code: 'facts-disagree', message: warningSaid('facts-disagree', { one, other }) };
}

/** The missing facts, those that decide most benefits first, then in the contract's order. */
function needsOf(judged: readonly Judged[]): readonly Need[] {
  const decides = new Map<FactPath, BenefitId[]>();
  for (const { benefit, needs } of judged) {
    for (const fact of needs) {
      const ids = decides.get(fact);
      if (ids === undefined) decides.set(fact, [benefit.id]);
      else ids.push(benefit.id);
    }
  }
  return factPaths
    .flatMap((fact) => {
      const ids = decides.get(fact);
      return ids === undefined ? [] : { fact, decides: ids };
    })
    .sort((one, other) => other.decides.length - one.decides.length);
}
