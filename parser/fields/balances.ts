import { type BalanceName, balanceNames, type Reading, type Said, type Statement } from '../contract.ts';
import { heightOf, middleOf, sharedWidth } from '../layout/box.ts';
import type { Segment } from '../layout/sheet.ts';
import type { Box } from '../source/page.ts';
import { balanceLabels } from '../vocabulary/statement-labels.ts';
import {
  areInColumn,
  type BalanceColumn,
  columnsOf,
  currentColumns,
  type ValuedRow,
} from './balance-columns.ts';
import { addsUp, type Pair, settled, subtotals } from './balance-pairs.ts';
import { emptyBalances } from './empty-statement.ts';
import type { LabelHit } from './label-hit.ts';
import { findLabels, type LabelTexts } from './label-hits.ts';
import type { PlacedAmount } from './place.ts';
import { doubtfulBecause } from './reading-of.ts';
import { balanceReading } from './summary.ts';
import { fieldOf, type Side, sides, valuesBeside } from './value-beside.ts';

/** What the balances are read from. */
export interface BalanceField {
  readonly texts: readonly LabelTexts[];
  readonly free: (segment: Segment) => boolean;
  /** Amounts, in centavos, that the details may add up to: printed totals, closings of groups added up. */
  readonly sums: ReadonlySet<number>;
  /** Amounts that a label of the total points at: no subtotal, unless it stands on the same row. */
  readonly totals: ReadonlySet<Segment>;
  /** Those of them on the row of their label: nobody else's, unless on the same row too. */
  readonly ownTotals: ReadonlySet<Segment>;
}

/** How far the left edges of labels of one table may differ, in points: sub-accounts may be indented. */
const SAME_BLOCK = 30;
/**
 * Amounts on the row of a group from which on it is one of the general summary, whatever its columns are headed; and
 * on a row of housing beside such rows.
 */
const SUMMARY_AMOUNTS = 5;
const HOUSING_AMOUNTS = 3;
/** Farthest that two rows of one table may stand apart, in heights of a label. */
const BLOCK_GAP = 5;
/** How close below a label an amount stands that is surely its own, in heights. */
const CLOSE_BY = 0.6;
/** Worth of labels close to their amounts where two readings are alike otherwise. */
const CLOSENESS = 1 / 200;
/** Worth of a reading whose details add up, against one more label with a value. */
const ADDS_UP = 1000;

/** The sub-accounts, printed subtotals and money in transit of "Detalle del saldo final"; `total` is read apart. */
export function readBalances({ texts, free, sums, totals, ownTotals }: BalanceField): {
  balances: Statement['balances'];
  taken: ReadonlySet<Segment>;
} {
  const pages = texts.map((text) => ({
    text,
    field: fieldOf(text.sheet, free),
    hits: findLabels(text, balanceLabels),
  }));
  const onRow = new Map(
    pages.flatMap(({ field, hits }) =>
      hits.map((hit) => [hit.box, valuesBeside(field, hit.box, 'right')] as const),
    ),
  );
  const readings = sides.map((side) =>
    pages.flatMap(({ text, field, hits }) => {
      const beside = (hit: LabelHit<BalanceName>) =>
        side === 'right' ? (onRow.get(hit.box) ?? []) : valuesBeside(field, hit.box, side);
      const rows = hits.map((hit) => ({ hit, values: beside(hit) }));
      const pairs = pairsOf(
        text,
        rows.filter(({ values }) => values.length > 0),
        side,
        sums,
      );
      return side === 'right' ? pairs : pairs.filter(({ value }) => !ownTotals.has(value.segment));
    }),
  );
  const fitting = withoutFarther(readings, sums);
  const best = fitting.reduce((one, other) => (worth(other, sums) > worth(one, sums) ? other : one));
  const all = [...best, ...leftOver(fitting.filter((other) => other !== best).flat(), best, onRow)];
  const summaries = new Set(
    pages.flatMap(({ hits }) =>
      hits.filter((hit) => (onRow.get(hit.box) ?? []).length >= SUMMARY_AMOUNTS).map((hit) => hit.page),
    ),
  );
  const named = all.filter(({ hit, value }) => {
    const row = onRow.get(hit.box) ?? [];
    if (!subtotals.has(hit.name)) return true;
    const most = summaries.has(hit.page) ? HOUSING_AMOUNTS : SUMMARY_AMOUNTS;
    return row.length < most && (!totals.has(value.segment) || row.includes(value));
  });
  const pairs = settled(named, sums);
  const balances = emptyBalances();
  for (const name of balanceNames) balances[name] = agreed(pairs.filter((pair) => pair.hit.name === name));
  return { balances, taken: new Set(pairs.map((pair) => pair.value.segment)) };
}

/** Labels with their nearest amounts on one side, each amount given to the label nearest to it. */
function pairsOf(
  text: LabelTexts,
  rows: readonly ValuedRow<LabelHit<BalanceName>>[],
  side: Side,
  sums: ReadonlySet<number>,
): Pair[] {
  const found =
    side === 'right' ? chooseColumn(text, withoutStrokes(withoutOthers(rows)), sums) : rows.flatMap(firstOf);
  const pairs = side === 'left' ? found.filter(({ value }) => !isUnderLabel(value, rows)) : found;
  const nearest = new Map<Segment, Pair>();
  for (const pair of pairs) {
    const other = nearest.get(pair.value.segment);
    if (!other || gap(pair) < gap(other)) nearest.set(pair.value.segment, pair);
  }
  return pairs.filter((pair) => nearest.get(pair.value.segment) === pair);
}

/** Rows without the amounts of a table further right whose rows stand a little higher or lower: those have labels of their own. */
function withoutOthers(
  rows: readonly ValuedRow<LabelHit<BalanceName>>[],
): ValuedRow<LabelHit<BalanceName>>[] {
  return rows.flatMap((row) => {
    const between = rows.filter(({ hit }) => hit.box[0] >= row.hit.box[2]);
    const away = ({ segment }: PlacedAmount, box: Box) => Math.abs(middleOf(segment.box) - middleOf(box));
    const values = row.values.filter(
      (value) =>
        !between.some(
          ({ hit, values: theirs }) =>
            theirs.some(({ segment }) => segment === value.segment) &&
            away(value, hit.box) <= away(value, row.hit.box),
        ),
    );
    return values.length === 0 ? [] : [{ ...row, values }];
  });
}

/** Rows of a scan without lone strokes beside an amount that is in a column of the other rows, or in no such column themselves: no printed zeros. */
function withoutStrokes(
  rows: readonly ValuedRow<LabelHit<BalanceName>>[],
): readonly ValuedRow<LabelHit<BalanceName>>[] {
  const isStroke = ({ page, segment }: PlacedAmount) => page.source === 'ocr' && !/\d/.test(segment.text);
  // Beside labels that bear nothing else, strokes are no amounts: those stand below or above.
  if (rows.every(({ values }) => values.every(isStroke))) return rows.map((row) => ({ ...row, values: [] }));
  return rows.map((row) => {
    if (row.values.every(isStroke)) return row;
    const others = rows.filter((other) => other !== row).flatMap((other) => other.values);
    const isInColumn = (value: PlacedAmount) =>
      others.some((other) => areInColumn(other.segment.box, value.segment.box));
    const hasOwn = row.values.some((value) => !isStroke(value) && isInColumn(value));
    const isStray = (value: PlacedAmount) => isStroke(value) && (hasOwn || !isInColumn(value));
    return { ...row, values: row.values.filter((value) => !isStray(value)) };
  });
}

/** Whether an amount stands just below or above a label in its own column: then it is no other label's at its right. */
function isUnderLabel({ segment }: PlacedAmount, rows: readonly ValuedRow<LabelHit<BalanceName>>[]): boolean {
  return rows.some(({ hit }) => {
    const away = Math.max(hit.box[1] - segment.box[3], segment.box[1] - hit.box[3]);
    return sharedWidth(hit.box, segment.box) > 0 && Math.abs(away) < CLOSE_BY * heightOf(segment.box);
  });
}

function firstOf({ hit, values }: ValuedRow<LabelHit<BalanceName>>): Pair[] {
  const [value] = values;
  return value ? [{ hit, value, doubt: null }] : [];
}

function gap({ hit, value }: Pair): number {
  const { box } = value.segment;
  return (
    Math.abs(middleOf(box) - middleOf(hit.box)) + Math.max(0, box[0] - hit.box[2], hit.box[0] - box[2]) / 10
  );
}

/**
 * Where labels are followed by several columns of amounts (units, shares, last year's balance), the one that is
 * headed as the balance and adds up; where nothing tells, the last one, in doubt.
 */
function chooseColumn(
  text: LabelTexts,
  rows: readonly ValuedRow<LabelHit<BalanceName>>[],
  sums: ReadonlySet<number>,
): Pair[] {
  if (rows.every(({ values }) => values.length < 2)) return rows.flatMap(firstOf);
  return blocksOf(rows).flatMap((block) => {
    if (block.every(({ values }) => values.length < 2)) return block.flatMap(firstOf);
    const { current, possible } = currentColumns(columnsOf(block), text);
    const adding = (columns: readonly BalanceColumn<LabelHit<BalanceName>>[]) =>
      columns.filter((column) => addsUp(pairsIn(column, null), sums));
    const added =
      [fullest(adding(current)), adding(fullest(possible))].find(({ length }) => length > 0) ?? current;
    const [only, another] = added;
    if (only && !another) return pairsIn(only, null);
    const last = added.at(-1);
    return last ? pairsIn(last, { code: 'note.several-columns' }) : [];
  });
}

/** The columns with the most amounts: beside the balances their subtotals add up as well. */
function fullest<Hit>(columns: readonly BalanceColumn<Hit>[]): readonly BalanceColumn<Hit>[] {
  const most = Math.max(0, ...columns.map(({ values }) => values.size));
  return columns.filter(({ values }) => values.size === most);
}

/** Rows by the place where their labels begin: tables side by side have columns of their own. */
function blocksOf(rows: readonly ValuedRow<LabelHit<BalanceName>>[]): ValuedRow<LabelHit<BalanceName>>[][] {
  const blocks: ValuedRow<LabelHit<BalanceName>>[][] = [];
  for (const row of rows) {
    const block = blocks.find((rows) => {
      const last = rows.at(-1);
      return (
        last &&
        Math.abs(last.hit.box[0] - row.hit.box[0]) < SAME_BLOCK &&
        row.hit.box[1] - last.hit.box[3] < BLOCK_GAP * heightOf(row.hit.box)
      );
    });
    if (block) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function pairsIn(column: BalanceColumn<LabelHit<BalanceName>>, doubt: Said | null): Pair[] {
  return [...column.values].map(([hit, value]) => ({ hit, value, doubt }));
}

function worth(pairs: readonly Pair[], sums: ReadonlySet<number>): number {
  return (
    pairs.filter((pair) => !subtotals.has(pair.hit.name)).length +
    pairs.length / 100 +
    (addsUp(pairs, sums) ? ADDS_UP : 0) -
    CLOSENESS * distance(pairs)
  );
}

/**
 * The readings without the one of "below" and "above" whose amounts stand farther from their labels, where neither
 * adds up: a stack of labels and amounts that a page cuts has one more on the wrong side.
 */
function withoutFarther(readings: readonly Pair[][], sums: ReadonlySet<number>): readonly Pair[][] {
  const [below = [], above = []] = [sides.indexOf('below'), sides.indexOf('above')].map((i) => readings[i]);
  if (below.length < FEW || above.length < FEW || addsUp(below, sums) || addsUp(above, sums)) return readings;
  const farther = distance(below) > distance(above) ? below : above;
  return readings.filter((reading) => reading !== farther);
}
/** Pairs on both sides from which on they are compared. */
const FEW = 3;

/** How far labels and amounts stand apart on the whole, from 0 to 1. */
function distance(pairs: readonly Pair[]): number {
  const all = pairs.reduce((sum, pair) => sum + gap(pair), 0);
  return all / (all + pairs.length * 10 + 1);
}

/**
 * Pairs of the other sides whose label has no value yet and whose amount nobody has. A label with amounts on its
 * own row never takes one from another row.
 */
function leftOver(
  others: readonly Pair[],
  pairs: readonly Pair[],
  onRow: ReadonlyMap<Box, readonly PlacedAmount[]>,
): Pair[] {
  const hits = new Set(pairs.map((pair) => pair.hit.box));
  const names = new Set(pairs.map((pair) => pair.hit.name));
  const amounts = new Set(pairs.map((pair) => pair.value.segment));
  const owned = new Set([...onRow.values()].flat().map(({ segment }) => segment));
  const more: Pair[] = [];
  for (const pair of others) {
    if (hits.has(pair.hit.box) || names.has(pair.hit.name) || amounts.has(pair.value.segment)) continue;
    if (subtotals.has(pair.hit.name)) continue;
    if ((onRow.get(pair.hit.box) ?? []).length > 0 || owned.has(pair.value.segment)) continue;
    hits.add(pair.hit.box);
    amounts.add(pair.value.segment);
    more.push(pair);
  }
  return more;
}

/** One reading of all the places a balance is printed in: doubtful where they disagree. */
function agreed(pairs: readonly Pair[]): Reading | null {
  const [first] = pairs;
  if (!first) return null;
  const plain = balanceReading(first.value);
  const reading = first.doubt ? doubtfulBecause(plain, first.doubt) : plain;
  const other = pairs.find((pair) => pair.value.cents !== first.value.cents);
  if (other && subtotals.has(first.hit.name)) return null;
  return other
    ? doubtfulBecause(reading, {
        code: 'note.printed-differently',
        with: { other: other.value.segment.text },
      })
    : reading;
}
