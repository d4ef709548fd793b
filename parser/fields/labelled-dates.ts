import { fold } from '../layout/fold.ts';
import type { Page } from '../source/page.ts';
import type { Phrases } from '../values/phrases.ts';
import { type FoundDate, findMonthEnds, findPrintedDates } from '../values/printed-date.ts';
import { findPrintedPeriods } from '../values/printed-period.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { labelledValues } from './labelled.ts';
import type { PageTexts } from './page-texts.ts';
import { type Printed, partOf } from './printed.ts';

/** A day behind a label. */
export interface LabelledDate {
  readonly page: Page;
  readonly day: string;
  readonly printed: Printed;
}

/** A date begins within so many characters of its label's end: "al", "el día", a weekday and place may come before. */
const FARTHEST = 14;

/** The days that stand behind the labels (in the same segment, beside or below), one for each place of a label. */
export function labelledDates(texts: PageTexts, labels: Phrases): LabelledDate[] {
  return labelled(texts, labels, findPrintedDates, FARTHEST);
}

/** The months that stand alone behind the labels, each as its last day. */
export function labelledMonths(texts: PageTexts, labels: Phrases): LabelledDate[] {
  return labelled(texts, labels, findMonthEnds, 0);
}

function labelled(
  texts: PageTexts,
  labels: Phrases,
  find: (text: string) => readonly FoundDate[],
  farthest: number,
): LabelledDate[] {
  const found: LabelledDate[] = [];
  let answered = '';
  for (const { page, value, where, line, before, label } of labelledValues(texts, labels)) {
    if (where === 'above' || !/\d{2}/.test(value.text)) continue;
    const place = `${page.number} ${line} ${label} ${before}`;
    if (place === answered) continue;
    const key = fold(before);
    if (dateLabels.notTheAccounts.some((word) => key.includes(word))) continue;
    if (findPrintedPeriods(value.text).length > 0) continue;
    const [date] = find(value.text);
    if (!date || date.start > farthest) continue;
    found.push({ page, day: date.day, printed: partOf(value, date.start, date.end) });
    answered = place;
  }
  return found;
}
