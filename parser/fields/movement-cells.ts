import type { MovementSection } from '../contract.ts';
import { around, centreOf, middleOf, sharedWidth } from '../layout/box.ts';
import type { Line, Segment } from '../layout/sheet.ts';
import type { Box, Page } from '../source/page.ts';
import { plain } from '../values/plain.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { surelyBeginsConcept } from '../vocabulary/concepts.ts';
import { anyMonth, monthNumbers } from '../vocabulary/months.ts';
import type { MovementColumn } from '../vocabulary/statement-labels.ts';
import type { Signs } from './movement-signs.ts';
import type { MovementArea, MovementHeader } from './movement-tables.ts';
import { columnDistance } from './place.ts';
import { type Printed, partOf, printedOf } from './printed.ts';
import { alignToColumns } from './row-columns.ts';

/** One cell of a table of movements, or one line of it. */
export interface Cell {
  readonly column: MovementColumn;
  readonly printed: Printed;
  readonly box: Box;
  /** The amount where the cell is one. */
  readonly segment: Segment | null;
  /** Whether a sign of its own beside the amount says that the money leaves. */
  readonly leaves?: boolean;
  /** What kind of saving the column of the amount is headed as, where each kind has one. */
  readonly section?: MovementSection;
  /** The page it stands on where that is not its row's: a heading that the rows of the next page go on under. */
  readonly page?: Page;
}

/** The cells that one printed line holds within an area, from left to right. */
export interface CellLine {
  readonly cells: readonly Cell[];
  readonly box: Box;
}

/** A bimester, alone or with what follows it: `202404 - CBA8706304Y4`, `202404- ISSSTE`, `2024/04`. */
const REFERENCE =
  /(?<![\p{L}\d&/-])(?:19|20)\d{2}\s?[-/]?\s?0[1-6](?![\d/-]\d)(?:\s*[-–/]?\s*(?:[A-ZÑ&]{3,4}\s?-?\d{6}\s?-?[A-Z\d]{3}\b|ISSSTE\b|IMSS\b))?/iu;
/** An employer's RFC at the beginning or the end of a text. */
const RFC = /^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}(?=\s)|(?<=\s)[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/;
/** A quick no for most texts. */
const MAY_BE_DATED = /^\D{0,9}\d|\d\D{0,2}$/;
const DAYS = /^\d{1,3}$/;
/** What a date that wraps in a narrow column leaves on a line: `10/06/20` above `24`, `3 de septiembre` above `de 2021`; and what a scan leaves of its strokes: `27:10:19`, `271019`. */
const PART_OF_DATE = new RegExp(
  String.raw`^(?:(?<!\d)\d{1,4}(?!\d)|(?<!\d)\d{6}(?!\d)|[-/.:;]|del?(?![a-z])|(?:${anyMonth})(?![a-z]))+[.,]?$`,
);
const textColumns: ReadonlySet<MovementColumn> = new Set<MovementColumn>([
  'concept',
  'reference',
  'bimester',
  'employer',
  'section',
]);
const amountColumns: ReadonlySet<MovementColumn> = new Set<MovementColumn>([
  'sbc',
  'amount',
  'in',
  'out',
  'balance',
]);
/** Farthest that an amount may stand from its column, in points. */
const FARTHEST = 48;
/** How far the edges (or the centres) that amounts of one column have in common may differ, in points. */
const SAME_EDGE = 3;

/** The cells of a line within an area; null where the line has nothing there. */
export function cellsOf(line: Line, area: MovementArea, { leaving, marks }: Signs): CellLine | null {
  const inside = line.segments.filter((segment) => {
    const centre = centreOf(segment.box);
    return centre > area.box[0] && centre < area.box[2] && !marks.has(segment);
  });
  if (inside.length === 0) return null;
  const texts = inside
    .filter((segment) => !segment.amount)
    .flatMap((segment) => textCells(segment, area.header));
  const cells = [
    ...withConcept(texts),
    ...amountCells(
      inside.filter((segment) => segment.amount),
      area.header,
    ).map((cell) => (cell.segment && leaving.has(cell.segment) ? { ...cell, leaves: true } : cell)),
  ];
  if (cells.length === 0) return null;
  cells.sort((a, b) => a.box[0] - b.box[0]);
  return { cells, box: around(cells.map((cell) => cell.box)) };
}

/** Where no text of a line stands in the column of concepts, one that surely begins a concept is it all the same. */
function withConcept(cells: readonly Cell[]): Cell[] {
  if (cells.some((cell) => cell.column === 'concept')) return [...cells];
  const index = cells.findIndex(
    (cell) => cell.column === 'reference' && surelyBeginsConcept(cell.printed.text),
  );
  return cells.map((cell, i) => (i === index ? { ...cell, column: 'concept' } : cell));
}

/** A segment of text as cells: a date, a reference and a number of days are cut out of what they are glued to. */
function textCells(printed: Printed, header: MovementHeader): Cell[] {
  const hasDate = header.columns.some((column) => column.name === 'date');
  const hasDates = hasDate && MAY_BE_DATED.test(printed.text);
  const [date] = hasDates ? findPrintedDates(printed.text) : [];
  if (date && (date.start === 0 || date.end === printed.text.length)) {
    return [
      ...rest(printed, 0, date.start, header),
      cellOf(partOf(printed, date.start, date.end), 'date'),
      ...rest(printed, date.end, printed.text.length, header),
    ];
  }
  const part = hasDate ? partOfDate(printed, header) : 0;
  if (part > 0) {
    return [
      cellOf(printedOf(printed.words.slice(0, part)), 'date'),
      ...(part < printed.words.length ? textCells(printedOf(printed.words.slice(part)), header) : []),
    ];
  }
  const reference = REFERENCE.exec(printed.text);
  if (reference) {
    const end = reference.index + reference[0].length;
    return [
      ...rest(printed, 0, reference.index, header),
      cellOf(partOf(printed, reference.index, end), 'reference'),
      ...rest(printed, end, printed.text.length, header),
    ];
  }
  const employer = header.columns.some((column) => column.name === 'employer')
    ? RFC.exec(printed.text)
    : null;
  if (employer && employer[0].length < printed.text.length) {
    const end = employer.index + employer[0].length;
    return [
      ...rest(printed, 0, employer.index, header),
      cellOf(partOf(printed, employer.index, end), 'employer'),
      ...rest(printed, end, printed.text.length, header),
    ];
  }
  if (DAYS.test(printed.text) && near(printed, 'days', header)) return [cellOf(printed, 'days')];
  const lastBlank = printed.text.lastIndexOf(' ');
  if (lastBlank > 0 && DAYS.test(printed.text.slice(lastBlank + 1))) {
    const days = partOf(printed, lastBlank + 1, printed.text.length);
    if (near(days, 'days', header))
      return [...textCells(partOf(printed, 0, lastBlank), header), cellOf(days, 'days')];
  }
  return [cellOf(printed, columnOfText(boxOf(printed), header))];
}

/** How many words at the beginning of a text are part of a date, in the column of dates. */
function partOfDate({ words }: Printed, header: MovementHeader): number {
  const other = words.findIndex(({ text }) => !PART_OF_DATE.test(plain(text)));
  const count = other < 0 ? words.length : other;
  const part = printedOf(words.slice(0, count));
  if (other > 0 && /^\d{1,2}$/.test(part.text)) return 0;
  const says = /\d/.test(part.text) || (other < 0 && words.some(({ text }) => monthNumbers.has(plain(text))));
  return count > 0 && says && near(part, 'date', header) ? count : 0;
}

function rest(printed: Printed, from: number, to: number, header: MovementHeader): Cell[] {
  const part = partOf(printed, from, to);
  return /[\p{L}\p{N}]/u.test(part.text) ? textCells(part, header) : [];
}

const boxOf = (printed: Printed): Box => around(printed.words.map((word) => word.box));

function cellOf(printed: Printed, column: MovementColumn, segment: Segment | null = null): Cell {
  return { column, printed, box: boxOf(printed), segment };
}

/** Whether the text stands in the named column rather than in another. */
function near(printed: Printed, name: MovementColumn, header: MovementHeader): boolean {
  const box = boxOf(printed);
  let nearest: MovementColumn | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const column of header.columns) {
    const distance = columnDistance(box, column.box);
    if (distance < least) [nearest, least] = [column.name, distance];
  }
  return nearest === name;
}

/** The column of text that a cell's line shares most width with, each reaching to the next column's left edge. */
function columnOfText(box: Box, header: MovementHeader): MovementColumn {
  let best: MovementColumn = 'concept';
  let most = Number.NEGATIVE_INFINITY;
  header.columns.forEach((column, i) => {
    if (column.name === null || !textColumns.has(column.name)) return;
    const right = header.columns[i + 1]?.box[0] ?? column.box[2] + 200;
    const shared = sharedWidth(box, [
      Math.min(column.box[0], right - 4),
      0,
      Math.max(right - 4, column.box[2]),
      0,
    ]);
    if (shared > most) {
      most = shared;
      best = column.name;
    }
  });
  return best;
}

function amountCells(segments: readonly Segment[], header: MovementHeader): Cell[] {
  const columns = header.columns.filter((column) => column.name === null || amountColumns.has(column.name));
  const near = segments.filter(({ box }) =>
    columns.some((column) => columnDistance(box, column.box) <= FARTHEST),
  );
  const aligned = alignToColumns(
    near.map((segment) => ({ segment })),
    columns.map((column) => column.box),
  );
  if (!aligned) return [];
  return near.flatMap((segment, i) => {
    const column = columns[aligned.columnOf[i] ?? -1];
    if (!column?.name || columnDistance(segment.box, column.box) > FARTHEST) return [];
    const cell = cellOf(segment, column.name, segment);
    return [column.section === undefined ? cell : { ...cell, section: column.section }];
  });
}

/** Whether two amounts end, begin or are centred at one place. */
const alignedAlike = (a: Box, b: Box): boolean =>
  Math.abs(a[2] - b[2]) <= SAME_EDGE ||
  Math.abs(a[0] - b[0]) <= SAME_EDGE ||
  Math.abs(centreOf(a) - centreOf(b)) <= SAME_EDGE;

/**
 * The header with its columns of amounts where the amounts below really stand: headings may be centred or left
 * aligned above figures that are not.
 */
export function calibrated(area: MovementArea): MovementHeader {
  const { sheet, header, box } = area;
  const below = sheet.lines.filter((line) => middleOf(line.box) > box[1] && middleOf(line.box) < box[3]);
  const amounts = below.flatMap((line) =>
    line.segments.filter(
      ({ amount, box: own }) => amount && centreOf(own) > box[0] && centreOf(own) < box[2],
    ),
  );
  const stacks: Segment[][] = [];
  for (const segment of amounts) {
    const stack = stacks.find(([first]) => first && alignedAlike(first.box, segment.box));
    if (stack) stack.push(segment);
    else stacks.push([segment]);
  }
  const columns = header.columns.filter((column) => column.name === null || amountColumns.has(column.name));
  const fullest = [...stacks].sort((a, b) => b.length - a.length).slice(0, columns.length);
  const places = fullest
    .filter((stack) => stack.length > 1)
    .map((stack) => ({ segment: { box: around(stack.map((segment) => segment.box)) } }))
    .sort((a, b) => a.segment.box[0] - b.segment.box[0]);
  const aligned = alignToColumns(
    places,
    columns.map((column) => column.box),
  );
  if (!aligned || aligned.farthest > FARTHEST) return header;
  const moved = new Map(places.map(({ segment }, i) => [columns[aligned.columnOf[i] ?? -1], segment.box]));
  return {
    ...header,
    columns: header.columns.map((column) => ({ ...column, box: moved.get(column) ?? column.box })),
  };
}
