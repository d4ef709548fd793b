import { addDays, type Day, dayOf, daysBetween, daysInMonth } from '../../rules/dates.ts';
import { anyMonth, monthNumbers } from '../vocabulary/months.ts';
import { plain } from './plain.ts';
import type { FoundPeriod } from './printed-period.ts';

/** Statements cover whole months, up to about three years of them. */
const LONGEST_DAYS = 1100;

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTH = String.raw`(?:${anyMonth}|\d{1,2}|[a-z]{3})`;
/** "de", "ce", "dle" or a stroke: what is left between the parts of a date. */
const WITHIN = String.raw`[^\da-z]{0,3}(?:[a-z]{1,3}[^\da-z]{1,3})?`;
/** "al", "lal", "41": what is left between two dates. */
const BETWEEN = String.raw`[^\da-z]{0,4}(?:[a-z]{0,3}[l1i]|41|a|hasta)?[^\da-z]{0,4}`;
const TORN = new RegExp(
  String.raw`(?:(?<![\da-z])(?<firstDay>[\da-z]{1,2})(?![\da-z])${WITHIN})?(?<![\da-z])(?<firstMonth>${MONTH})${WITHIN}(?<firstYear>${YEAR})${BETWEEN}(?<day>\d{1,2})${WITHIN}(?<month>${MONTH})${WITHIN}(?<year>${YEAR})(?!\d)`,
  'dg',
);
/** A first day that is none of another month's days: the first, or one figure of it. */
const FIRST_DAY = /^(?:[o0]?[1il]|\D{1,2}|\d)$/;

/**
 * Periods of whole months in a recognised text whose small words and whose first day may be torn, from left to right.
 * They are never certain: for what ordinary reading leaves out.
 */
export function findTornPeriods(text: string): FoundPeriod[] {
  return [...plain(text).matchAll(TORN)].flatMap(({ index, indices, groups = {}, 0: all }) => {
    const { firstDay = '1', firstMonth = '', firstYear, day, month = '', year } = groups;
    const from = FIRST_DAY.test(firstDay) ? dayOf(Number(firstYear), monthOf(firstMonth), 1) : null;
    const last = monthOf(month);
    const isLastDay = last > 0 && daysInMonth(Number(year), last) === Number(day);
    const to = isLastDay ? dayOf(Number(year), last, Number(day)) : null;
    if (!from || !to || !isLikely(from, to)) return [];
    const [firstEnd, start] = [indices?.groups?.firstYear?.[1] ?? index, indices?.groups?.day?.[0] ?? index];
    const end = index + all.length;
    return [{ from: { start: index, end: firstEnd, day: from }, to: { start, end, day: to } }];
  });
}

const isLikely = (from: Day, to: Day): boolean =>
  from < to && daysBetween(from, addDays(to, 1)) <= LONGEST_DAYS;

/** The number of a month, 1 to 12, one letter of its short name misread at most; 0 where it is none or not clear which. */
function monthOf(text: string): number {
  const named = monthNumbers.get(text);
  if (named !== undefined) return named;
  const number = Number(text);
  if (!Number.isNaN(number)) return number >= 1 && number <= 12 ? number : 0;
  const alike = [...monthNumbers].filter(
    ([name]) => name.length === text.length && differences(name, text) === 1,
  );
  const numbers = new Set(alike.map(([, each]) => each));
  return numbers.size === 1 ? ([...numbers][0] ?? 0) : 0;
}

const differences = (one: string, other: string): number =>
  [...one].filter((letter, at) => letter !== other[at]).length;
