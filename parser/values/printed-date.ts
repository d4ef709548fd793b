import { type Day, dayOf, daysInMonth } from '../../rules/dates.ts';
import { anyMonth, monthNumbers } from '../vocabulary/months.ts';
import { plain } from './plain.ts';
import { remembered } from './remembered.ts';

/** A date found in a text, and the characters it takes there. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

/** Two-digit years below it belong to this century. */
const FIRST_YEAR_OF_LAST_CENTURY = 80;

const YEAR = String.raw`(?:19|20)\d{2}`;
/** A year is not the beginning of a number, an amount or a time. */
const NO_MORE_DIGITS = String.raw`(?!\d|[.,:]\d)`;

/** What every form with a month in figures has, and what every form with a month's name has. */
const IN_FIGURES = /\d\s*(?:[-/.]|del?)\s*\d{1,2}\s*(?:[-/.]|del?)\s*\d/;
const WITH_NAME = new RegExp(anyMonth);

/** The printed forms, day first always; the first that fits at a place is taken. */
const forms = [
  // 2024-08-31
  String.raw`(?<![\d/.\-])(?<year>${YEAR})(?<mark>[-/.])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d|\k<mark>\d)`,
  // 31/08/2024, 1-8-2024, 31 / 08 / 2024
  String.raw`(?<!\d)(?<day>\d{1,2})\s*(?<mark>[-/.])\s*(?<month>\d{1,2})\s*\k<mark>\s*(?<year>${YEAR})${NO_MORE_DIGITS}`,
  // 31/08/24
  String.raw`(?<!\d)(?<day>\d{2})(?<mark>[-/.])(?<month>\d{2})\k<mark>(?<year>\d{2})(?!\d|\k<mark>\d|[.,:]\d)`,
  // 1/8/24, 31 / 08 / 24
  String.raw`(?<!\d)(?<day>\d{1,2})\s?(?<mark>[-/])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<year>\d{2})(?!\d|\s?\k<mark>\s?\d|[.,:]\d)`,
  // 31 de agosto de 2024, 31-ago-2024, 31 AGO. 2024, 1o. de mayo del 2024
  String.raw`(?<!\d)(?<day>\d{1,2})(?:\s?(?:(?:er|ro|do|o)\b|[°º])\.?)?[\s\-/.]*(?:de(?:l\s?mes\s?de)?\s*)?(?<name>${anyMonth})\.?[\s\-/.,]*(?:del?\s*(?:ano\s*)?)?(?<year>${YEAR})${NO_MORE_DIGITS}`,
  // 31-ago-24, 31/AGO/24, 31 ago 24, 31 de agosto de 24
  String.raw`(?<!\d)(?<day>\d{1,2})(?:[\-/.]\s?|\s*de\s*|\s+|(?=[a-z]))(?<name>${anyMonth})(?:\.?\s?[\-/.]\s?|\.?\s*del?\s*|\.?\s+|(?=\d))(?<year>\d{2})(?!\d|[.,:]\d|\s?(?:meses|dias|horas|hrs|%))`,
  // 01 de 09 de 2023
  String.raw`(?<!\d)(?<day>\d{1,2})\s*del?\s*(?<month>\d{1,2})\s*del?\s*(?<year>${YEAR})${NO_MORE_DIGITS}`,
  // Agosto 31, 2024
  String.raw`(?<![a-z])(?<name>${anyMonth})\.?[\s\-/]*(?<day>\d{1,2})\s*(?:,\s*(?:del?\s*)?|del?\s*|\s)(?<year>${YEAR})${NO_MORE_DIGITS}`,
].map((form) => ({ form: new RegExp(form, 'g'), named: form.includes('<name>') }));

/** What every form has: a whole year, or two digits behind a month or behind two numbers. */
const MAY_HOLD_ONE = new RegExp(
  String.raw`(?:19|20)\d\d|\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d\d|\d[\s\-/.]*(?:del?\s*)?(?:${anyMonth})`,
);
const DIGITS = /\d\D*\d/;

/** Whether a plain text can hold a date or a part of one at all; quick, and true for some that hold none. */
export function mayHoldDate(folded: string): boolean {
  return DIGITS.test(folded) && MAY_HOLD_ONE.test(folded);
}

/** Every date in the text that the calendar has, from left to right; parts of longer numbers are none. */
export const findPrintedDates = remembered((text): readonly FoundDate[] => {
  const folded = plain(text);
  if (!mayHoldDate(folded)) return [];
  const [inFigures, withName] = [IN_FIGURES.test(folded), WITH_NAME.test(folded)];
  const taken: FoundDate[] = [];
  for (const { form, named } of forms) {
    if (!(named ? withName : inFigures)) continue;
    for (const match of folded.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const day = dayFrom(match.groups ?? {});
      if (day !== null && !continuesANumber(folded, start, taken)) taken.push({ start, end, day });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
});

/** "agosto de 2024", "AGO-2024", "mes de agosto del 2024": no day before it. */
const MONTH_OF_YEAR = new RegExp(
  String.raw`(?<![a-z\d]|\d\s?(?:de\s|[-/.]\s?)?)(?<name>${anyMonth})\.?[\s\-/,]*(?:del?\s*(?:ano\s*)?)?(?<year>${YEAR})${NO_MORE_DIGITS}`,
  'g',
);

/** Every month of a year that the text prints without a day, as the month's last day. */
export function findMonthEnds(text: string): FoundDate[] {
  const folded = plain(text);
  if (!mayHoldDate(folded)) return [];
  return [...folded.matchAll(MONTH_OF_YEAR)].flatMap((match) => {
    const [year, month] = [Number(match.groups?.year), monthNumbers.get(match.groups?.name ?? '')];
    const day = month === undefined ? null : dayOf(year, month, daysInMonth(year, month));
    return day === null ? [] : [{ start: match.index, end: match.index + match[0].length, day }];
  });
}

/** Words and marks that may stand beside a date that is alone in its place: "al 31/08/2024", "31/08/2024 10:42 hrs." */
const BEFORE = /^[\s(:"',.]*(?:(?:al?|el|del|de|dia|desde|hasta|fecha)\s*:?\s*)*$/;
const AFTER =
  /^(?:[\s,]*(?:a las\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\s?h(?:o?rs?|oras)?\.?)?)?[\s).:"',;]*$/;

/** The day that the text is, in any printed form; null where it is more, less, or not in the calendar. */
export function readPrintedDate(text: string): Day | null {
  const [only, another] = findPrintedDates(text);
  if (!only || another) return null;
  if (only.start === 0 && only.end === text.length) return only.day;
  const folded = plain(text);
  return BEFORE.test(folded.slice(0, only.start)) && AFTER.test(folded.slice(only.end)) ? only.day : null;
}

/** The year that two printed digits stand for: 00 to 79 are 2000 to 2079. */
export function fullYear(printed: string): number {
  const year = Number(printed);
  if (printed.length !== 2) return year;
  return year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

function dayFrom(parts: Record<string, string | undefined>): Day | null {
  const month = parts.name === undefined ? Number(parts.month) : monthNumbers.get(parts.name);
  return month === undefined ? null : dayOf(fullYear(parts.year ?? ''), month, Number(parts.day));
}

/** Whether digits and the date's own mark stand directly before it ("92-91-90-8443"): then it is part of a number. */
function continuesANumber(folded: string, start: number, taken: readonly FoundDate[]): boolean {
  const before = folded.slice(Math.max(0, start - 2), start);
  if (!/^\d[-/.]$/.test(before)) return false;
  return !taken.some((other) => other.end === start - 1);
}
