import type { Condition } from '../assessment.ts';
import { addDays, addYears, type Day } from '../dates.ts';
import type { Withdrawal } from '../facts.ts';
import type { Inquiry } from '../inquiry.ts';

/** No withdrawal for unemployment in the five years before the request; one for marriage is only warned of. */
export function noWithdrawal5Years(inquiry: Inquiry, citation: string): Condition {
  return inquiry.condition('no-withdrawal-5-years', [citation], () => {
    const withdrawals = inquiry.ask('withdrawals');
    if (withdrawals === null) return null;
    const years = inquiry.lss191.yearsWithoutWithdrawal;
    const since = inquiry.day(
      'five-years-before',
      `${inquiry.on} − ${years} years`,
      addYears(inquiry.on, -years),
      citation,
    );
    const recent = withdrawals.filter(({ date }) => date != null && date > since);
    if (recent.some(({ kind }) => kind === 'marriage')) inquiry.warn('marriage-withdrawal-in-window');
    if (recent.some(({ kind }) => kind === 'unemployment')) return false;
    return withdrawals.every(isComplete) ? true : null;
  });
}

/** The first days on which each unemployment withdrawal lies far enough back; null where one cannot be dated. */
export function noWithdrawalFrom(inquiry: Inquiry): readonly (Day | null)[] {
  const withdrawals = inquiry.ask('withdrawals');
  if (withdrawals === null || !withdrawals.every(isComplete)) return [null];
  const years = inquiry.lss191.yearsWithoutWithdrawal;
  return withdrawals.flatMap(({ date, kind }) =>
    kind === 'unemployment' && date != null ? firstDayClearOf(date, years) : [],
  );
}

/** The day so many years later, or 29 February before it, whose five years back begin on 1 March. */
function firstDayClearOf(date: Day, years: number): Day {
  const later = addYears(date, years);
  const before = addDays(later, -1);
  return addYears(before, -years) >= date ? before : later;
}

function isComplete({ date, kind }: Withdrawal): boolean {
  return date != null && kind != null;
}
