import type { Assessment, Benefit, BenefitId } from '../../rules/index.ts';

/** One benefit of an assessment. */
export function benefitOf({ benefits }: Assessment, id: BenefitId): Benefit {
  const benefit = benefits.find((one) => one.id === id);
  if (benefit === undefined) throw new RangeError(`no benefit ${id}`);
  return benefit;
}

/** The value of a step of a benefit's reckoning, where it stands there. */
export function stepOf({ trace }: Benefit, id: string): string | null {
  return trace.find((step) => step.id === id)?.value ?? null;
}
