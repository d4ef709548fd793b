import {
  notReceivedBefore,
  spousesNotRegisteredBefore,
  weddingAfter19970630,
  weeks150AtWedding,
  within90BusinessDays,
} from '../conditions/marriage.ts';
import { regimeIs } from '../conditions/regime.ts';
import { pesos } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { plain, times } from '../quantity.ts';
import { exemptByXxvii } from '../tax/exempt.ts';
import { type Judged, judged, part } from './benefit.ts';

const CITATION = 'LSS 165';
const DAYS = plain(30);

/** LSS 165 and 166: 30 days, in daily UMA of the day of the civil wedding. */
export function marriage(inquiry: Inquiry): Judged {
  const conditions = [
    regimeIs(inquiry, 'imss'),
    weeks150AtWedding(inquiry),
    weddingAfter19970630(inquiry),
    notReceivedBefore(inquiry),
    within90BusinessDays(inquiry),
  ];
  const { found, missing } = inquiry.gather(() => {
    const date = inquiry.ask('wedding.date');
    const amount = inquiry.step(
      'thirty-days',
      times(DAYS, inquiry.parameter('uma.daily', date)),
      CITATION,
      'CPEUM DOF 27-01-2016, transitorio 3',
    );
    return { date, amount };
  });
  if (found.amount.value !== null) {
    const other = times(DAYS, inquiry.parameter('minimumWage.general', found.date)).value;
    if (other !== null) inquiry.warn('marriage-in-minimum-wages', { other: pesos(other) });
  }
  return judged(inquiry, {
    id: 'marriage',
    conditions,
    beside: [spousesNotRegisteredBefore(inquiry)],
    amount: { found: found.amount, missing },
    parts: part('cuotaSocial', found.amount, 'law'),
    tax: exemptByXxvii,
  });
}
