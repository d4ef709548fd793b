import type { MovementSection } from '../contract.ts';
import { heightOf } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line } from '../layout/sheet.ts';
import type { Box, Page } from '../source/page.ts';
import {
  isCutShort,
  mayBeginConcept,
  recogniseConcept,
  surelyBeginsConcept,
} from '../vocabulary/concepts.ts';
import {
  balanceLabels,
  isOtherTitle,
  type MovementColumn,
  notMovements,
  sectionLabels,
} from '../vocabulary/statement-labels.ts';
import { type Cell, type CellLine, calibrated, cellsOf } from './movement-cells.ts';
import { groupAbove, groupHeading, type RowGroup, withGroup } from './movement-groups.ts';
import { settleReferences } from './movement-references.ts';
import { signsOf } from './movement-signs.ts';
import type { MovementArea } from './movement-tables.ts';
import { attachWraps, type BlockItem, type OpenRow } from './movement-wraps.ts';
import { joined, type Printed } from './printed.ts';

/** One printed movement: its cells, those of wrapped lines included. */
export interface MovementRow {
  readonly page: Page;
  readonly cells: readonly Cell[];
  /** The section printed above it; null where none is. */
  readonly section: MovementSection | null;
  /** Whether its concept goes on at the top of the next page. */
  readonly cut?: boolean;
}

interface SectionedRow extends OpenRow {
  readonly section: MovementSection | null;
  readonly group: RowGroup;
}

/** What the rows of one area go on with in the next: the section, and the heading that the last rows stood under. */
export interface Carried {
  readonly section: MovementSection | null;
  readonly group: RowGroup;
  /** Whether the heading stands below the last row: then it is of the table that follows. */
  readonly announced: boolean;
}

const money: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['amount', 'in', 'out']);

/** An area, its columns where the amounts really stand, and the cells of its lines. */
export interface AreaCells {
  readonly area: MovementArea;
  readonly lines: readonly (readonly [Line, CellLine | null])[];
  /** Whether the title of something else ends it: then no page goes on with its table. */
  readonly ended: boolean;
}

/** The cells of an area, line by line, down to the title of something else than movements. */
export function cellsWithin(printed: MovementArea): AreaCells {
  const all = printed.sheet.lines.filter((line) => isWithin(line, printed));
  const end = all.findIndex((line) => beginsOtherTable(line, printed));
  const within = end < 0 ? all : all.slice(0, end);
  const [left, top, right, bottom] = printed.box;
  const box: Box = [left, top, right, all[end]?.box[1] ?? bottom];
  const area = { ...printed, box, header: calibrated({ ...printed, box }) };
  const signs = signsOf(within, area.sheet.page.source === 'ocr');
  return {
    area,
    lines: within.map((line) => [line, groupHeading(line, area) ? null : cellsOf(line, area, signs)]),
    ended: end >= 0,
  };
}

/** The movements of an area, and what the next area goes on with. */
export function rowsOf(
  { area, lines }: AreaCells,
  carried: Carried,
  references: number | null,
): { rows: MovementRow[]; carried: Carried; beginsCut: boolean } {
  const { sheet } = area;
  let section = titleAbove(area) ?? carried.section;
  let group = area.carried || carried.announced ? carried.group : (groupAbove(area) ?? []);
  let announced = false;
  const settled = settleReferences(lines, area.header, references);
  const blocks: BlockItem<SectionedRow>[][] = [[]];
  for (const [line] of lines) {
    const title = sectionTitle(line, area);
    if (title && !completes(line, blocks.at(-1) ?? [])) {
      section = title;
      blocks.push([]);
      continue;
    }
    const cells = settled.get(line);
    if (!cells) {
      const heading = groupHeading(line, area);
      if (!heading) continue;
      group = merged(group, heading);
      announced = true;
      blocks.push([]);
      continue;
    }
    const hasMoney = cells.cells.some((cell) => money.has(cell.column) || cell.column === 'sbc');
    if (!hasMoney && cells.cells.some((cell) => cell.segment !== null)) {
      blocks.push([]);
      continue;
    }
    if (hasMoney) announced = false;
    blocks
      .at(-1)
      ?.push(
        hasMoney ? { row: { cells: [...cells.cells], box: cells.box, section, group } } : { loose: cells },
      );
  }
  const rows = blocks.flat().flatMap((item) => ('row' in item ? [item.row] : []));
  const own = new Map(rows.map((row) => [row, row.box]));
  const named = rows.filter(({ cells }) => cells.some((cell) => cell.column === 'concept'));
  attachWraps(blocks);
  if (named.length < rows.length / 2) for (const block of blocks) shareConcepts(block, own);
  return {
    rows: rows
      .filter((row) => isMovement(row, area.carried))
      .map((row) => ({ page: sheet.page, cells: withGroup(row.cells, row.group), section: row.section })),
    carried: { section, group, announced },
    beginsCut: beginsCut(blocks[0] ?? [], area),
  };
}

/** Whether the first line is the rest of a concept that no row here has: it stands where concepts begin. */
function beginsCut(
  [first, ...others]: readonly BlockItem<SectionedRow>[],
  { header }: MovementArea,
): boolean {
  if (!first || 'row' in first) return false;
  const rest = first.loose.cells.find(({ column }) => column === 'concept');
  const rows = others.flatMap((item) => ('row' in item ? [item.row] : []));
  const isTaken = rest === undefined || rows.some(({ cells }) => cells.includes(rest));
  if (isTaken) return false;
  const begins = (box: Box) => Math.abs(box[0] - rest.box[0]) < heightOf(rest.box) / 2;
  const headed = header.columns.some(({ name, box }) => name === 'concept' && begins(box));
  return rows.length === 0
    ? headed
    : rows.some(({ cells }) => cells.some(({ column, box }) => column === 'concept' && begins(box)));
}

/**
 * Where most rows name no concept: gives rows without one that of the row before, where it stands above that row as a heading (`lines`: each
 * row's own line). What stands wholly below a row heads the next.
 *
 *     Aportación patronal en subcuenta Retiro IMSS
 *     14/06/2026   202602 - ABC010101AB1   25   2,310.35   1,155.18
 *     22/07/2026   202603 - ABC010101AB1   58   2,310.35   2,680.01
 */
function shareConcepts(
  block: readonly BlockItem<SectionedRow>[],
  lines: ReadonlyMap<SectionedRow, Box>,
): void {
  let heading: readonly Cell[] = [];
  for (const item of block) {
    if (!('row' in item)) {
      if (!item.loose.cells.some((cell) => heading.includes(cell))) heading = [];
      continue;
    }
    const { row } = item;
    const own = row.cells.filter((cell) => cell.column === 'concept');
    const [, top, , bottom] = lines.get(row) ?? row.box;
    const isBelow = own.length > 0 && own.every((cell) => cell.box[1] >= bottom - 1);
    if (isBelow) row.cells = row.cells.filter((cell) => cell.column !== 'concept');
    if ((own.length === 0 || isBelow) && isPaid(row)) row.cells.push(...heading);
    if (own.length > 0) heading = isBelow || own.every((cell) => cell.box[3] <= top + 1) ? own : [];
  }
}

/** A heading below another: it replaces what says the same, and keeps the rest; an empty one ends all. */
function merged(group: RowGroup, heading: RowGroup): RowGroup {
  const kept = group.filter(({ column }) => heading.every((cell) => cell.column !== column));
  return heading.length === 0 ? [] : [...kept, ...heading];
}

/** Whether a line is the title of something else than movements, which stands below them. */
function beginsOtherTable(line: Line, area: MovementArea): boolean {
  const own = line.segments.filter(({ box }) => box[0] < area.box[2] && box[2] > area.box[0]);
  const [only, another] = own;
  return only !== undefined && !another && !only.amount && isOtherTitle(only.text);
}

/** Whether a line that looks like a title is the rest of the concept above it ("… en subcuenta" · "Ahorro solidario"). */
function completes(line: Line, block: readonly BlockItem<SectionedRow>[]): boolean {
  const above = block
    .slice(-2)
    .flatMap((item) => linesOf('concept', 'row' in item ? item.row.cells : item.loose.cells));
  const concept = above.at(-1);
  if (!concept || !isCutShort(concept.printed.text)) return false;
  const height = heightOf(concept.box);
  return line.box[1] - concept.box[3] < 1.2 * height && Math.abs(line.box[0] - concept.box[0]) < height;
}

function isWithin(line: Line, area: MovementArea): boolean {
  const middle = (line.box[1] + line.box[3]) / 2;
  return middle > area.box[1] && middle < area.box[3];
}

/** The lines of a column in one row, top to bottom and left to right. */
export function linesOf(column: MovementColumn, cells: readonly Cell[]): Cell[] {
  const own = cells.filter((cell) => cell.column === column);
  if (own.length < 2) return own;
  return own.sort((a, b) =>
    Math.abs(a.box[1] - b.box[1]) > heightOf(a.box) / 2 ? a.box[1] - b.box[1] : a.box[0] - b.box[0],
  );
}

/** The lines of a column in one row as one text. */
export function textOf(column: MovementColumn, cells: readonly Cell[]): Printed | null {
  const [first, ...others] = linesOf(column, cells);
  if (!first || others.length === 0) return first?.printed ?? null;
  return joined([first, ...others].map((cell) => cell.printed));
}

/**
 * A row with money that says what it was for, and is not a sum of the others. Below a header of an earlier page it
 * must begin like a movement, for other tables may stand there.
 */
function isMovement(row: SectionedRow, carried: boolean): boolean {
  const concept = textOf('concept', row.cells);
  if (!concept || isSum(concept.text)) return false;
  const dated = row.cells.some((cell) => cell.column === 'date' || cell.column === 'reference');
  if (!isPaid(row) && balanceLabels.nameOf(fold(concept.text)) !== null) return false;
  if (!carried) return dated || recogniseConcept(concept.text) !== null;
  return mayBeginConcept(concept.text) && (dated || surelyBeginsConcept(concept.text));
}

/** Whether a row prints a day or a bimester, not just something in their columns. */
function isPaid({ cells }: SectionedRow): boolean {
  return cells.some(
    ({ column, printed }) =>
      (column === 'date' || column === 'reference' || column === 'bimester') && PAID.test(printed.text),
  );
}
const PAID = /\d\D*\d\D*\d\D*\d(?!\d*\s?%)/;

/** "Total", "Subtotal ahorro para el retiro", "Saldo final …": the sum of rows, whatever follows the word. */
function isSum(concept: string): boolean {
  return notMovements.nameOf(fold(concept)) !== null || SUM.test(concept);
}
const SUM = /^\s*(?:sub\s?-?total|total(?:es)?|suma)\b/i;

function sectionTitle(line: Line, area: MovementArea): MovementSection | null {
  const own = line.segments.filter(({ box }) => box[0] >= area.box[0] - 2 && box[2] <= area.box[2] + 2);
  if (own.some((segment) => segment.amount && !segment.amount.dash)) return null;
  for (const segment of own) {
    const section = sectionLabels.nameOf(segment.key);
    if (section !== null) return section;
  }
  return null;
}

/** The title nearest above the header, with no amount between the two. */
function titleAbove(area: MovementArea): MovementSection | null {
  const above = area.sheet.lines.filter(
    (line) => line.box[1] < area.header.box[3] && line.box[3] <= area.box[1] + 4,
  );
  if (area.box[1] < area.header.box[3] - 1) return null;
  for (const line of [...above].reverse()) {
    const title = sectionTitle(line, area);
    if (title) return title;
    if (line.segments.some(({ amount, box }) => amount && box[0] < area.box[2] && box[2] > area.box[0]))
      return null;
  }
  return null;
}
