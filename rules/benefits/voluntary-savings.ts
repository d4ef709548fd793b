import type { Inquiry } from '../inquiry.ts';
import { type Judged, judged, part } from './benefit.ts';

const CITATIONS = ['LSS 192', 'LSAR 79'] as const;

/** LSS 192, LSAR 79: voluntary savings leave at any time on the fund's terms, at least every six months, whatever the regime. */
export function voluntarySavings(inquiry: Inquiry): Judged {
  const has = inquiry.condition('has-voluntary', CITATIONS, () => {
    const { value } = inquiry.amountOf('voluntary');
    return value === null ? null : !value.isZero();
  });
  const { found: voluntary, missing } = inquiry.gather(() => inquiry.amountOf('voluntary'));
  const complementary = inquiry.amountOf('complementary');
  inquiry.warn('terms-of-the-fund');
  if (complementary.value !== null && !complementary.value.isZero()) inquiry.warn('complementary-together');
  return judged(inquiry, {
    id: 'voluntary-savings',
    conditions: [has],
    amount: { found: inquiry.step('amount', voluntary, ...CITATIONS), missing },
    parts: [...part('voluntary', voluntary, 'law'), ...part('complementary', complementary, 'law')],
    tax: { treatment: 'lisr-142-xviii', low: '0.00', high: null, citations: ['LISR 142-XVIII'] },
  });
}
