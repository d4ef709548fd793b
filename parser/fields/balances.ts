import { type BalanceName, balanceNames, type Reading, type Statement } from '../contract.ts';
import { heightOf, middleOf } from '../layout/box.ts';
import type { Segment } from '../layout/sheet.ts';
import { balanceLabels, flowLabels } from '../vocabulary/statement-labels.ts';
import { emptyBalances } from './empty-statement.ts';
import { findLabels, type LabelHit, type LabelTexts } from './label-hits.ts';
import { columnDistance, type PlacedAmount } from './place.ts';
import { doubtfulBecause } from './reading-of.ts';
import { amountReading } from './summary.ts';
import { type Field, fieldOf, type Side, sides, valuesBeside } from './value-beside.ts';

/** What the balances are read from. */
export interface BalanceField {
  readonly texts: readonly LabelTexts[];
  readonly free: (segment: Segment) => boolean;
  /** Amounts, in centavos, that the details may add up to: printed totals, closings of groups added up. */
  readonly sums: ReadonlySet<number>;
}

/** A label of the details with the amount that belongs to it. */
interface Pair {
  readonly hit: LabelHit<BalanceName>;
  readonly value: PlacedAmount;
}

/** Printed sums of other balances; they do not count among the details. */
const subtotals: ReadonlySet<BalanceName> = new Set<BalanceName>([
  'retiroTotal',
  'viviendaTotal',
  'voluntarioTotal',
  'total',
]);
/** Centavos by which printed details may miss their total (rounding of the AFORE itself). */
const ROUNDING = 2;
/** Worth of a reading whose details add up, against one more label with a value. */
const ADDS_UP = 1000;

/** The sub-accounts, printed subtotals and money in transit of "Detalle del saldo final"; `total` is read apart. */
export function readBalances({ texts, free, sums }: BalanceField): {
  balances: Statement['balances'];
  taken: ReadonlySet<Segment>;
} {
  const pages = texts.map((text) => ({
    text,
    field: fieldOf(text.sheet, free),
    hits: findLabels(text, balanceLabels),
  }));
  const readings = sides.map((side) =>
    pages.flatMap(({ text, field, hits }) => pairsOf(text, field, hits, side, sums)),
  );
  const best = readings.reduce((one, other) => (worth(other, sums) > worth(one, sums) ? other : one));
  const pairs = [...best, ...leftOver(readings.filter((other) => other !== best).flat(), best)];
  const balances = emptyBalances();
  for (const name of balanceNames) balances[name] = agreed(pairs.filter((pair) => pair.hit.name === name));
  return { balances, taken: new Set(pairs.map((pair) => pair.value.segment)) };
}

/** Labels with their nearest amounts on one side, each amount given to the label nearest to it. */
function pairsOf(
  text: LabelTexts,
  field: Field,
  hits: readonly LabelHit<BalanceName>[],
  side: Side,
  sums: ReadonlySet<number>,
): Pair[] {
  const rows = hits
    .map((hit) => ({ hit, values: valuesBeside(field, hit.box, side) }))
    .filter(({ values }) => values.length > 0);
  const pairs = side === 'right' ? chooseColumn(text, rows, sums) : rows.flatMap(firstOf);
  const nearest = new Map<Segment, Pair>();
  for (const pair of pairs) {
    const other = nearest.get(pair.value.segment);
    if (!other || gap(pair) < gap(other)) nearest.set(pair.value.segment, pair);
  }
  return pairs.filter((pair) => nearest.get(pair.value.segment) === pair);
}

interface Row {
  readonly hit: LabelHit<BalanceName>;
  readonly values: readonly PlacedAmount[];
}

function firstOf({ hit, values }: Row): Pair[] {
  const [value] = values;
  return value ? [{ hit, value }] : [];
}

function gap({ hit, value }: Pair): number {
  const { box } = value.segment;
  return (
    Math.abs(middleOf(box) - middleOf(hit.box)) + Math.max(0, box[0] - hit.box[2], hit.box[0] - box[2]) / 10
  );
}

/**
 * Where labels are followed by several columns of amounts (units, opening balance), the one that is headed as the
 * closing balance, or else the one that adds up; the last one where nothing tells.
 */
function chooseColumn(text: LabelTexts, rows: readonly Row[], sums: ReadonlySet<number>): Pair[] {
  const most = Math.max(0, ...rows.map(({ values }) => values.length));
  if (most < 2) return rows.flatMap(firstOf);
  const closing = findLabels(text, flowLabels).filter((hit) => hit.name === 'closing');
  const under = rows.flatMap(({ hit, values }) => {
    const value = values.find(({ segment }) =>
      closing.some(
        (header) =>
          header.box[3] < segment.box[1] && columnDistance(segment.box, header.box) < heightOf(header.box),
      ),
    );
    return value ? [{ hit, value }] : [];
  });
  if (under.length === rows.length) return under;
  const columns = Array.from({ length: most }, (_, i) =>
    rows.flatMap(({ hit, values }) => {
      const value = values[i] ?? values.at(-1);
      return value ? [{ hit, value }] : [];
    }),
  );
  return columns.find((pairs) => addsUp(pairs, sums)) ?? columns.at(-1) ?? [];
}

function addsUp(pairs: readonly Pair[], sums: ReadonlySet<number>): boolean {
  const details = pairs.filter((pair) => !subtotals.has(pair.hit.name));
  const sum = details.reduce((total, pair) => total + pair.value.cents, 0);
  if (details.length < 2 || sum === 0) return false;
  for (let miss = -ROUNDING; miss <= ROUNDING; miss++) if (sums.has(sum + miss)) return true;
  return false;
}

function worth(pairs: readonly Pair[], sums: ReadonlySet<number>): number {
  return (
    pairs.filter((pair) => !subtotals.has(pair.hit.name)).length +
    pairs.length / 100 +
    (addsUp(pairs, sums) ? ADDS_UP : 0)
  );
}

/** Pairs of the other sides whose label has no value yet and whose amount nobody has. */
function leftOver(others: readonly Pair[], pairs: readonly Pair[]): Pair[] {
  const hits = new Set(pairs.map((pair) => pair.hit.box));
  const names = new Set(pairs.map((pair) => pair.hit.name));
  const amounts = new Set(pairs.map((pair) => pair.value.segment));
  const more: Pair[] = [];
  for (const pair of others) {
    if (hits.has(pair.hit.box) || names.has(pair.hit.name) || amounts.has(pair.value.segment)) continue;
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
  const reading = amountReading(first.value);
  const other = pairs.find((pair) => pair.value.cents !== first.value.cents);
  return other
    ? doubtfulBecause(reading, {
        code: 'note.printed-differently',
        with: { other: other.value.segment.text },
      })
    : reading;
}
