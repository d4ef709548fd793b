import { plainAmount } from '../words/formats.ts';
import { t } from '../words/t.ts';

/** Two bounds of pesos; one figure where they are the same. */
export function rangeInWords(low: string, high: string): string {
  return low === high
    ? plainAmount(low)
    : t('result.range', { low: plainAmount(low), high: plainAmount(high) });
}
