import { heightOf } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import { plain } from '../values/plain.ts';
import { type FoundDate, findMonthEnds, findPrintedDates } from '../values/printed-date.ts';
import { findPrintedPeriods } from '../values/printed-period.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { anyMonth } from '../vocabulary/months.ts';
import type { LabelledDate } from './labelled-dates.ts';
import { goesOnIn } from './line-wraps.ts';
import { type PageTexts, type Placed, textsWith } from './page-texts.ts';
import { joined, type Printed, partOf } from './printed.ts';
import { inHeader, isShort } from './zones.ts';

/** Lines above "al 31 de agosto de 2024" that may say what stands so that day, in heights. */
const HEADING_REACH = 3.5;
/** What a folded text that prints "al" with a date, or with a part of one at its end, has in it. */
const AS_OF = new RegExp(
  `al(?:dia|cierrede|cortede|mesde|delmesde|cierredelmesde|cortedelmesde)*(?:\\d|${anyMonth}|$)`,
  'gm',
);
const BEFORE_DAY = /(?:^|[^a-z])al(?:\s*dia)?[\s:]*$/;
const BEFORE_MONTH = /(?:^|[^a-z])al\s*(?:cierre|corte)\s*(?:de\s*|del\s*mes\s*de\s*)$/;
/** A date that goes on in the next line: "al", "al 31", "al 31 de agosto", "al 31 de agosto de". */
const UNFINISHED = new RegExp(
  `(?:^|[^a-z])al(?:\\s*\\d{1,2}(?:\\s*de(?:\\s*(?:${anyMonth})(?:\\s*del?)?)?)?)?$`,
);
/** "al 31 de agosto de 2024 el saldo total …": the sentence tells the balance of that day. */
const TELLS_BALANCE = /^[\s,]*(?:el|su|tu)?\s*saldo/;

/** Every "al 31 de agosto de 2024" in the header, or with a balance in its own words or just above. */
export function datesAsOf(texts: PageTexts): LabelledDate[] {
  return textsWith(texts, AS_OF).flatMap(dateAsOf);
}

/** The month that the cut closes, "al cierre de agosto de 2024", as its last day, where no day is printed. */
export function monthsAsOf(texts: PageTexts): LabelledDate[] {
  return textsWith(texts, AS_OF).flatMap((placed) => {
    const [month] = findMonthEnds(placed.segment.text);
    return month ? asOf(placed, placed.segment, month, BEFORE_MONTH) : [];
  });
}

function dateAsOf(placed: Placed): LabelledDate[] {
  const { segment, sheet, at } = placed;
  const isOpen = UNFINISHED.test(plain(segment.text));
  const next = isOpen ? goesOnIn(sheet, at, segment) : null;
  const printed = next ? joined([segment, next]) : segment;
  if (findPrintedPeriods(printed.text).length > 0) return [];
  const [date, another] = findPrintedDates(printed.text);
  return date && !another ? asOf(placed, printed, date, BEFORE_DAY) : [];
}

/** The date, where what stands before it says that something stands so that day, and that it is the account's. */
function asOf(
  { page, sheet, at, segment }: Placed,
  printed: Printed,
  date: FoundDate,
  lead: RegExp,
): LabelledDate[] {
  const before = plain(printed.text.slice(0, date.start));
  if (!lead.test(before)) return [];
  const isSentence = !isShort(segment.words);
  if (isSentence && !TELLS_BALANCE.test(plain(printed.text.slice(date.end)))) return [];
  const key = fold(before);
  const has = (words: readonly string[], text: string) => words.some((word) => text.includes(word));
  if (has(dateLabels.notTheAccounts, key) || has(dateLabels.before, key)) return [];
  const above = headingAbove({ sheet, at, segment });
  if (has(dateLabels.notTheAccounts, above)) return [];
  const isBalance = isSentence || has(dateLabels.balance, key) || has(dateLabels.balance, above);
  if (!isBalance && !inHeader(page, segment.box)) return [];
  return [{ page, day: date.day, printed: partOf(printed, date.start, date.end) }];
}

/** What the lines just above say, folded. */
function headingAbove({ sheet, at, segment }: Pick<Placed, 'sheet' | 'at' | 'segment'>): string {
  const near = sheet.lines.slice(Math.max(0, at - 2), at + 1).filter((line) => {
    return segment.box[1] - line.box[3] <= HEADING_REACH * heightOf(segment.box);
  });
  return near.flatMap((line) => line.segments.map((other) => other.key)).join(' ');
}
