import { accountAge, accountAgeFrom } from '../conditions/account-age.ts';
import { noWithdrawal5Years, noWithdrawalFrom } from '../conditions/no-withdrawal.ts';
import { bajaOn, outOfWork46Days, outOfWorkFrom } from '../conditions/out-of-work.ts';
import { regimeIs } from '../conditions/regime.ts';
import type { Inquiry } from '../inquiry.ts';
import { lesser, times } from '../quantity.ts';
import { exemptByXxvii } from '../tax/exempt.ts';
import { atMost, type Judged, judged, latest, part } from './benefit.ts';
import { weeksLostBy } from './weeks-lost.ts';

const CITATION = 'LSS 191-II-b';

/** LSS 191-II, inciso b: the lesser of 90 days of the average SBC of 250 weeks and 11.5 % of the RCV sub-account. */
export function unemploymentB(inquiry: Inquiry): Judged {
  const { b } = inquiry.lss191;
  const conditions = [
    regimeIs(inquiry, 'imss'),
    outOfWork46Days(inquiry, bajaOn, 'LSS 191-II'),
    accountAge(inquiry, b.accountYears, CITATION),
    noWithdrawal5Years(inquiry, 'LSS 191-II'),
  ];
  const legs = inquiry.gather(() => ({
    days: inquiry.step('ninety-days', times(b.days, inquiry.amountOf('averageSbc')), CITATION),
    share: inquiry.step('share-of-rcv', times(b.shareOfRcv, inquiry.amountOf('rcv')), CITATION),
  }));
  const { days, share } = legs.found;
  const amount = inquiry.step('amount', lesser(days, share), CITATION);
  inquiry.warn('instalments');
  return judged(inquiry, {
    id: 'unemployment-b',
    conditions,
    amount: { found: amount, missing: legs.missing },
    range: () => atMost(days, share),
    availableFrom: latest([
      outOfWorkFrom(inquiry, bajaOn),
      accountAgeFrom(inquiry, b.accountYears),
      ...noWithdrawalFrom(inquiry),
    ]),
    parts: part('rcv', amount, 'law'),
    weeksLost: weeksLostBy(inquiry, amount),
    tax: exemptByXxvii,
  });
}
