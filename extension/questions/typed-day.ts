/** A day as typed in three fields. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const noDay: DayParts = { day: '', month: '', year: '' };

/** The parts of `2026-12-07`. */
export function dayParts(day: string): DayParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: String(Number(month)), day: String(Number(date)) };
}

/** The last day of a month. */
function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that the three fields name; null where they name none, undefined while one is missing. */
export function typedDay({ day, month, year }: DayParts): string | null | undefined {
  if (!/^\d{4}$/.test(year) || month === '' || day.trim() === '') return undefined;
  const [date, ofMonth, ofYear] = [Number(day), Number(month), Number(year)];
  if (ofYear < 1900 || !Number.isInteger(date) || date < 1 || date > lastOf(ofYear, ofMonth)) return null;
  return [year, month.padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

/** The last day of a month that is known without its day, and no later than a day: the careful reading of "in March". */
export function endOfMonth({ month, year }: DayParts, noLaterThan: string): string | null | undefined {
  if (!/^\d{4}$/.test(year) || month === '') return undefined;
  if (Number(year) < 1900) return null;
  const last = `${year}-${month.padStart(2, '0')}-${lastOf(Number(year), Number(month))}`;
  return last > noLaterThan && last.slice(0, 7) === noLaterThan.slice(0, 7) ? noLaterThan : last;
}

/** The same day some years before; 29 February is 1 March in a common year, as the law counts. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years);
  const same = `${year}${day.slice(4)}`;
  return day.endsWith('02-29') && lastOf(Number(year), 2) === 28 ? `${year}-03-01` : same;
}
