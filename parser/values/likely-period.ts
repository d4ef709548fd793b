import { addDays, type Day, dayOf, daysInMonth } from '../../rules/dates.ts';
import { monthNumbers } from '../vocabulary/months.ts';
import { plain } from './plain.ts';
import { findPrintedDates } from './printed-date.ts';

/** Months that statements cover, the usual number first; of fewer a row of movements would tell as much. */
const LENGTHS = [12, 4, 6] as const;
const NUMBER_OR_WORD = /\d+|[a-z]+/g;
const YEAR = /^(?:19|20)\d{2}$/;
/** What a month and a year of the beginning tell, and how much must be told at least. */
const TELLS = { month: 2, year: 1 } as const;

/**
 * The period of whole months that a recognised line most likely prints, where most of it is torn: it ends on the cut, or
 * on the day that the line shows, and its beginning is told by the month or the year that is left of it. Never certain;
 * null where too little is left.
 */
export function likelyPeriod(text: string, cut: Day | null): { readonly from: Day; readonly to: Day } | null {
  const words = plain(text).match(NUMBER_OR_WORD) ?? [];
  let best: { from: Day; to: Day; told: number } | null = null;
  for (const to of endsOf(text, words, cut)) {
    const before = words.slice(0, beginningOfEnd(words, to));
    for (const length of LENGTHS) {
      const from = monthsBefore(to, length);
      const told =
        (before.some((word) => monthOf(word) === Number(from.slice(5, 7))) ? TELLS.month : 0) +
        (before.includes(from.slice(0, 4)) ? TELLS.year : 0);
      if (told > (best?.told ?? 0)) best = { from, to, told };
    }
  }
  return best && { from: best.from, to: best.to };
}

/** The last days that the line may end on: the cut where it shows its day or its month, else what it shows itself. */
function endsOf(text: string, words: readonly string[], cut: Day | null): Day[] {
  if (cut !== null) return isEndOfMonth(cut) && beginningOfEnd(words, cut) < words.length ? [cut] : [];
  const printed = findPrintedDates(text).map(({ day }) => day);
  const pairs = words.flatMap((word, at) => {
    const month = monthOf(words[at + 1] ?? '') || monthOf(words[at + 2] ?? '');
    return words
      .filter((year) => YEAR.test(year))
      .flatMap((year) => dayOf(Number(year), month, Number(word)) ?? []);
  });
  return [...printed, ...pairs].filter(isEndOfMonth);
}

/** Where the end begins among the words: its day or month, whatever stands last; behind them all where neither does. */
function beginningOfEnd(words: readonly string[], to: Day): number {
  const day = words.lastIndexOf(to.slice(8));
  if (day >= 0) return day;
  const month = words.findLastIndex((word) => monthOf(word) === Number(to.slice(5, 7)));
  return month >= 0 ? month : words.length;
}

const monthOf = (word: string): number =>
  monthNumbers.get(word) ?? (/^(?:0[1-9]|1[0-2])$/.test(word) ? Number(word) : 0);

const isEndOfMonth = (day: Day): boolean =>
  Number(day.slice(8)) === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/** The first of so many whole months that end on a day. */
function monthsBefore(to: Day, months: number): Day {
  const after = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - months;
  return dayOf(Math.floor(after / 12), (after % 12) + 1, 1) ?? addDays(to, 1);
}
