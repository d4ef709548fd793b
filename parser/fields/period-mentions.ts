import type { Day } from '../../rules/dates.ts';
import { heightOf, sharedWidth } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { likelyPeriod } from '../values/likely-period.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { type FoundPeriod, findPrintedPeriods } from '../values/printed-period.ts';
import { findPeriodsEndingOn, findTornPeriods } from '../values/torn-period.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { joined, type Printed, partOf } from './printed.ts';

/** A period printed on a page, and which part of the statement it stands with. */
export interface PeriodMention {
  readonly page: Page;
  readonly line: Line;
  readonly from: { readonly day: string; readonly printed: Printed };
  readonly to: { readonly day: string; readonly printed: Printed };
  readonly part: 'front' | 'back' | null;
  /** Whether its own line says which part it is. */
  readonly saidByItself: boolean;
}

/** Lines above a period that may be its heading. */
const HEADING_LINES = 3;
/** From a heading to its period at most, in heights. */
const HEADING_REACH = 5;
/** A period that goes on in the next line does so within so many heights. */
const NEXT_LINE = 2.2;
/** More words than this are a paragraph about something else. */
const LONGEST_LINE = 26;

/** Characters of one date in figures. */
const ONE_DATE = 10;

/** Every period on the pages, those of rankings and fees left out. */
export function periodMentions(sheets: readonly Sheet[]): PeriodMention[] {
  return sheets.flatMap((sheet) =>
    sheet.lines.flatMap((line, at) => {
      const own = line.segments.flatMap((segment) => periodsIn(sheet, at, segment));
      if (own.length > 0 || line.segments.length < 2) return own;
      if (line.segments.every(isText)) return periodsIn(sheet, at, joined(line.segments));
      const first = line.segments.findIndex((segment) => goesOn(segment.text));
      return first < 0 ? own : periodsIn(sheet, at, joined(line.segments.slice(first, first + 2)));
    }),
  );
}

/** What may be left of periods on recognised pages where ordinary reading finds none; never certain. */
export function tornPeriodMentions(sheets: readonly Sheet[]): PeriodMention[] {
  return mentionsIn(sheets, findTornPeriods);
}

/** Periods on recognised pages whose end is torn, but for what tells that it is the day of the cut. */
export function periodMentionsEndingOn(sheets: readonly Sheet[], cut: Day): PeriodMention[] {
  const named = (text: string) => (MAY_BE_NAMED.test(fold(text)) ? findPeriodsEndingOn(text, cut) : []);
  return mentionsIn(sheets, named);
}
/** "Periodo", "del 01 de ...". */
const MAY_BE_NAMED = /per[il1]?od|^d[eo]l/;

/** What is most likely printed beside or below the label of a period on a recognised page, however little is left of it. */
export function likelyPeriodMentions(sheets: readonly Sheet[], cut: Day | null): PeriodMention[] {
  return sheets
    .filter(({ page }) => page.source === 'ocr')
    .flatMap((sheet) => sheet.lines.flatMap((_, at) => likelyMentionAt(sheet, at, cut)));
}

function likelyMentionAt(sheet: Sheet, at: number, cut: Day | null): PeriodMention[] {
  const [line, below] = [sheet.lines[at], sheet.lines[at + 1]];
  if (!line || !MAY_BE_NAMED.test(fold(joined(line.segments).text))) return [];
  for (const { segments } of below ? [line, below] : [line]) {
    const printed = joined(segments);
    const period = printed.words.length > LONGEST_LINE ? null : likelyPeriod(printed.text, cut);
    if (period === null) continue;
    const place = { start: 0, end: printed.text.length };
    const found = { from: { ...place, day: period.from }, to: { ...place, day: period.to } };
    return mentionsOf(sheet, at, printed, [found]);
  }
  return [];
}

function mentionsIn(
  sheets: readonly Sheet[],
  find: (text: string) => readonly FoundPeriod[],
): PeriodMention[] {
  return sheets
    .filter(({ page }) => page.source === 'ocr')
    .flatMap((sheet) =>
      sheet.lines.flatMap((line, at) => {
        const printed = joined(line.segments);
        if (!mayBePeriod(printed.text) || printed.words.length > LONGEST_LINE) return [];
        return mentionsOf(sheet, at, printed, find(printed.text));
      }),
    );
}

/** Quick look: longer than one date in figures, or going on in the next line. */
const mayBePeriod = (text: string): boolean =>
  /\d/.test(text) && (text.length > ONE_DATE || /\D$/.test(text));

/** Whether a period's other end is to come: "del 01/09/2023 al". */
const goesOn = (text: string): boolean => /\d.*(?:\bal?|hasta|-|–)\s*$/i.test(text);

const isText = (segment: Segment) => segment.amount === null;

function periodsIn(sheet: Sheet, at: number, piece: Printed): PeriodMention[] {
  const line = sheet.lines[at];
  if (!line || !mayBePeriod(piece.text) || piece.words.length > LONGEST_LINE) return [];
  const inOneLine = findPrintedPeriods(piece.text);
  const printed = inOneLine.length > 0 ? piece : withNextLine(sheet, at, piece);
  const periods = printed === piece ? inOneLine : findPrintedPeriods(printed.text);
  return mentionsOf(sheet, at, printed, periods);
}

function mentionsOf(
  sheet: Sheet,
  at: number,
  printed: Printed,
  periods: readonly FoundPeriod[],
): PeriodMention[] {
  const line = sheet.lines[at];
  if (!line || periods.length === 0) return [];
  const key = fold(printed.text);
  if (dateLabels.notTheAccounts.some((word) => key.includes(word))) return [];
  return periods.map(({ from, to }) => ({
    page: sheet.page,
    line,
    from: { day: from.day, printed: partOf(printed, from.start, from.end) },
    to: { day: to.day, printed: partOf(printed, to.start, to.end) },
    ...partOfStatement(sheet, at, line),
  }));
}

/** "del 01 de septiembre de 2023 al" goes on below. */
function withNextLine({ lines }: Sheet, at: number, piece: Printed): Printed {
  const next = lines[at + 1];
  const [first] = piece.words;
  if (!next || !first || !goesOn(piece.text)) return piece;
  if (next.box[1] - first.box[1] > NEXT_LINE * heightOf(first.box)) return piece;
  if (findPrintedDates(piece.text).length !== 1) return piece;
  const width = [first.box[0], 0, piece.words.at(-1)?.box[2] ?? first.box[2], 0] as const;
  const below = next.segments.filter((segment) => isText(segment) && sharedWidth(segment.box, width) > 0);
  return below.length > 0 ? joined([piece, ...below]) : piece;
}

/** What the period's own line says, else the nearest heading above it. */
function partOfStatement({ lines }: Sheet, at: number, line: Line) {
  const own = partNamed(line);
  if (own) return { part: own, saidByItself: true };
  for (let i = at - 1; i >= Math.max(0, at - HEADING_LINES); i--) {
    const above = lines[i];
    if (!above || line.box[1] - above.box[3] > HEADING_REACH * heightOf(line.box)) break;
    const part = partNamed(above);
    if (part) return { part, saidByItself: false };
  }
  return { part: null, saidByItself: false };
}

function partNamed({ segments }: Line): 'front' | 'back' | null {
  const key = segments.map((segment) => segment.key).join(' ');
  if (dateLabels.surelyFront.some((word) => key.includes(word))) return 'front';
  if (dateLabels.back.some((word) => key.includes(word))) return 'back';
  return dateLabels.front.some((word) => key.includes(word)) ? 'front' : null;
}
