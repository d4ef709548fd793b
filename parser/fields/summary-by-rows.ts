import type { SummaryFlow, SummaryGroup } from '../contract.ts';
import { around, centreOf, heightOf, middleOf, onOneRow } from '../layout/box.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Box } from '../source/page.ts';
import { balanceLabels } from '../vocabulary/statement-labels.ts';
import type { LabelHit } from './label-hit.ts';
import type { LabelTexts } from './label-hits.ts';
import { amountsOf, columnDistance, type PlacedAmount } from './place.ts';
import { alignToColumns } from './row-columns.ts';
import { type Band, bandsOn, FARTHEST, rowOf } from './summary-bands.ts';
import { housingCells, type SummaryCells } from './summary-cells.ts';
import { namedByArithmetic, type OpenCells } from './summary-unnamed.ts';

/** How far edges (or centres) of amounts of one column may differ, in points. */
const SAME_EDGE = 2;
/** Farthest where a full row shows how the amounts are aligned. */
const NEAR = 9;

/** Widest gap between two rows of the summary, in heights of a label: a title and a total may stand between. */
const ROW_GAP = 9;

/** Widest gap between a label and the amounts on the line below it, in heights of the label. */
const LINE_GAP = 1.2;

/** Farthest that a title may end left of its header, in points: three columns spread over a page begin far right. */
const TITLE_LEFT = 260;
/** How far left of one label another one may begin, in points. */
const LABELS_LEFT = 150;

/**
 * The summary whose groups are rows and whose flows are columns.
 *
 *                         Saldo anterior  Aportaciones  …  Saldo final
 *     Ahorro para el retiro   100.00          20.00           125.00
 *     Ahorro para la vivienda  50.00     ─── 10.00 ───         60.00
 */
export function summaryByRows(
  { sheet, candidates }: LabelTexts,
  groups: readonly LabelHit<SummaryGroup>[],
  flows: readonly LabelHit<SummaryFlow>[],
): SummaryCells[] {
  const amounts = amountsOf(sheet);
  return bandsOn(flows, groups, amounts, candidates).flatMap((band, index, bands) => {
    const until = bands.slice(index + 1).find((next) => next.box[1] > band.box[3])?.box[1] ?? Infinity;
    const below = groups.filter((group) => group.box[1] > band.box[1] && group.box[3] < until);
    const named = rowsUnder(band, below, until, amounts, sheet);
    return named.length > 0 ? named : titledRow(band, groups, amounts, until);
  });
}

/** One row for every group named at the left of amounts. */
function rowsUnder(
  band: Band,
  groups: readonly LabelHit<SummaryGroup>[],
  until: number,
  amounts: readonly PlacedAmount[],
  sheet: Sheet,
): SummaryCells[] {
  const rows = together(
    groups
      .map((label) => ({ label, own: rowOf(label.box, band, amounts) }))
      .map((row) => (row.own.length > 0 ? row : { ...row, own: rowBelow(row.label.box, band, until, sheet) }))
      .filter(({ own }) => own.length > 0 && !isParted(own, sheet)),
    band,
    amounts,
  );
  const full =
    rows.find(({ own }) => own.length === band.columns.length)?.own.map(({ segment }) => segment.box) ??
    stacked(
      rows.flatMap(({ own }) => own.map(({ segment }) => segment.box)),
      band,
    );
  const columns = band.columns.map((column, i) => full?.[i] ?? column.box);
  const cells = rows.flatMap(({ label, own }) => cellsOf(label, own, band, columns, full ? NEAR : FARTHEST));
  const blank = blankBetween(rows, groups).map((label) => ({
    group: label.name,
    label,
    cells: new Map(),
    unnamed: [],
  }));
  return [...namedByArithmetic(cells), ...blank].sort((a, b) => a.label.box[1] - b.label.box[1]);
}

/** Whether a label of another table stands among a row's amounts; what says that they are movements may. */
function isParted(own: readonly PlacedAmount[], { lines }: Sheet): boolean {
  const [first, last] = [own[0]?.segment.box, own.at(-1)?.segment.box];
  if (!first || !last) return false;
  return lines.some(({ segments }) =>
    segments.some(
      ({ amount, key, box }) =>
        amount === null &&
        box[0] > first[2] &&
        box[2] < last[0] &&
        onOneRow(box, first) &&
        balanceLabels.nameOf(key) !== null,
    ),
  );
}

/** Where the columns really are, told from what ends, begins or is centred at one place: null where that is unsure. */
function stacked(boxes: readonly Box[], band: Band): readonly Box[] | null {
  const stacks: Box[][] = [];
  for (const box of boxes) {
    const stack = stacks.find(([first]) => first && isAligned(first, box));
    if (stack) stack.push(box);
    else stacks.push([box]);
  }
  const columns = stacks.map(around).sort((a, b) => a[0] - b[0]);
  const apart = columns.every((box, i) => i === 0 || box[0] > (columns[i - 1]?.[2] ?? 0));
  return apart && columns.length === band.columns.length ? columns : null;
}

const isAligned = (a: Box, b: Box): boolean =>
  Math.min(Math.abs(a[0] - b[0]), Math.abs(a[2] - b[2]), Math.abs(centreOf(a) - centreOf(b))) < SAME_EDGE;

/** Groups named among the rows whose cells are all blank: printed, but without a figure. */
function blankBetween(
  rows: readonly { readonly label: LabelHit<SummaryGroup> }[],
  groups: readonly LabelHit<SummaryGroup>[],
): LabelHit<SummaryGroup>[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  return groups.filter(
    (label) =>
      label.box[1] > first.label.box[1] &&
      label.box[1] < last.label.box[1] &&
      Math.abs(label.box[0] - first.label.box[0]) < heightOf(label.box) &&
      rows.every((row) => row.label !== label),
  );
}

/**
 * The rows down to the first wide gap, bridged by closing balances that stand below one another: what stands beyond
 * belongs to another table.
 */
function together<Row extends { readonly label: LabelHit<SummaryGroup> }>(
  rows: readonly Row[],
  band: Band,
  amounts: readonly PlacedAmount[],
): Row[] {
  let bottom = band.box[3];
  const kept: Row[] = [];
  const last = band.columns.at(-1)?.box ?? band.box;
  for (const row of [...rows].sort((a, b) => a.label.box[1] - b.label.box[1])) {
    for (const { segment } of amounts) {
      const isNext = segment.box[1] > bottom - 2 && segment.box[3] < row.label.box[1] + 2;
      if (
        isNext &&
        segment.box[1] - bottom < heightOf(segment.box) &&
        columnDistance(segment.box, last) < NEAR
      )
        bottom = segment.box[3];
    }
    if (row.label.box[1] - bottom > ROW_GAP * Math.min(heightOf(row.label.box), 12)) break;
    bottom = Math.max(bottom, row.label.box[3]);
    kept.push(row);
  }
  return kept;
}

/**
 * Amounts that fill the next line by themselves, below a label that has a line of its own, where no other header
 * (`until`, points from the top) stands close below them.
 */
function rowBelow(label: Box, band: Band, until: number, sheet: Sheet): PlacedAmount[] {
  const next = sheet.lines.find((line) => middleOf(line.box) > label[3]);
  if (!next || next.box[1] - label[3] > LINE_GAP * heightOf(label)) return [];
  if (until - next.box[3] < LINE_GAP * heightOf(label)) return [];
  const right = band.box[2] + FARTHEST;
  const own = next.segments.filter(({ box }) => box[2] > label[0] - LABELS_LEFT && box[0] < right);
  const amounts = own.flatMap((segment) =>
    segment.amount ? [{ page: sheet.page, segment, cents: segment.amount.cents }] : [],
  );
  const isWhole = own.every(({ amount, text }) => amount || (sheet.page.source === 'ocr' && TORN.test(text)));
  return isWhole ? amounts : [];
}

/** What is left of an amount on a scan that was not made out whole: `$ 89.334.956`. */
const TORN = /^\$?[\d.,\s]+$/;

/** A row of a scan without the dashes of which it has too many: specks between its amounts. */
function withoutSpecks(row: readonly PlacedAmount[], columns: readonly Box[]): readonly PlacedAmount[] {
  if (row.length <= columns.length || row[0]?.page.source !== 'ocr') return row;
  const amounts = row.filter(({ segment }) => segment.amount?.dash !== true);
  return amounts.length === columns.length ? amounts : row;
}

function cellsOf(
  label: LabelHit<SummaryGroup>,
  row: readonly PlacedAmount[],
  band: Band,
  columns: readonly Box[],
  farthest: number,
): OpenCells[] {
  const own = withoutSpecks(row, columns);
  const places = (name: SummaryFlow) => band.columns.findIndex((column) => column.name === name);
  const backwards = places('closing') >= 0 && places('closing') < places('opening');
  const housing = housingCells(label.name, backwards ? [...own].reverse() : own);
  if (housing) return [{ group: label.name, label, cells: housing, unnamed: [] }];
  const aligned = alignToColumns(own, columns);
  if (!aligned || (own.length < columns.length && aligned.farthest > farthest)) return [];
  if (own.length < 2 && columns.length > 2) return [];
  const cells = new Map<SummaryFlow, PlacedAmount>();
  const unnamed: { column: number; amount: PlacedAmount }[] = [];
  own.forEach((amount, i) => {
    const index = aligned.columnOf[i] ?? -1;
    const name = band.columns[index]?.name;
    if (name) cells.set(name, amount);
    else unnamed.push({ column: index, amount });
  });
  return [{ group: label.name, label, cells, unnamed }];
}

/** A header with its own title above and one row of amounts that bears no name: below, or between title and header. */
function titledRow(
  band: Band,
  groups: readonly LabelHit<SummaryGroup>[],
  amounts: readonly PlacedAmount[],
  until: number,
): SummaryCells[] {
  const title = groups
    .filter(
      (group) =>
        group.box[3] <= band.box[1] + 2 &&
        group.box[0] < band.box[2] &&
        group.box[2] > band.box[0] - TITLE_LEFT,
    )
    .filter((group) => band.box[1] - group.box[3] < 6 * heightOf(group.box))
    .at(-1);
  if (!title) return [];
  const between = amounts.filter(
    ({ segment: { box } }) =>
      box[1] > title.box[1] && box[3] < band.box[1] + 2 && band.box[1] - box[3] < LINE_GAP * heightOf(box),
  );
  const first =
    between.length === band.columns.length
      ? between[0]
      : amounts.find(({ segment }) => segment.box[1] > band.box[1] + 2 && segment.box[3] < until);
  if (!first) return [];
  const own = rowOf(
    [band.box[0] - 2, first.segment.box[1], band.box[2], first.segment.box[3]],
    band,
    amounts,
  );
  return namedByArithmetic(
    cellsOf(
      title,
      own,
      band,
      band.columns.map((column) => column.box),
      FARTHEST,
    ),
  );
}
