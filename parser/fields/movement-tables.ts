import type { MovementSection } from '../contract.ts';
import { around, heightOf, sharedHeight, sharedWidth } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Box } from '../source/page.ts';
import { columnLabels, type MovementColumn, sectionLabels } from '../vocabulary/statement-labels.ts';
import { headingRows } from './heading-rows.ts';
import type { LabelHit } from './label-hit.ts';
import { findLabels, type LabelTexts } from './label-hits.ts';

/** One column of a table of movements; `section` where its amounts are all of one kind of saving. */
export interface HeaderColumn {
  readonly name: MovementColumn | null;
  readonly box: Box;
  readonly section?: MovementSection;
}

/** The header of a table of movements: its columns from left to right. */
export interface MovementHeader {
  /** `null` is a column whose heading is not known: what stands in it is nobody's. */
  readonly columns: readonly HeaderColumn[];
  readonly box: Box;
}

/** A stretch of one page, below a header of its own or carried over, in which movements may stand. */
export interface MovementArea {
  readonly sheet: Sheet;
  readonly header: MovementHeader;
  /** Points: left, top, right and bottom of the stretch, the header left out. */
  readonly box: Box;
  /** Whether the header stands on an earlier page. */
  readonly carried: boolean;
}

/** Columns that tell a table of movements: money, and what it was for. */
const money: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['amount', 'in', 'out']);
const telling: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['concept', 'date', 'reference']);
/** Columns that only movements have. */
const paidFor: ReadonlySet<MovementColumn> = new Set<MovementColumn>([
  'date',
  'reference',
  'bimester',
  'days',
  'sbc',
]);
/** Flows that a header of the general summary names at least. */
const SUMMARY_FLOWS = 4;
/** Words that the heading of a column has at most. */
const MOST_HEADING_WORDS = 4;
/** How far a table's text may reach beyond its header, in points. */
const MARGIN = 40;
/** The same at the left where the first column is text, whose header may be centred above it. */
const WIDE_MARGIN = 130;

/** The stretches of movements, page after page; a page without a header goes on with the columns of the one before. */
export function movementAreas(texts: readonly LabelTexts[]): MovementArea[] {
  const areas: MovementArea[] = [];
  let carried: MovementHeader[] = [];
  for (const text of texts) {
    const { sheet } = text;
    const headers = headersOf(text);
    const first = Math.min(sheet.page.height, ...headers.map((header) => header.box[1]));
    for (const header of carried) {
      areas.push({ sheet, header, box: reach(header, carried, 0, first, sheet), carried: true });
    }
    for (const header of headers) {
      const until = Math.min(
        sheet.page.height,
        ...headers
          .filter((next) => next.box[1] > header.box[3] && crosses(next.box, header.box))
          .map((next) => next.box[1]),
      );
      areas.push({ sheet, header, box: reach(header, headers, header.box[3], until, sheet), carried: false });
    }
    if (headers.length > 0) carried = lowest(headers);
  }
  return areas;
}

const crosses = (a: Box, b: Box): boolean => Math.min(a[2], b[2]) > Math.max(a[0], b[0]);

/** The headers whose tables a next page may go on with: the lowest one, and those beside it. */
function lowest(headers: readonly MovementHeader[]): MovementHeader[] {
  const bottom = headers.reduce((low, header) => (header.box[1] > low.box[1] ? header : low));
  return headers.filter((header) => sharedHeight(header.box, bottom.box) > 0);
}

/** From the header's left to its right and somewhat beyond, up to a header beside it. */
function reach(
  header: MovementHeader,
  headers: readonly MovementHeader[],
  top: number,
  bottom: number,
  sheet: Sheet,
): Box {
  const beside = headers.filter((other) => other !== header && !crosses(other.box, header.box));
  const [first] = header.columns;
  const margin = first?.name === 'concept' ? WIDE_MARGIN : MARGIN;
  const left = Math.max(
    0,
    header.box[0] - margin,
    ...beside.filter((other) => other.box[2] < header.box[0]).map((other) => other.box[2] + 2),
  );
  const right = Math.min(
    sheet.page.width,
    header.box[2] + MARGIN,
    ...beside.filter((other) => other.box[0] > header.box[2]).map((other) => other.box[0] - 2),
  );
  return [left, top, right, bottom];
}

/** Rows of column names that make a header; a name that comes again on the row starts a table beside the first. */
function headersOf(text: LabelTexts): MovementHeader[] {
  const hits = findLabels(text, columnLabels);
  const amounts = text.sheet.lines.flatMap(({ segments }) => segments.filter(({ amount }) => amount));
  const figures = amounts.filter(({ amount }) => amount?.dash === false);
  const rows = headingRows(hits, amounts);
  const headers = rows
    .flatMap(parted)
    .filter((header) => isHeader(header) && !figures.some(({ box }) => standsAmong(box, header)));
  if (headers.length === 0) return [];
  const { flows } = text;
  return headers.filter((header) => !isSummary(header, flows)).map((header) => withUnknown(header, text));
}

/** Whether an amount stands among the headings, on their row: then they are labels of amounts. */
function standsAmong(amount: Box, { box }: MovementHeader): boolean {
  return amount[0] > box[0] && amount[2] < box[2] && sharedHeight(amount, box) > AMONG * heightOf(amount);
}

function parted(row: readonly LabelHit<MovementColumn>[]): MovementHeader[] {
  const tables: LabelHit<MovementColumn>[][] = [[]];
  for (const hit of [...row].sort((a, b) => a.box[0] - b.box[0])) {
    if (tables.at(-1)?.some((other) => other.name === hit.name)) tables.push([]);
    tables.at(-1)?.push(hit);
  }
  return tables
    .map(withoutStrays)
    .filter((table) => table.length > 0)
    .map((hits) => ({
      columns: hits.map(({ name, box, words }) => ({
        name,
        box,
        key: words.map(({ text }) => fold(text)).join(''),
      })),
      box: around(hits.map((hit) => hit.box)),
    }));
}

/** Share of an amount's height by which it stands on the row of headings. */
const AMONG = 0.7;
/** How far off a heading before the first, or behind the last column of a table may stand, in points. */
const STRAY = 60;
const firstColumns: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['date', 'concept']);

/** The headings without words of another table's rows beside it: far left of day and concept, far right of the money. */
function withoutStrays(hits: readonly LabelHit<MovementColumn>[]): readonly LabelHit<MovementColumn>[] {
  const first = hits.findIndex(({ name }) => firstColumns.has(name));
  const last = hits.findLastIndex(({ name }) => money.has(name) || name === 'balance');
  if (first < 0 || last < first) return hits;
  return hits.filter(({ box }, i) => {
    if (i < first) return (hits[i + 1]?.box[0] ?? 0) - box[2] < STRAY;
    return i <= last || box[0] - (hits[i - 1]?.box[2] ?? 0) < STRAY;
  });
}

/** The header with the texts on its row that the vocabulary does not know. */
function withUnknown(header: MovementHeader, { candidates, sheet }: LabelTexts): MovementHeader {
  const unknown = candidates.filter(
    ({ box, words, key }) =>
      words.length <= MOST_HEADING_WORDS &&
      sharedHeight(box, header.box) > 0.5 * heightOf(box) &&
      box[0] > header.box[0] - MARGIN &&
      (box[2] < header.box[2] + MARGIN || sectionLabels.nameOf(key) !== null) &&
      header.columns.every((column) => sharedWidth(column.box, box) <= 0),
  );
  const apart = unknown.filter(
    (one, i) => unknown.findIndex((other) => sharedWidth(one.box, other.box) > 0) === i,
  );
  const names = conceptless(header) ? apart.findIndex(({ box }) => box[0] > header.box[0] - MARGIN) : -1;
  const columns = withSalary(
    bySection([
      ...header.columns,
      ...apart.map(({ box, key }, i) => ({ name: i === names ? ('concept' as const) : null, box, key })),
    ]).sort((a, b) => a.box[0] - b.box[0]),
    sheet,
  );
  return {
    columns,
    box: around(columns.map((column) => column.box)),
  };
}

/** In a scan, what stands between days and amounts under a misread heading is the salary: `SBC` is too short to be known again. */
function withSalary(columns: readonly HeaderColumn[], { page }: Sheet): readonly HeaderColumn[] {
  if (page.source !== 'ocr' || columns.some(({ name }) => name === 'sbc')) return columns;
  const at = columns.findIndex(({ name }) => name === 'days') + 1;
  const [unknown, next] = [columns[at], columns[at + 1]];
  if (at === 0 || unknown?.name !== null || next?.name !== 'amount') return columns;
  return columns.with(at, { ...unknown, name: 'sbc' });
}

/** The columns, those of amounts named where each is headed by a kind of saving ("Retiro | Vivienda | Voluntario"). */
function bySection(columns: readonly (HeaderColumn & { readonly key?: string })[]): HeaderColumn[] {
  const sectionOf = ({ name, key }: { name: MovementColumn | null; key?: string }) =>
    key !== undefined && (name === null || money.has(name)) ? sectionLabels.nameOf(key) : null;
  const named = columns.map((column) => ({ column, section: sectionOf(column) }));
  const kinds = new Set(named.map(({ section }) => section).filter((section) => section !== null));
  return named.map(({ column: { name, box }, section }) =>
    section !== null && kinds.size > 1 ? { name: 'amount', box, section } : { name, box },
  );
}

/** Whether no column is headed as the concept: then the first text that is not known heads it ("Ahorro para el retiro"). */
function conceptless({ columns }: MovementHeader): boolean {
  return columns.every((column) => column.name !== 'concept');
}

/** Whether the headings tell a table of movements; two of them do where the money stands last. */
function isHeader({ columns }: MovementHeader): boolean {
  const has = (names: ReadonlySet<MovementColumn>) =>
    columns.some((column) => column.name !== null && names.has(column.name));
  const last = columns.at(-1)?.name ?? null;
  const isPair = columns.length === 2 && last !== null && telling.has(last);
  return columns.length >= 2 && has(money) && has(telling) && !isPair;
}

/** Whether the row is the header of the general summary, which shares some of its words. */
function isSummary({ box, columns }: MovementHeader, flows: readonly LabelHit<string>[]): boolean {
  const names = flows
    .filter((flow) => sharedHeight(flow.box, box) > 0 && crosses(flow.box, box))
    .map((flow) => flow.name);
  const balances = names.some(
    (name) => name !== 'contributions' && name !== 'withdrawals' && name !== 'movements',
  );
  if (balances && !columns.some(({ name }) => name !== null && paidFor.has(name))) return true;
  return new Set(names).size >= SUMMARY_FLOWS || (names.includes('opening') && names.includes('closing'));
}
