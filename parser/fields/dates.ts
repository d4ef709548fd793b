import type { Reading, Statement } from '../contract.ts';
import { heightOf } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Nature } from '../understood.ts';
import { phrasesOf } from '../values/phrases.ts';
import { plain } from '../values/plain.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { findPrintedPeriods } from '../values/printed-period.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { anyMonth } from '../vocabulary/months.ts';
import { type LabelledDate, labelledDates } from './labelled-dates.ts';
import { type PageTexts, type Placed, textsWith } from './page-texts.ts';
import { readPeriods } from './periods.ts';
import { partOf } from './printed.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';
import { inHeader, isShort } from './zones.ts';

const cutoffLabels = phrasesOf(dateLabels.cutoff);
const issuedLabels = phrasesOf(dateLabels.issued);
/** What a folded text that prints a date has in it. */
const DATE = new RegExp(`\\d{4}|\\d(?:de|del|er|ro|do|o)*(?:mesde)?(?:${anyMonth})`, 'g');

/** Lines above "al 31 de agosto de 2024" that may say what stands so that day, in heights. */
const HEADING_REACH = 3.5;

/** The statement's dates: the day of the cut, the summary's period, the movements' period. */
export function readDates(
  texts: PageTexts,
  nature: Nature,
): Pick<Statement, 'cutoffDate' | 'summaryPeriod' | 'movementPeriod'> {
  const periods = readPeriods(texts);
  return { cutoffDate: readCutoff(texts, nature, periods.summaryPeriod.to), ...periods };
}

/**
 * The day of the cut: printed as such, else as "al 31 de agosto de 2024" with a title or a balance, else the
 * summary's last day, else (online and closing layouts) the day of issue; doubtful where two of these disagree.
 */
function readCutoff(texts: PageTexts, nature: Nature, periodEnd: Reading | null): Reading | null {
  const labelled = labelledDates(texts, cutoffLabels);
  const everyAsOf = textsWith(texts, DATE).flatMap(datesAsOf);
  const withPeriod = everyAsOf.filter(({ day }) => day === periodEnd?.value);
  const asOf = withPeriod.length > 0 ? withPeriod : everyAsOf;
  const printed = [...labelled, ...asOf];
  const [best] = printed;
  if (best) {
    const reading = readingOf(best.page, best.printed, best.day);
    const rivals = labelled.length > 0 ? labelled : asOf;
    const disagree =
      rivals.some(({ day }) => day !== best.day) ||
      (periodEnd !== null && periodEnd.status === 'read' && periodEnd.value !== best.day);
    return disagree ? doubtfulBecause(reading, { code: 'note.dates-disagree' }) : reading;
  }
  if (periodEnd) return { ...periodEnd, box: periodEnd.box && [...periodEnd.box] };
  if (nature.layout !== 'online' && nature.layout !== 'closing') return null;
  const issued = [...labelledDates(texts, issuedLabels), ...textsWith(texts, DATE).flatMap(placeAndDate)];
  const [first] = issued;
  return first ? readingOf(first.page, first.printed, first.day) : null;
}

/** "al 31 de agosto de 2024" in the header, or with a balance in its own words or just above. */
function datesAsOf({ page, sheet, at, segment }: Placed): LabelledDate[] {
  if (!isShort(segment.words) || !/\d/.test(segment.key) || !segment.key.includes('al')) return [];
  if (findPrintedPeriods(segment.text).length > 0) return [];
  const [date, another] = findPrintedDates(segment.text);
  if (!date || another) return [];
  const before = plain(segment.text.slice(0, date.start));
  if (!/(?:^|[^a-z])al(?:\s*dia)?[\s:]*$/.test(before)) return [];
  const key = fold(before);
  const has = (words: readonly string[], text: string) => words.some((word) => text.includes(word));
  if (has(dateLabels.notTheAccounts, key) || has(dateLabels.before, key)) return [];
  const above = headingAbove({ sheet, at, segment });
  if (has(dateLabels.notTheAccounts, above)) return [];
  const isBalance = has(dateLabels.balance, key) || has(dateLabels.balance, above);
  if (!isBalance && !inHeader(page, segment.box)) return [];
  return [{ page, day: date.day, printed: partOf(segment, date.start, date.end) }];
}

/** What the lines just above say, folded. */
function headingAbove({ sheet, at, segment }: Pick<Placed, 'sheet' | 'at' | 'segment'>): string {
  const near = sheet.lines.slice(Math.max(0, at - 2), at + 1).filter((line) => {
    return segment.box[1] - line.box[3] <= HEADING_REACH * heightOf(segment.box);
  });
  return near.flatMap((line) => line.segments.map((other) => other.key)).join(' ');
}

/** "Ciudad de México, a 12 de septiembre de 2025" at the head of a letter. */
function placeAndDate({ page, segment }: Placed): LabelledDate[] {
  if (!isShort(segment.words) || !inHeader(page, segment.box)) return [];
  const [date, another] = findPrintedDates(segment.text);
  if (!date || another) return [];
  const before = plain(segment.text.slice(0, date.start));
  const after = segment.text.slice(date.end);
  if (!/^[a-z][a-z .,]*,?\s(?:a|al)\s$|^[a-z][a-z .]*,\s$/.test(before) || /[a-z]/i.test(after)) return [];
  return [{ page, day: date.day, printed: partOf(segment, date.start, date.end) }];
}
