/** A day of the Gregorian calendar as `YYYY-MM-DD`; such strings sort as the days do. */
export type Day = string;
/** Two months of contributions as `YYYY-B1` (January and February) to `YYYY-B6`. */
export type Bimester = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const BIMESTER = /^(\d{4})-B([1-6])$/;
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY: Day = '0000-01-01';
const LAST_DAY: Day = '9999-12-31';
/** Every month has these days: only later ones need the calendar. */
const SHORTEST_MONTH = 28;
const LEAP_DAY = '-02-29';
const FIRST_MOMENT = utcOf(0, 1, 1);
const LAST_MOMENT = utcOf(9999, 12, 31);

function utc(day: Day): number {
  if (!DAY.test(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(day);
}

/** `Date.UTC` without its habit of taking the years 0 to 99 for 1900 to 1999. */
function utcOf(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}

/** The day, or null where the calendar has none such (31 June, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  if (dayOfMonth > SHORTEST_MONTH && dayOfMonth > daysInMonth(year, month)) return null;
  return `${four(year)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

const four = (year: number) => String(year).padStart(4, '0');

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utcOf(year, month + 1, 0)).getUTCDate();
}

/** The day that lies `days` later (earlier where negative); past the years 0 to 9999, their last or first day. */
export function addDays(day: Day, days: number): Day {
  const milliseconds = utc(day) + days * MILLISECONDS_A_DAY;
  if (milliseconds < FIRST_MOMENT) return FIRST_DAY;
  if (milliseconds > LAST_MOMENT) return LAST_DAY;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The same day so many years later (earlier where negative); 29 February is 1 March in a common year. */
export function addYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  if (year < 0) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const inYear = day.slice(4);
  const exists = inYear !== LEAP_DAY || daysInMonth(year, 2) === 29;
  return `${four(year)}${exists ? inYear : '-03-01'}`;
}

/** The day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay();
}

/** Calendar days from the first to the second day; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY);
}

/** First and last day of a bimester. */
export function bimesterSpan(bimester: Bimester): { first: Day; last: Day } {
  const parts = BIMESTER.exec(bimester);
  if (!parts) throw new RangeError(`not a bimester: ${bimester}`);
  const year = Number(parts[1]);
  const secondMonth = Number(parts[2]) * 2;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    first: `${year}-${two(secondMonth - 1)}-01`,
    last: `${year}-${two(secondMonth)}-${two(daysInMonth(year, secondMonth))}`,
  };
}

/** Calendar days of a bimester, 59 to 62. */
export function daysInBimester(bimester: Bimester): number {
  const { first, last } = bimesterSpan(bimester);
  return daysBetween(first, last) + 1;
}

/** The bimester before. */
export function previousBimester(bimester: Bimester): Bimester {
  const parts = BIMESTER.exec(bimester);
  if (!parts) throw new RangeError(`not a bimester: ${bimester}`);
  const index = Number(parts[1]) * 6 + Number(parts[2]) - 2;
  return `${Math.floor(index / 6)}-B${(index % 6) + 1}`;
}
