import { addDays, type Day, dayOf, daysBetween, daysInMonth } from '../../rules/dates.ts';
import { anyMonth, monthNumbers } from '../vocabulary/months.ts';
import { plain } from './plain.ts';
import { findPrintedDates } from './printed-date.ts';
import type { FoundPeriod } from './printed-period.ts';

/** Statements cover whole months, up to about three years of them. */
const LONGEST_DAYS = 1100;

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTH = String.raw`(?:${anyMonth}|\d{1,2}|[a-z]{3})`;
/** "de", "ce", "dle" or a stroke: what is left between the parts of a date. */
const WITHIN = String.raw`[^\da-z]{0,3}(?:[a-z]{1,3}[^\da-z]{1,3})?`;
/** "al", "lal", "41": what is left between two dates. */
const BETWEEN = String.raw`[^\da-z]{0,4}(?:[a-z]{0,3}[l1i]|41|a|hasta)?[^\da-z]{0,4}`;
const FROM = String.raw`(?:(?<![\da-z])(?<firstDay>[\da-z]{1,2})(?![\da-z])${WITHIN})?(?<![\da-z])(?<firstMonth>${MONTH})${WITHIN}(?<firstYear>${YEAR})`;
const TORN = new RegExp(
  String.raw`${FROM}${BETWEEN}(?<day>\d{1,2})${WITHIN}(?<month>${MONTH})${WITHIN}(?<year>${YEAR})(?!\d)`,
  'dg',
);
/** A beginning, and what follows it that may be the end. */
const TORN_END = new RegExp(`${FROM}(?<rest>.{3,30})`, 'dg');
/** So many words may hold what is left of the end. */
const WORDS_OF_END = 6;
/** A first day that is none of another month's days: the first, or one figure of it. */
const FIRST_DAY = /^(?:[o0]?[1il]|\D{1,2}|\d|[o0][\da-z]|[^1\W][1il])$/;

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

/**
 * Periods of whole months that end on the day of the cut, where their own end is torn beyond reading but for its day or
 * its month. Never certain.
 */
export function findPeriodsEndingOn(text: string, cut: Day): FoundPeriod[] {
  const last = Number(cut.slice(5, 7));
  if (Number(cut.slice(8)) !== daysInMonth(Number(cut.slice(0, 4)), last)) return [];
  return [...plain(text).matchAll(TORN_END)].flatMap(({ index, indices, groups = {} }) => {
    const { firstDay = '1', firstMonth = '', firstYear, rest = '' } = groups;
    const from = FIRST_DAY.test(firstDay) ? dayOf(Number(firstYear), monthOf(firstMonth), 1) : null;
    const [other] = findPrintedDates(rest);
    if (!from || !isLikely(from, cut) || (other && other.day !== cut) || !isLeftOf(cut, rest)) return [];
    const firstEnd = indices?.groups?.firstYear?.[1] ?? index;
    const [start, end] = indices?.groups?.rest ?? [index, index];
    return [{ from: { start: index, end: firstEnd, day: from }, to: { start, end, day: cut } }];
  });
}

/** Whether the first words of a text have the day or the month of a date. */
function isLeftOf(day: Day, text: string): boolean {
  const words = text
    .split(/[^\da-z]+/)
    .filter((word) => word !== '')
    .slice(0, WORDS_OF_END);
  return words.some(
    (word) =>
      word === day.slice(8) || word === day.slice(5, 7) || monthNumbers.get(word) === Number(day.slice(5, 7)),
  );
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
