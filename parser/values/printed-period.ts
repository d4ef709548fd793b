import { addDays, type Day, dayOf, daysInMonth } from '../../rules/dates.ts';
import {
  anyMonth,
  anyOrdinal,
  anySpan,
  monthNumbers,
  monthsOfSpan,
  ordinalNumbers,
} from '../vocabulary/months.ts';
import { plain } from './plain.ts';
import { type FoundDate, findPrintedDates, fullYear, mayHoldDate } from './printed-date.ts';
import { remembered } from './remembered.ts';

/** A first and a last day found in a text, each with the characters that print it. */
export interface FoundPeriod {
  readonly from: FoundDate;
  readonly to: FoundDate;
}

/** What stands between the two ends of a period: "al", "a", "-", "hasta el", "Fecha final:". */
const BETWEEN =
  /^[\s,;.)]*(?:(?:al?|hasta|to|y)(?:\s*el)?(?:\s*dia)?|[-–—~/]|(?:fecha\s*)?(?:de\s*)?(?:final|fin|termino|hasta))?[\s:.(]*(?:el|dia)?\s*$/;
const JOINING = String.raw`\s*(?:[-–—/]|\bal?\b|\bhasta\b(?:\s*el)?|\by\b)\s*`;
const YEAR = String.raw`(?:19|20)\d{2}`;

/** A first end without its year: "1 de mayo", "01/05", "1" before "al 31 de agosto de 2024". */
const YEARLESS_START = new RegExp(
  String.raw`(?<![\d/.\-])(?<day>\d{1,2})(?:\s?(?:(?:er|ro|o)\b|[°º])\.?)?(?:(?:\s*de\s*|[\s\-/]*)(?<name>${anyMonth})\.?|\s?/\s?(?<month>\d{1,2}))?(?<between>\s*(?:\bal?\b|\bhasta\b|[-–—])\s*(?:el\s*)?)$`,
);
/** "mayo 2024 a agosto 2024", "Mayo - Agosto 2024", "may-ago 2024". */
const MONTHS = new RegExp(
  String.raw`(?<![a-z\d])(?<first>${anyMonth})\.?(?:[\s\-/]*(?:del?\s*)?(?<firstYear>${YEAR}))?${JOINING}(?<last>${anyMonth})\.?[\s\-/,]*(?:del?\s*)?(?<year>${YEAR})(?!\d)`,
  'g',
);
/** "05/2024 - 08/2024". */
const NUMBERED_MONTHS = new RegExp(
  String.raw`(?<![\d/\-])(?<first>\d{2})/(?<firstYear>${YEAR})${JOINING}(?<last>\d{2})/(?<year>${YEAR})(?![\d/])`,
  'g',
);
const YEAR_AFTER = String.raw`(?:\s*(?:del?|,|-|/))?\s*(?:ano\s*)?(?<year>${YEAR})(?!\d)`;
/** "1er cuatrimestre 2024", "segundo cuatrimestre de 2024", "Cuatrimestre 3 / 2024". */
const PARTS = [
  String.raw`(?<![a-z\d])(?<which>${anyOrdinal})(?:\s?(?:(?:er|do|ro|to|a|o)\b|[°º])\.?)?\s*(?<span>${anySpan})\b\.?${YEAR_AFTER}`,
  String.raw`(?<![a-z])(?<span>${anySpan})\b\.?\s*(?:no\.?\s*)?:?\s*(?<which>${anyOrdinal})(?![a-z])${YEAR_AFTER}`,
].map((form) => new RegExp(form, 'g'));

/** What texts have that name months or parts of a year; quick to look for. */
const MAY_HOLD_MONTHS = new RegExp(String.raw`(?:${anyMonth}).*(?:${anyMonth})|\d\d/${YEAR}`, 's');
const MAY_HOLD_PARTS = new RegExp(anySpan);

/** Every period in the text, from left to right. */
export const findPrintedPeriods = remembered((text): readonly FoundPeriod[] => {
  const folded = plain(text);
  if (!mayHoldDate(folded)) return [];
  const found = [
    ...betweenDates(folded),
    ...(MAY_HOLD_MONTHS.test(folded) ? betweenMonths(folded) : []),
    ...(MAY_HOLD_PARTS.test(folded) ? partsOfYears(folded) : []),
  ];
  if (found.length === 0) return [];
  const periods: FoundPeriod[] = [];
  for (const period of found) {
    const overlaps = periods.some((p) => period.from.start < p.to.end && p.from.start < period.to.end);
    if (!overlaps && period.from.day <= period.to.day) periods.push(period);
  }
  return periods.sort((a, b) => a.from.start - b.from.start);
});

/** The one period that the text prints, whatever else it says; null where there is none or several differ. */
export function readPrintedPeriod(text: string): { from: Day; to: Day } | null {
  const [first, ...others] = findPrintedPeriods(text);
  if (!first) return null;
  const differs = others.some((p) => p.from.day !== first.from.day || p.to.day !== first.to.day);
  return differs ? null : { from: first.from.day, to: first.to.day };
}

function betweenDates(folded: string): FoundPeriod[] {
  const periods: FoundPeriod[] = [];
  let open: FoundDate | null = null;
  for (const date of findPrintedDates(folded)) {
    if (open && BETWEEN.test(folded.slice(open.end, date.start))) {
      periods.push({ from: open, to: date });
      open = null;
      continue;
    }
    const start = yearlessStart(folded, open?.end ?? 0, date);
    if (start) periods.push({ from: start, to: date });
    open = start ? null : date;
  }
  return periods;
}

/** The end's own year or, where the first month would then come later than the last, the year before. */
function yearlessStart(folded: string, after: number, end: FoundDate): FoundDate | null {
  const match = YEARLESS_START.exec(folded.slice(after, end.start));
  if (!match) return null;
  const parts = match.groups ?? {};
  const [year, endMonth] = [Number(end.day.slice(0, 4)), Number(end.day.slice(5, 7))];
  const named = parts.name === undefined ? undefined : monthNumbers.get(parts.name);
  const month = named ?? Number(parts.month ?? endMonth);
  const day = dayOf(month > endMonth ? year - 1 : year, month, Number(parts.day));
  if (day === null) return null;
  const start = after + match.index;
  return { start, end: start + match[0].length - (parts.between ?? '').length, day };
}

function betweenMonths(folded: string): FoundPeriod[] {
  return [...folded.matchAll(MONTHS), ...folded.matchAll(NUMBERED_MONTHS)].flatMap((match) => {
    const { first = '', last = '', firstYear, year = '' } = match.groups ?? {};
    const from = monthNumbers.get(first) ?? Number(first);
    const to = monthNumbers.get(last) ?? Number(last);
    const lastYear = fullYear(year);
    const startYear = firstYear === undefined ? lastYear - (from > to ? 1 : 0) : fullYear(firstYear);
    return periodOf(match, dayOf(startYear, from, 1), dayOf(lastYear, to, 1));
  });
}

function partsOfYears(folded: string): FoundPeriod[] {
  return PARTS.flatMap((form) => [...folded.matchAll(form)]).flatMap((match) => {
    const { which = '', span = '', year = '' } = match.groups ?? {};
    const months = monthsOfSpan.get(span) ?? 12;
    const lastMonth = (ordinalNumbers.get(which) ?? 0) * months;
    return periodOf(
      match,
      dayOf(fullYear(year), lastMonth - months + 1, 1),
      dayOf(fullYear(year), lastMonth, 1),
    );
  });
}

/** Both ends printed by the whole match, the last month to its end. */
function periodOf(match: RegExpExecArray, from: Day | null, lastMonth: Day | null): FoundPeriod[] {
  if (from === null || lastMonth === null) return [];
  const days = daysInMonth(Number(lastMonth.slice(0, 4)), Number(lastMonth.slice(5, 7)));
  const place = { start: match.index, end: match.index + match[0].length };
  return [{ from: { ...place, day: from }, to: { ...place, day: addDays(lastMonth, days - 1) } }];
}
