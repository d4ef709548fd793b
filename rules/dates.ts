/** A day of the Gregorian calendar as `YYYY-MM-DD`; such strings sort as the days do. */
export type Day = string;
/** Two months of contributions as `YYYY-B1` (January and February) to `YYYY-B6`. */
export type Bimester = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const BIMESTER = /^(\d{4})-B([1-6])$/;
const MILLISECONDS_A_DAY = 86_400_000;

function utc(day: Day): number {
  const parts = DAY.exec(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}

/** The day, or null where the calendar has none such (31 June, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that lies `days` later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
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
