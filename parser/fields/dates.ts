import type { Reading, Statement } from '../contract.ts';
import type { Nature } from '../understood.ts';
import { phrasesOf } from '../values/phrases.ts';
import { plain } from '../values/plain.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { anyMonth } from '../vocabulary/months.ts';
import { datesAsOf, monthsAsOf } from './dates-as-of.ts';
import { type LabelledDate, labelledDates, labelledMonths } from './labelled-dates.ts';
import { type PageTexts, type Placed, textsWith } from './page-texts.ts';
import { readPeriods, tornPeriod, withEndByCut, withLikelyBeginning } from './periods.ts';
import { partOf } from './printed.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';
import { inHeader, isShort } from './zones.ts';

const cutoffLabels = phrasesOf(dateLabels.cutoff);
const issuedLabels = phrasesOf(dateLabels.issued);
/** What a folded text that prints a date has in it. */
const DATE = new RegExp(`\\d{4}|\\d(?:de|del|er|ro|do|o)*(?:mesde)?(?:${anyMonth})`, 'g');

/** The statement's dates: the day of the cut, the summary's period, the movements' period. */
export function readDates(
  texts: PageTexts,
  nature: Nature,
): Pick<Statement, 'cutoffDate' | 'summaryPeriod' | 'movementPeriod'> {
  const periods = readPeriods(texts);
  const cutoffDate = readCutoff(texts, nature, periods.summaryPeriod.to);
  const { from, to } = periods.summaryPeriod;
  const onScan = texts.sheets.some(({ page }) => page.source === 'ocr');
  const isTorn = onScan && from === null && to === null && periods.movementPeriod.from === null;
  const cut = cutoffDate?.source === 'ocr' ? cutoffDate.value : null;
  const summaryPeriod = isTorn
    ? tornPeriod(texts, cut)
    : withLikelyBeginning(texts, withEndByCut(periods.summaryPeriod, cut));
  return { cutoffDate, summaryPeriod, movementPeriod: periods.movementPeriod };
}

/**
 * The day of the cut: printed as such, else as "al 31 de agosto de 2024" with a title or a balance, else the
 * last day of the month that the cut closes, else the summary's last day, else (online and closing layouts) the day
 * of issue; doubtful where two of these disagree.
 */
function readCutoff(texts: PageTexts, nature: Nature, periodEnd: Reading | null): Reading | null {
  const labelled = labelledDates(texts, cutoffLabels);
  const everyAsOf = datesAsOf(texts);
  const withPeriod = everyAsOf.filter(({ day }) => day === periodEnd?.value);
  const asOf = withPeriod.length > 0 ? withPeriod : everyAsOf;
  const days = [...labelled, ...asOf];
  const printed = days.length > 0 ? days : [...labelledMonths(texts, cutoffLabels), ...monthsAsOf(texts)];
  const [best] = printed;
  if (best) {
    const reading = readingOf(best.page, best.printed, best.day);
    const rivals = labelled.length > 0 ? labelled : asOf.length > 0 ? asOf : printed;
    const disagree =
      rivals.some(({ day }) => day !== best.day) ||
      (periodEnd !== null && mayTell(periodEnd) && periodEnd.value !== best.day);
    return disagree ? doubtfulBecause(reading, { code: 'note.dates-disagree' }) : reading;
  }
  if (periodEnd) return { ...periodEnd, box: periodEnd.box && [...periodEnd.box] };
  if (nature.layout !== 'online' && nature.layout !== 'closing') return null;
  const issued = [...labelledDates(texts, issuedLabels), ...textsWith(texts, DATE).flatMap(placeAndDate)];
  const [first] = issued;
  return first ? readingOf(first.page, first.printed, first.day) : null;
}

/** Whether a period's end speaks against another day: in a scan a doubtful one does too, for either may be misread. */
const mayTell = ({ status, source }: Reading): boolean => status === 'read' || source === 'ocr';

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
