import type { Answers } from '../case/answer.ts';
import { type BenefitId, type FactPath, type Need, questionsOf } from '../law.ts';

/** The questions of the screen, in two groups: what decides the person's own case, and the rest. */
export interface Questions {
  readonly first: readonly FactPath[];
  readonly others: readonly FactPath[];
}

/** The facts worth a question, in the order in which they decide; of a wedding nobody told of, only whether there was one. */
function asked(needs: readonly Need[]): readonly Need[] {
  const paths = new Set(questionsOf(needs).map(({ fact }) => fact));
  return needs.filter(({ fact }) => paths.has(fact));
}

/**
 * The questions that still decide something, those that were answered and those that were asked for again. What was on the screen keeps its place,
 * so that nothing jumps while one answers; what is new comes after it.
 */
export function questionOrder(
  needs: readonly Need[],
  told: Answers,
  ahead: readonly BenefitId[],
  before: readonly FactPath[],
  reopened: readonly FactPath[] = [],
): readonly FactPath[] {
  const open = asked(needs);
  const decidesAhead = ({ decides }: Need) => decides.some((id) => ahead.includes(id));
  const sorted = [...open.filter(decidesAhead), ...open.filter((need) => !decidesAhead(need))];
  const all = new Set<FactPath>([...told.keys(), ...sorted.map(({ fact }) => fact), ...reopened]);
  const kept = before.filter((fact) => all.has(fact));
  return [...kept, ...[...all].filter((fact) => !kept.includes(fact))];
}

/** Parts the questions: those that decide what the person came for stand open, the rest one click away. */
export function grouped(
  order: readonly FactPath[],
  needs: readonly Need[],
  told: Answers,
  ahead: readonly BenefitId[],
): Questions {
  if (ahead.length === 0) return { first: order, others: [] };
  const isOther = (fact: FactPath) => {
    const need = needs.find((one) => one.fact === fact);
    return !told.has(fact) && need !== undefined && !need.decides.some((id) => ahead.includes(id));
  };
  return { first: order.filter((fact) => !isOther(fact)), others: order.filter(isOther) };
}

/** How many of the questions still wait for an answer. */
export function waiting(order: readonly FactPath[], told: Answers): number {
  return order.filter((fact) => !told.has(fact)).length;
}
