import type { MovementSection } from '../contract.ts';
import { around, heightOf } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import type { Box, Page } from '../source/page.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import {
  goesOn,
  isCutShort,
  isInstitution,
  mayBeginConcept,
  recogniseConcept,
} from '../vocabulary/concepts.ts';
import {
  balanceLabels,
  flowLabels,
  groupLabels,
  isMovementTitle,
  isOtherTitle,
  type MovementColumn,
  sectionLabels,
} from '../vocabulary/statement-labels.ts';
import { dayAlone, dayCell, daysAreHeadings, daysIn, isDated } from './feed-days.ts';
import { namesSalary } from './feed-salary.ts';
import type { Cell } from './movement-cells.ts';
import type { MovementRow } from './movement-rows.ts';
import { type Printed, partOf } from './printed.ts';

/** Farthest that a line of details may stand from its row, in heights of the line. */
const DETAIL_GAP = 1.1;
/** How far the right edges of the rows' amounts may differ, in points. */
const SAME_EDGE = 3;
const REFERENCE =
  /(?<![\p{L}\d&/-])(?:19|20)\d{2}\s?[-/]?\s?0[1-6](?![\d/-]\d)(?:\s*[-–/]?\s*(?:[A-ZÑ&]{3,4}\s?\d{6}\s?[A-Z\d]{3}|ISSSTE|IMSS)\b)?(?:\s*-)?|(?<![A-ZÑ&\d])[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?![A-Z\d])/iu;
/** What is left beside a number of days. */
const UNIT = /^\W*d[ií]as?(?:\s+cotizados)?\W*$/i;

interface Entry {
  readonly page: Page;
  readonly section: MovementSection | null;
  readonly cells: Cell[];
  /** Around the line that holds the amount. */
  readonly start: Box;
  /** Around all its lines so far. */
  box: Box;
}

/**
 * Movements that stand in no table with a header: a concept and its amount on one line, the rest on the lines
 * around it. Read only below a title that says what they are.
 *
 *     23/09/2025  Aportación patronal en subcuenta Retiro IMSS      $826.72
 *                 202504 - HBO090322XQ0 · Días cotizados: 62 · Salario base: $680.30
 */
export function readFeed(sheets: readonly Sheet[]): MovementRow[] {
  let begun = false;
  let section: MovementSection | null = null;
  const pages = sheets.map((sheet) => {
    const lines: FeedLine[] = [];
    for (const [i, line] of sheet.lines.entries()) {
      if (isTitle(line) && !isHeading(sheet.lines[i + 1])) begun = true;
      else if (begun && isTitleOfOther(line)) begun = false;
      else if (begun) {
        const title = titleOf(line);
        if (title) section = title;
        else lines.push({ line, section });
      }
    }
    return { lines, page: sheet.page };
  });
  const all = pages.flatMap(({ lines }) => lines.map(({ line }) => line));
  const areHeadings = all.some(dayAlone) && daysAreHeadings(all.map(roleOf));
  let day: Cell | null = null;
  return pages.flatMap(({ lines, page }) => {
    if (!areHeadings) return entriesOf(lines, page);
    const rows = entriesOf(
      lines.filter(({ line }) => !dayAlone(line)),
      page,
    );
    const headings = lines.flatMap(({ line }) => dayAlone(line) ?? []).map((own) => dayCell(own, page));
    const before = day;
    day = headings.at(-1) ?? day;
    return rows.map((row) => datedBy(row, headings, before));
  });
}

interface FeedLine {
  readonly line: Line;
  readonly section: MovementSection | null;
}

/** A day, or a movement that always has one and prints none on its own line. */
function roleOf(line: Line): 'day' | 'dated' | null {
  if (dayAlone(line)) return 'day';
  if (!beginsEntry(line)) return null;
  const cells = line.segments.filter((segment) => !segment.amount).flatMap(cellsOf);
  const concept = cells.find(({ column }) => column === 'concept');
  const isOpen = concept !== undefined && cells.every(({ column }) => column !== 'date');
  return isOpen && isDated(concept.printed.text) ? 'dated' : null;
}

/** A row with the day of the heading above it, on its page or (`before`) on an earlier one, where it must have a day. */
function datedBy(row: MovementRow, headings: readonly Cell[], before: Cell | null): MovementRow {
  const concept = row.cells.find(({ column }) => column === 'concept');
  if (!concept || row.cells.some(({ column }) => column === 'date') || !isDated(concept.printed.text))
    return row;
  const heading = headings.findLast(({ box }) => box[1] < concept.box[1]) ?? before;
  return heading ? { ...row, cells: [...row.cells, heading] } : row;
}

/** The rows of a page: lines that begin one, lines whose amount stands below theirs, and the details around both. */
function entriesOf(lines: readonly FeedLine[], page: Page): MovementRow[] {
  const edges = lines.flatMap(({ line }) => (beginsEntry(line) ? [lastAmount(line)?.box[2] ?? 0] : []));
  const holds = (line: Line) => {
    const right = isAccount(line) ? undefined : lastAmount(line)?.box[2];
    return right !== undefined && edges.some((edge) => Math.abs(edge - right) <= SAME_EDGE);
  };
  const entries = lines
    .filter(({ line }) => holds(line))
    .map(({ line, section }) => entryOf(line, page, section));
  for (const { line } of lines) if (!holds(line)) addDetails(line, entries);
  return entries.map(({ cells, section }) => ({ page, cells, section }));
}

/** Whether a line is the title of something else than movements, which stands below it. */
const isTitleOfOther = ({ segments: [only, another] }: Line): boolean =>
  only !== undefined && !another && !only.amount && isOtherTitle(only.text);

/** Whether a line prints the balance of a sub-account or a group. */
function isAccount({ segments: [first] }: Line): boolean {
  if (!first) return false;
  if ((balanceLabels.nameOf(first.key) ?? groupLabels.nameOf(first.key)) !== null) return true;
  return !mayBeginConcept(first.text) && balanceLabels.nameFromWords(first.keys) !== null;
}

/** The last amount of a line, where it is not named as a salary. */
function lastAmount({ segments }: Line): Segment | undefined {
  const index = segments.findLastIndex(({ amount }) => amount && !amount.dash);
  return namesSalary(segments[index - 1]?.text ?? '') ? undefined : segments[index];
}

/** Texts that stand on the line of a title at most: itself, and its period at the right. */
const MOST_TEXTS = 2;

/** A title of movements stands on a line without amounts; among more texts it is the heading of a column. */
function isTitle({ segments }: Line): boolean {
  if (segments.length > MOST_TEXTS) return false;
  return segments.every(({ amount }) => !amount) && segments.some(({ text }) => isMovementTitle(text));
}

/** Whether a line holds headings of the general summary: then "Movimientos" above it is one of them. */
function isHeading(line: Line | undefined): boolean {
  return (line?.segments ?? []).filter(({ key }) => flowLabels.nameOf(key) !== null).length > 1;
}

function titleOf(line: Line): MovementSection | null {
  const [only, another] = line.segments;
  return only && !another && !only.amount ? sectionLabels.nameOf(only.key) : null;
}

/** Whether a line begins a movement: a known beginning of a concept, after a date or not, and an amount at its end. */
function beginsEntry(line: Line): boolean {
  const last = lastAmount(line);
  const concept = line.segments
    .filter((segment) => !segment.amount)
    .flatMap(cellsOf)
    .find((cell) => cell.column === 'concept');
  if (!last || !concept || !mayBeginConcept(concept.printed.text)) return false;
  const key = fold(concept.printed.text);
  const isLabel =
    balanceLabels.nameOf(key) !== null ||
    (!/\s/.test(concept.printed.text.trim()) && flowLabels.nameOf(key) !== null);
  return last.box[0] > concept.box[2] - 2 && !isLabel;
}

function entryOf(line: Line, page: Page, section: MovementSection | null): Entry {
  const texts = line.segments
    .filter((segment, i) => !segment.amount && !isDayOfMonth(segment, line.segments.slice(0, i)))
    .flatMap(cellsOf);
  const concept = texts.find((cell) => cell.column === 'concept');
  const own = texts.filter((cell) => cell.column !== 'concept' || cell === concept);
  const amounts = line.segments.filter((segment) => segment.amount && !segment.amount.dash);
  const [last, salary, more] = [...amounts].reverse();
  if (last) own.push(cellOf(last, 'amount', last));
  if (salary && !more) own.push(cellOf(salary, 'sbc', salary));
  const box = around(line.segments.map((segment) => segment.box));
  return { page, section, cells: own, start: box, box };
}

/** Whether a number stands before all texts of its line: a day of the month that a heading names, no number of days. */
const isDayOfMonth = ({ text }: Segment, before: readonly Segment[]): boolean =>
  /^\d{1,2}$/.test(text) && before.every((one) => !/\p{L}/u.test(one.text));

/** A text as cells: dates, references and days cut out, the rest a concept. */
function cellsOf(printed: Printed): Cell[] {
  const [date] = findPrintedDates(printed.text);
  const found = date
    ? { start: date.start, end: date.end, column: 'date' as const }
    : (referenceIn(printed) ?? daysIn(printed));
  if (found) {
    return [
      ...rest(printed, 0, found.start),
      cellOf(partOf(printed, found.start, found.end), found.column),
      ...rest(printed, found.end, printed.text.length),
    ];
  }
  return UNIT.test(printed.text) ? [] : [cellOf(printed, 'concept')];
}

function referenceIn({ text }: Printed): { start: number; end: number; column: MovementColumn } | null {
  const match = REFERENCE.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length, column: 'reference' } : null;
}

function rest(printed: Printed, from: number, to: number): Cell[] {
  const part = partOf(printed, from, to);
  return /[\p{L}\p{N}]/u.test(part.text) && !UNIT.test(part.text) ? cellsOf(part) : [];
}

function cellOf(printed: Printed, column: MovementColumn, segment: Segment | null = null): Cell {
  return { column, printed, box: around(printed.words.map((word) => word.box)), segment };
}

/** Gives a line of details to the row it stands nearest to. */
function addDetails(line: Line, entries: readonly Entry[]): void {
  const gapTo = ({ box }: Entry) => Math.max(line.box[1] - box[3], box[1] - line.box[3]);
  const nearest = entries.reduce<Entry | null>(
    (best, one) => (best === null || gapTo(one) < gapTo(best) ? one : best),
    null,
  );
  if (!nearest || gapTo(nearest) > DETAIL_GAP * heightOf(line.box)) return;
  const below = line.box[1] > nearest.box[1];
  line.segments.forEach((segment, i) => {
    if (segment.amount) {
      const before = line.segments[i - 1];
      const named = before && !before.amount ? before.text : nearest.cells.at(-1)?.printed.text;
      if (
        namesSalary(named ?? '') ||
        nearest.cells.some((cell) => cell.column === 'section' && namesSalary(cell.printed.text))
      ) {
        nearest.cells.push(cellOf(segment, 'sbc', segment));
      }
      return;
    }
    for (const cell of cellsOf(segment)) {
      if (cell.column === 'days' && !tellsDays(line)) continue;
      if (cell.column !== 'concept') nearest.cells.push(cell);
      else if (lacksConcept(nearest) || (below && continuesConcept(nearest, cell))) nearest.cells.push(cell);
      else if (namesSalary(cell.printed.text)) nearest.cells.push({ ...cell, column: 'section' });
    }
  });
  nearest.box = around([nearest.box, line.box]);
}

/** Whether a number on a line may be one of days: the line says so, or tells of a movement; else it is a stray mark. */
const tellsDays = ({ segments }: Line): boolean =>
  segments.some(
    (segment) =>
      segment.amount ||
      /d[ií]as?\b/i.test(segment.text) ||
      cellsOf(segment).some(({ column }) => placing.has(column)),
  );
const placing: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['date', 'reference']);

/** Whether the row's own line had no concept: then the lines above and below it are the concept's. */
function lacksConcept(entry: Entry): boolean {
  const middle = (entry.start[1] + entry.start[3]) / 2;
  return !entry.cells.some(
    (cell) => cell.column === 'concept' && cell.box[1] < middle && cell.box[3] > middle,
  );
}

/** Whether a text below goes on with the row's concept: it was cut short, or says at last which account it is. */
function continuesConcept(entry: Entry, cell: Cell): boolean {
  const concept = entry.cells
    .filter((own) => own.column === 'concept')
    .map((own) => own.printed.text)
    .join(' ');
  if (namesSalary(cell.printed.text)) return false;
  if (isCutShort(concept) || goesOn(cell.printed.text)) return true;
  if (isInstitution(cell.printed.text)) {
    return entry.cells.some(
      (own) => own.column === 'concept' && Math.abs(own.box[0] - cell.box[0]) < SAME_EDGE,
    );
  }
  const before = recogniseConcept(concept);
  return (
    before?.kind === 'contribution' &&
    before.section === null &&
    recogniseConcept(`${concept} ${cell.printed.text}`)?.section !== null
  );
}
