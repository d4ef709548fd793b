import type { Situation } from '../case/situation.ts';
import type { Assessment, Benefit, BenefitId, KnownFacts } from '../law.ts';

/** What the result is headed by. */
export type Focus = 'unemployment' | 'refund' | 'everything';

/** What heads the result: what the person said brings them here, else what the facts speak of. */
export function focusOf(situation: Situation | null, known: KnownFacts): Focus {
  if (situation === 'out-of-work') return 'unemployment';
  if (situation === 'left-mexico') return 'refund';
  if (situation === 'looking') return 'everything';
  if (known.nationality !== null && known.nationality !== 'MX') return 'refund';
  return known.employed === false || known.employmentEnded !== null ? 'unemployment' : 'everything';
}

/** The benefits that the head of the result already tells. */
export function toldByHead(focus: Focus, known: KnownFacts): readonly BenefitId[] {
  if (focus === 'refund') return ['foreign-refund'];
  if (focus === 'everything') return [];
  const issste = known.regime === 'issste' || known.regime === 'both';
  return issste
    ? ['unemployment-a', 'unemployment-b', 'unemployment-issste']
    : ['unemployment-a', 'unemployment-b'];
}

/** A benefit of an assessment: all seven are always there. */
export function benefitOf({ benefits }: Pick<Assessment, 'benefits'>, id: BenefitId): Benefit {
  const benefit = benefits.find((one) => one.id === id);
  if (benefit === undefined) throw new Error(`no ${id} in the assessment`);
  return benefit;
}
