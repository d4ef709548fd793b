import { around, heightOf } from '../layout/box.ts';
import type { Box } from '../source/page.ts';
import { surelyBeginsConcept } from '../vocabulary/concepts.ts';
import { isRunningText, type MovementColumn } from '../vocabulary/statement-labels.ts';
import type { Cell, CellLine } from './movement-cells.ts';

/** A printed movement while its lines are gathered. */
export interface OpenRow {
  cells: Cell[];
  box: Box;
}

/** What stands between two section titles: rows that hold money, and lines that do not, from top to bottom. */
export type BlockItem<Row extends OpenRow> = { readonly row: Row } | { readonly loose: CellLine };

/** How the cells of one row are aligned when its concept takes several lines. */
type Alignment = 'top' | 'middle' | 'bottom';
const alignments: readonly Alignment[] = ['top', 'middle', 'bottom'];

/** Farthest that a wrapped line may stand from the line before it, as a share of its height. */
const WRAP_GAP = 0.95;
/** How much the letters of one cell may differ in height. */
const SAME_HEIGHT = 1.2;
/** How far left of the concepts a wrapped line may begin, in points. */
const EDGE = 4;
/** Cost of a line that no row can take, in gaps of one line's height. */
const STRAY = 40;
/** Worth of a row whose concept begins with a known word. */
const BEGINS_WELL = 6;

const wrapping: ReadonlySet<MovementColumn> = new Set<MovementColumn>([
  'concept',
  'reference',
  'employer',
  'date',
  'bimester',
]);

/** Which loose line goes to which row, and what that costs. */
interface Plan<Row extends OpenRow> {
  readonly joins: readonly { readonly row: Row; readonly cells: readonly Cell[] }[];
  readonly cost: number;
}

/**
 * Gives every wrapped line to its row. All blocks of a table are aligned alike, so the alignment is chosen once,
 * by the plan that leaves the fewest lines over, begins most rows with a known word and bridges the least gaps.
 *
 *     top     31/08  Aportación patronal   785.20     bottom          Aportación patronal
 *                    en subcuenta retiro                       31/08  en subcuenta retiro   785.20
 */
export function attachWraps<Row extends OpenRow>(blocks: readonly (readonly BlockItem<Row>[])[]): void {
  const concepts = blocks.flat().flatMap((item) => ('row' in item ? conceptsOf(item.row.cells) : []));
  const left = concepts.length > 0 ? Math.min(...concepts.map((cell) => cell.box[0])) - EDGE : 0;
  const inColumns = blocks.map((block) => withoutStrangers(block, left));
  const plans = alignments.map((alignment) => {
    const all = inColumns.map((block) => planOf(block, alignment));
    return {
      joins: all.flatMap((plan) => plan.joins),
      cost: all.reduce((sum, plan) => sum + plan.cost, 0),
    };
  });
  const best = plans.reduce((one, other) => (other.cost < one.cost - 0.01 ? other : one));
  for (const { row, cells } of best.joins) {
    row.cells.push(...cells);
    row.box = around([row.box, ...cells.map((cell) => cell.box)]);
  }
}

/** The block without lines that begin left of the concepts (`left`, points): they belong to something beside the table. */
function withoutStrangers<Row extends OpenRow>(
  block: readonly BlockItem<Row>[],
  left: number,
): BlockItem<Row>[] {
  return block.flatMap((item): BlockItem<Row>[] => {
    if ('row' in item) return [item];
    const cells = item.loose.cells.filter(
      (cell) => wrapping.has(cell.column) && (cell.column !== 'concept' || cell.box[0] >= left),
    );
    if (item.loose.cells.some((cell) => isRunningText(cell.printed.text))) return [];
    return cells.length > 0 ? [{ loose: { cells, box: around(cells.map((cell) => cell.box)) } }] : [];
  });
}

const conceptsOf = (cells: readonly Cell[]): Cell[] => cells.filter((cell) => cell.column === 'concept');

function planOf<Row extends OpenRow>(block: readonly BlockItem<Row>[], alignment: Alignment): Plan<Row> {
  const joins: { row: Row; cells: readonly Cell[] }[] = [];
  let cost = 0;
  block.forEach((item, index) => {
    if ('row' in item) return;
    const above = reach(block, index, -1);
    const below = reach(block, index, 1);
    const side = alignment === 'top' ? above : alignment === 'bottom' ? below : nearer(above, below);
    if (side) {
      joins.push({ row: side.row, cells: item.loose.cells });
      cost += Math.max(0, side.gap);
    } else if (above || below) cost += STRAY;
  });
  return { joins, cost: cost - BEGINS_WELL * rowsBeginningWell(block, joins) };
}

interface Reach<Row> {
  readonly row: Row;
  /** Gap to the nearest line on that side, as a share of the line's height. */
  readonly gap: number;
}

/** The row that a loose line can be joined to on one side: over no wider gap than that between lines of a text. */
function reach<Row extends OpenRow>(
  block: readonly BlockItem<Row>[],
  index: number,
  step: 1 | -1,
): Reach<Row> | null {
  let from = boxAt(block, index);
  const start = from;
  let total = 0;
  for (let i = index + step; i >= 0 && i < block.length; i += step) {
    const item = block[i];
    if (!item || !from || !start) return null;
    const to = 'row' in item ? item.row.box : item.loose.box;
    const height = heightOf(from);
    const gap = (step < 0 ? from[1] - to[3] : to[1] - from[3]) / height;
    const alike =
      SAME_HEIGHT * Math.min(height, heightOf(to)) >= Math.max(height, heightOf(to)) || 'row' in item;
    if (gap > WRAP_GAP || !alike) return null;
    total = Math.max(total, gap);
    if ('row' in item)
      return heightsAgree(start, item.row) ? { row: item.row, gap: Math.max(gap, total) } : null;
    from = to;
  }
  return null;
}

function boxAt<Row extends OpenRow>(block: readonly BlockItem<Row>[], index: number): Box | null {
  const item = block[index];
  return item && 'loose' in item ? item.loose.box : null;
}

function heightsAgree(line: Box, row: OpenRow): boolean {
  const heights = row.cells.map((cell) => heightOf(cell.box));
  return heights.some(
    (height) => Math.max(height, heightOf(line)) <= SAME_HEIGHT * Math.min(height, heightOf(line)),
  );
}

function nearer<Row>(above: Reach<Row> | null, below: Reach<Row> | null): Reach<Row> | null {
  if (!above || !below) return above ?? below;
  return below.gap < above.gap ? below : above;
}

/** Rows whose first printed line of the concept begins a known one ("Aportación …", "Comisión …"). */
function rowsBeginningWell<Row extends OpenRow>(
  block: readonly BlockItem<Row>[],
  joins: readonly { readonly row: Row; readonly cells: readonly Cell[] }[],
): number {
  const joined = new Map<Row, Cell[]>();
  for (const { row, cells } of joins) joined.set(row, [...(joined.get(row) ?? []), ...cells]);
  return block.filter((item) => {
    if (!('row' in item)) return false;
    const own = [...item.row.cells, ...(joined.get(item.row) ?? [])];
    const [first] = conceptsOf(own).sort((a, b) => a.box[1] - b.box[1]);
    return first !== undefined && surelyBeginsConcept(first.printed.text);
  }).length;
}
