import type { Cents } from '../../rules/money.ts';

/** Centavos by which a total or a group may differ from the sum of its parts (each part is rounded on its own). */
export const SUM_TOLERANCE: Cents = 2;
/** Centavos by which a row of the summary may miss its closing balance: none, each figure is exact. */
export const ROW_TOLERANCE: Cents = 0;
/** The same for housing, whose balance comes from another institution. */
export const HOUSING_ROW_TOLERANCE: Cents = 1;
/** Centavos by which a contribution may differ from salary × days × rate (it is rounded month by month). */
export const CONTRIBUTION_TOLERANCE: Cents = 3;
/** Centavos below which a difference may be rounding, or a misread last digit: neither confirmed nor contradicted. */
export const FEW_CENTS: Cents = 3;
