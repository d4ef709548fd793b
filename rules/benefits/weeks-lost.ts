import type { WeeksLost } from '../assessment.ts';
import { twoDecimals } from '../exact.ts';
import type { FactPath } from '../fact-values.ts';
import type { Inquiry } from '../inquiry.ts';
import { over, type Quantity, times } from '../quantity.ts';

const CITATION = 'LSS 198';

/** Weeks that a withdrawal costs: weeks × amount ÷ balance, over RCV (practice) and the whole account (the law's letter). */
export function weeksLostBy(inquiry: Inquiry, amount: Quantity): WeeksLost {
  const weeks = inquiry.amountOf('contributedWeeks');
  const product = times(weeks, amount);
  const over198 = (id: string, base: Extract<FactPath, 'rcv' | 'accountBalance'>) => {
    const { value } = inquiry.step(id, over(product, inquiry.amountOf(base)), CITATION);
    return value === null ? null : twoDecimals(value);
  };
  const lost = {
    rcv: over198('weeks-lost-rcv', 'rcv'),
    account: over198('weeks-lost-account', 'accountBalance'),
  };
  if (lost.rcv !== null && lost.account !== null && lost.rcv !== lost.account)
    inquiry.warn('weeks-base', { rcv: lost.rcv, account: lost.account });
  return lost;
}
