import type { Condition } from '../assessment.ts';
import type { Inquiry } from '../inquiry.ts';
import { businessDaysBetween, isBusinessDay } from '../parameters/rest-days.ts';

const WEEKS_AT_WEDDING = 150;
const LAST_DAY_OF_THE_OLD_LAW = '1997-06-30';
const BUSINESS_DAYS_KEPT = 90;

/** 150 weeks of contributions on the day of the wedding. */
export function weeks150AtWedding(inquiry: Inquiry): Condition {
  return inquiry.condition('weeks-150-at-wedding', ['LSS 165-I'], () => {
    if (inquiry.ask('wedding') === 'none') return false;
    const weeks = inquiry.ask('wedding.weeksThen');
    return weeks === null ? null : weeks >= WEEKS_AT_WEDDING;
  });
}

/** A civil marriage since the law of 1997. */
export function weddingAfter19970630(inquiry: Inquiry): Condition {
  return inquiry.condition('wedding-after-1997-06-30', ['LSS 165'], () => {
    const date = inquiry.ask('wedding.date');
    return date === null ? null : date > LAST_DAY_OF_THE_OLD_LAW;
  });
}

/** The support is paid once: none was received before, and none stands among the withdrawals. */
export function notReceivedBefore(inquiry: Inquiry): Condition {
  return inquiry.condition('not-received-before', ['LSS 165-III'], () => {
    if (inquiry.has('withdrawals') && inquiry.ask('withdrawals')?.some(({ kind }) => kind === 'marriage'))
      return false;
    const received = inquiry.ask('wedding.supportReceivedBefore');
    if (received !== null) return !received;
    // A list of withdrawals could hold the support; an empty one proves nothing.
    inquiry.ask('withdrawals');
    return null;
  });
}

/** The wedding is no later than 90 business days after the job ended; day 1 is the first business day after it. */
export function within90BusinessDays(inquiry: Inquiry): Condition {
  return inquiry.condition('within-90-business-days', ['LSS 166', 'LFT 74'], () => {
    if (!inquiry.has('employmentEnded') && inquiry.ask('employed') === true) return true;
    const ended = inquiry.ask('employmentEnded');
    const date = inquiry.ask('wedding.date');
    if (ended === null || date === null) return null;
    const days = businessDaysBetween(ended, date);
    if (days < BUSINESS_DAYS_KEPT || (days === BUSINESS_DAYS_KEPT && isBusinessDay(date))) return true;
    // Who works again may have been insured again on the wedding day: no fact tells since when.
    return inquiry.has('employed') && inquiry.ask('employed') === true ? null : false;
  });
}

/** No other spouse is registered with IMSS: what IMSS checks and no statement tells; it never changes the status. */
export function spousesNotRegisteredBefore(inquiry: Inquiry): Condition {
  return inquiry.condition('spouses-not-registered-before', ['LSS 165-II'], () => {
    const registered = inquiry.ask('wedding.spousesRegisteredBefore');
    if (registered !== false && inquiry.ask('wedding') !== 'none')
      inquiry.warn(registered === null ? 'spouses-unknown' : 'spouses-registered');
    return registered === null ? null : !registered;
  });
}
