import type { MovementSection } from '../contract.ts';
import { around, heightOf } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line } from '../layout/sheet.ts';
import type { Box, Page } from '../source/page.ts';
import { recogniseConcept } from '../vocabulary/concepts.ts';
import { type MovementColumn, notMovements, sectionLabels } from '../vocabulary/statement-labels.ts';
import { type Cell, type CellLine, cellsOf } from './movement-cells.ts';
import { settleReferences } from './movement-references.ts';
import type { MovementArea } from './movement-tables.ts';
import { joined, type Printed } from './printed.ts';

/** One printed movement: its cells, those of wrapped lines included. */
export interface MovementRow {
  readonly page: Page;
  readonly cells: readonly Cell[];
  /** The section printed above it; null where none is. */
  readonly section: MovementSection | null;
}

/** Farthest that a wrapped line may stand from its row, as a share of its height. */
const WRAP_GAP = 0.9;
/** Two distances this close to each other are the same, as a share of the height. */
const SAME_GAP = 0.25;

interface OpenRow {
  cells: Cell[];
  box: Box;
  readonly section: MovementSection | null;
}

const money: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['amount', 'in', 'out']);
const wrapping: ReadonlySet<MovementColumn> = new Set<MovementColumn>(['concept', 'reference', 'employer']);

/** The movements of an area, and the section that the next area goes on with. */
export function rowsOf(
  area: MovementArea,
  carried: MovementSection | null,
): { rows: MovementRow[]; section: MovementSection | null } {
  const { sheet } = area;
  let section = titleAbove(area) ?? carried;
  const settled = settleReferences(
    sheet.lines.filter((line) => isWithin(line, area)).map((line) => [line, cellsOf(line, area)]),
    area.header,
  );
  const rows: OpenRow[] = [];
  const loose: { line: CellLine; after: number }[] = [];
  for (const line of sheet.lines) {
    if (!isWithin(line, area)) continue;
    const title = sectionTitle(line, area);
    if (title) {
      section = title;
      continue;
    }
    const cells = settled.get(line);
    if (!cells) continue;
    if (cells.cells.some((cell) => money.has(cell.column))) {
      rows.push({ cells: [...cells.cells], box: cells.box, section });
    } else loose.push({ line: cells, after: rows.length });
  }
  for (const { line, after } of loose) attach(line, rows[after - 1], rows[after]);
  return {
    rows: rows
      .filter(isMovement)
      .map((row) => ({ page: sheet.page, cells: row.cells, section: row.section })),
    section,
  };
}

function isWithin(line: Line, area: MovementArea): boolean {
  const middle = (line.box[1] + line.box[3]) / 2;
  return middle > area.box[1] && middle < area.box[3];
}

/** A line without money goes to the row it stands nearer to; where both are as near, to the one that it completes. */
function attach(line: CellLine, above: OpenRow | undefined, below: OpenRow | undefined): void {
  const cells = line.cells.filter((cell) => wrapping.has(cell.column));
  if (cells.length === 0) return;
  const height = heightOf(line.box);
  const toAbove = above ? line.box[1] - above.box[3] : Number.POSITIVE_INFINITY;
  const toBelow = below ? below.box[1] - line.box[3] : Number.POSITIVE_INFINITY;
  const nearest = Math.min(toAbove, toBelow);
  if (nearest > WRAP_GAP * height) return;
  const tie = Math.abs(toAbove - toBelow) < SAME_GAP * height;
  const row = tie ? completed(cells, above, below) : toAbove < toBelow ? above : below;
  if (!row || !agrees(cells, row)) return;
  row.cells.push(...cells);
  row.box = around([row.box, ...cells.map((cell) => cell.box)]);
}

function completed(
  cells: readonly Cell[],
  above: OpenRow | undefined,
  below: OpenRow | undefined,
): OpenRow | undefined {
  if (below && textOf('concept', below.cells) === null && textOf('concept', cells) !== null) return below;
  return above ?? below;
}

/** A line that would turn a known concept into an unknown one is a note, not a part of the row. */
function agrees(cells: readonly Cell[], row: OpenRow): boolean {
  const alone = textOf('concept', row.cells);
  const together = textOf('concept', [...row.cells, ...cells]);
  if (alone === null || together === null || textOf('concept', cells) === null) return true;
  return recogniseConcept(alone.text) === null || recogniseConcept(together.text) !== null;
}

/** The lines of a column in one row as one text, top to bottom. */
export function textOf(column: MovementColumn, cells: readonly Cell[]): Printed | null {
  const own = cells.filter((cell) => cell.column === column);
  if (own.length === 0) return null;
  const ordered = [...own].sort((a, b) =>
    Math.abs(a.box[1] - b.box[1]) > heightOf(a.box) / 2 ? a.box[1] - b.box[1] : a.box[0] - b.box[0],
  );
  return joined(ordered.map((cell) => cell.printed));
}

/** A row with money that says what it was for, and is not a sum of the others. */
function isMovement(row: OpenRow): boolean {
  const concept = textOf('concept', row.cells);
  if (!concept || notMovements.nameOf(fold(concept.text)) !== null) return false;
  const dated = row.cells.some((cell) => cell.column === 'date' || cell.column === 'reference');
  return dated || recogniseConcept(concept.text) !== null;
}

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
