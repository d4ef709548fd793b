import type { Condition } from '../assessment.ts';
import { addYears, type Day } from '../dates.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Truth } from '../truth.ts';

/** The individual account was opened at least so many years before the day of the request. */
export function accountAge(inquiry: Inquiry, years: number, citation: string): Condition {
  return inquiry.condition(`account-age-${years}-years`, [citation], () =>
    accountIs(inquiry, years, citation),
  );
}

/** Whether the account is so many years old; not known without the day on which it was opened. */
export function accountIs(inquiry: Inquiry, years: number, citation: string): Truth {
  const opened = inquiry.ask('accountOpened');
  if (opened === null) return null;
  const expression = `${opened} + ${years} years`;
  const from = addYears(opened, years);
  return inquiry.on >= inquiry.day(`account-is-${years}-years-old`, expression, from, citation);
}

/** The day on which the account becomes so many years old. */
export function accountAgeFrom(inquiry: Inquiry, years: number): Day | null {
  const opened = inquiry.ask('accountOpened');
  return opened === null ? null : addYears(opened, years);
}
