import type { Condition } from '../assessment.ts';
import { addDays, type Day } from '../dates.ts';
import type { Inquiry } from '../inquiry.ts';

/** The day on which the job ended, as a benefit looks for it. */
export type EndOfWork = (inquiry: Inquiry) => Day | null;

/** IMSS: the day of the baja. */
export const bajaOn: EndOfWork = (inquiry) => inquiry.ask('employmentEnded');

/** ISSSTE: the day of the separation, else that of the baja. */
export const separatedOn: EndOfWork = (inquiry) =>
  inquiry.ask('issste.separatedOn') ?? inquiry.ask('employmentEnded');

/**
 * 46 days without work: the first safe day is the baja plus 46. On the day before it the law's words may already
 * be met ("from the day on which he became unemployed"), which is said and never counted on.
 */
export function outOfWork46Days(inquiry: Inquiry, endOfWork: EndOfWork, citation: string): Condition {
  return inquiry.condition('out-of-work-46-days', [citation], () => {
    const employed = inquiry.ask('employed');
    if (employed === true) return false;
    const ended = endOfWork(inquiry);
    if (ended === null) return null;
    const { waitDays } = inquiry.lss191;
    const first = inquiry.day('day-46', `${ended} + ${waitDays} days`, inquiry.afterWait(ended), citation);
    if (inquiry.on < first) {
      const dayBefore = addDays(first, -1);
      if (inquiry.on === dayBefore)
        inquiry.day('may-be-possible-on-day-45', `${ended} + ${waitDays - 1} days`, dayBefore, citation);
      return false;
    }
    // After day 46 there may be a new job: only the person knows.
    return employed === null ? null : true;
  });
}

/** The first day after 46 days without work; null where the end of the job is not known. */
export function outOfWorkFrom(inquiry: Inquiry, endOfWork: EndOfWork): Day | null {
  const ended = endOfWork(inquiry);
  return ended === null ? null : inquiry.afterWait(ended);
}
