import * as z from 'zod/mini';
import { addDays, type Day, dayOf, daysBetween, weekdayOf } from '../dates.ts';
import { daySchema, sourcesSchema } from './dated.ts';
import json from './rest-days.json' with { type: 'json' };

const month = z.int().check(z.gte(1), z.lte(12));
const year = z.nullable(z.int());
const years = { fromYear: year, toYear: year };
const restDay = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('date'), month, day: z.int(), ...years, everySixYearsOf: year }),
  z.strictObject({ is: z.literal('weekday'), month, nthMonday: z.int(), ...years }),
]);
const schema = z.strictObject({
  unit: z.string(),
  subject: z.string(),
  checkedOn: daySchema,
  sources: sourcesSchema,
  source: z.string(),
  values: z.array(restDay),
});

/** A rest day of LFT 74 that comes back: on a date, or on the n-th Monday of a month. */
export type RestDay = z.infer<typeof restDay>;

/** The rest days of a table in the form of `rest-days.json`; throws on an unknown key. */
export function parseRestDays(data: unknown): readonly RestDay[] {
  return schema.parse(data).values;
}

const restDays = parseRestDays(json);
const SIX_YEARS = 6;
const DAYS_OF_WEEK = 7;
const MONDAY = 1;

/** The rest days of a year, in no order. */
export function restDaysOf(inYear: number, of: readonly RestDay[] = restDays): readonly Day[] {
  return of.flatMap((rest) => {
    if (inYear < (rest.fromYear ?? inYear) || inYear > (rest.toYear ?? inYear)) return [];
    if (rest.is === 'weekday') return nthMonday(inYear, rest.month, rest.nthMonday);
    if (rest.everySixYearsOf !== null && (inYear - rest.everySixYearsOf) % SIX_YEARS !== 0) return [];
    return dayOf(inYear, rest.month, rest.day) ?? [];
  });
}

function nthMonday(inYear: number, ofMonth: number, nth: number): Day[] {
  const first = `${String(inYear).padStart(4, '0')}-${String(ofMonth).padStart(2, '0')}-01`;
  const toMonday = (MONDAY - weekdayOf(first) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return [addDays(first, toMonday + (nth - 1) * DAYS_OF_WEEK)];
}

/** Whether a day is a business day: Monday to Friday, and no rest day. */
export function isBusinessDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday > 0 && weekday < 6 && !restDaysOf(Number(day.slice(0, 4))).includes(day);
}

/** Business days after the first day up to and with the last one; 0 where the last is not later. */
export function businessDaysBetween(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / DAYS_OF_WEEK);
  let count = weeks * 5;
  for (let extra = days - weeks * DAYS_OF_WEEK; extra > 0; extra--) {
    const weekday = weekdayOf(addDays(to, 1 - extra));
    if (weekday > 0 && weekday < 6) count++;
  }
  for (let inYear = Number(from.slice(0, 4)); inYear <= Number(to.slice(0, 4)); inYear++) {
    const off = restDaysOf(inYear).filter((day) => day > from && day <= to);
    count -= off.filter((day) => weekdayOf(day) > 0 && weekdayOf(day) < 6).length;
  }
  return count;
}
