import { amountWithSign } from '../words/formats.ts';
import { t } from '../words/t.ts';
import { toCents } from './money.ts';
import type { Reckoning } from './reckoning.ts';

/** What a modality's amount is made of, in one line. */
export function madeOf({ by, base }: Reckoning): string {
  return t(`result.by.${by}`, { base: amountWithSign(toCents(base)) });
}

/** What the amount was held against. */
export function heldAgainst({ by, other }: Reckoning): string | null {
  return other === null ? null : t(`result.against.${by}`, { other: amountWithSign(toCents(other)) });
}
