import { addDays, addYears, type Day } from '../../rules/dates.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { AsRead } from '../understood.ts';
import { findPrintedDates } from '../values/printed-date.ts';

/** Days of the statement's own calendar: they are the same for everybody, and the law's rates hang on them. */
export interface Calendar {
  readonly from: Day;
  readonly to: Day;
}

const YEARS_BACK = -3;
const DAYS_AHEAD = 366;

/** The years around the cut-off, or up to the latest printed day; a birthday is never among them. */
export function calendarOf({ statement }: AsRead, sheets: readonly Sheet[]): Calendar | null {
  const cutoff = statement?.cutoffDate?.value ?? null;
  if (cutoff !== null) return { from: addYears(cutoff, YEARS_BACK), to: addDays(cutoff, DAYS_AHEAD) };
  const days = sheets
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .flatMap(({ text }) => findPrintedDates(text).map(({ day }) => day));
  const latest = days.sort().at(-1);
  return latest === undefined ? null : { from: addYears(latest, YEARS_BACK), to: latest };
}

/** Whether a day, or a year, is one of the statement's own. */
export function isOwn(calendar: Calendar | null, day: string): boolean {
  if (calendar === null) return false;
  return day >= calendar.from.slice(0, day.length) && day <= calendar.to.slice(0, day.length);
}
