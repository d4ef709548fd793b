import { accountAge, accountAgeFrom } from '../conditions/account-age.ts';
import { noWithdrawal5Years, noWithdrawalFrom } from '../conditions/no-withdrawal.ts';
import { bajaOn, outOfWork46Days, outOfWorkFrom } from '../conditions/out-of-work.ts';
import { regimeIs } from '../conditions/regime.ts';
import { belowModalityB, twelveBimesters } from '../conditions/twelve-bimesters.ts';
import type { Day } from '../dates.ts';
import { pesos } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { lesser, plain, type Quantity, times } from '../quantity.ts';
import { exemptByXxvii } from '../tax/exempt.ts';
import { atMost, type Judged, judged, latest, part } from './benefit.ts';
import { weeksLostBy } from './weeks-lost.ts';

const CITATION = 'LSS 191-II-a';
/** Days of a month when a daily wage is made a monthly one. */
const DAYS_A_MONTH = plain('30.4');

/** LSS 191-II, inciso a: 30 days of the last SBC, at most ten monthly UMA, and never more than there is. */
export function unemploymentA(inquiry: Inquiry): Judged {
  const { a } = inquiry.lss191;
  const conditions = [
    regimeIs(inquiry, 'imss'),
    outOfWork46Days(inquiry, bajaOn, 'LSS 191-II'),
    accountAge(inquiry, a.accountYears, CITATION),
    twelveBimesters(inquiry),
    noWithdrawal5Years(inquiry, 'LSS 191-II'),
    ...belowModalityB(inquiry),
  ];
  const cap = inquiry.step(
    'ten-monthly-uma',
    times(a.capMonthlyUma, inquiry.parameter('uma.monthly', inquiry.on)),
    CITATION,
    'CPEUM DOF 27-01-2016, transitorio 3',
  );
  const days = inquiry.gather(() => inquiry.step('thirty-days', times(a.days, salaryOf(inquiry)), CITATION));
  const legal = inquiry.step('at-most-ten-uma', lesser(days.found, cap), CITATION);
  const amount = notAboveRcv(inquiry, legal);
  warnOfMinimumWages(inquiry, days.found, cap);
  return judged(inquiry, {
    id: 'unemployment-a',
    conditions,
    // Without a UMA no salary gives the amount.
    amount: { found: amount, missing: cap.value === null ? [] : days.missing },
    range: () => atMost(days.found, cap, inquiry.amountOf('rcv')),
    availableFrom: availableFrom(inquiry),
    parts: part('rcv', amount, 'law'),
    weeksLost: weeksLostBy(inquiry, amount),
    tax: exemptByXxvii,
  });
}

function salaryOf(inquiry: Inquiry): Quantity {
  const { salary } = inquiry.lss191.a;
  if (salary === 'lastSbc') return inquiry.amountOf('lastSbc');
  inquiry.warn('average-52-weeks');
  return { value: null, text: salary };
}

/** Nobody can be paid more than the sub-account holds. */
function notAboveRcv(inquiry: Inquiry, legal: Quantity): Quantity {
  if (!inquiry.has('rcv')) return inquiry.step('amount', legal, CITATION);
  const rcv = inquiry.amountOf('rcv');
  if (legal.value !== null && rcv.value?.lessThan(legal.value))
    inquiry.warn('more-than-rcv', { legal: pesos(legal.value), rcv: pesos(rcv.value) });
  return inquiry.step('amount', lesser(legal, rcv), CITATION, 'LSS 159-I');
}

/** The reading that loses: ten monthly minimum wages, as the letter of the law still says. */
function warnOfMinimumWages(inquiry: Inquiry, days: Quantity, cap: Quantity): void {
  if (cap.value === null || days.value?.lessThanOrEqualTo(cap.value)) return;
  const wage = inquiry.parameter('minimumWage.general', inquiry.on);
  const other = times(times(inquiry.lss191.a.capMonthlyUma, DAYS_A_MONTH), wage).value;
  if (other !== null) inquiry.warn('cap-in-minimum-wages', { cap: pesos(cap.value), other: pesos(other) });
}

function availableFrom(inquiry: Inquiry): Day | null {
  const { accountYears, bimesters, inAnyCaseFromYears } = inquiry.lss191.a;
  const first = latest([
    outOfWorkFrom(inquiry, bajaOn),
    accountAgeFrom(inquiry, accountYears),
    ...noWithdrawalFrom(inquiry),
  ]);
  const credited = inquiry.ask('contributedBimesters');
  if (credited !== null && credited >= bimesters) return first;
  const inAnyCase = inAnyCaseFromYears === null ? null : accountAgeFrom(inquiry, inAnyCaseFromYears);
  const later = latest([first, inAnyCase]);
  return credited === null && later !== first ? null : later;
}
