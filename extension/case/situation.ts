import type { BenefitId } from '../law.ts';

/** What brings the person here; it orders questions and results and hides none. */
export const situations = ['out-of-work', 'left-mexico', 'looking'] as const;
export type Situation = (typeof situations)[number];

const first: Readonly<Record<Situation, readonly BenefitId[]>> = {
  'out-of-work': ['unemployment-a', 'unemployment-b', 'unemployment-issste'],
  'left-mexico': ['foreign-refund'],
  looking: [],
};

/** The benefits that come first in a situation. */
export function firstBenefits(situation: Situation | null): readonly BenefitId[] {
  return situation === null ? [] : first[situation];
}
