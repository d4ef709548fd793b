import { centreOf, heightOf } from '../layout/box.ts';
import type { Box } from '../source/page.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { balanceHeadings } from '../vocabulary/statement-labels.ts';
import type { LabelTexts } from './label-hits.ts';
import { columnDistance, type PlacedAmount } from './place.ts';

/** A label with the amounts on its row. */
export interface ValuedRow<Hit> {
  readonly hit: Hit;
  readonly values: readonly PlacedAmount[];
}

/** The amounts of one column, by the label they stand beside. */
export interface BalanceColumn<Hit> {
  readonly box: Box;
  readonly values: ReadonlyMap<Hit, PlacedAmount>;
}

/** Farthest that amounts of one column may stand apart, in points. */
const SAME_COLUMN = 14;
/** A year at the end of a folded heading: "Periodo anterior (2023)". */
const YEAR_AFTER = /(?:19|20)\d{2}$/;
/** Farthest that a heading may stand above the first amount of its column, in heights of the heading. */
const HEADING_DISTANCE = 7;

/** Whether two amounts stand in one column of a table. */
export const areInColumn = (one: Box, other: Box): boolean => columnDistance(one, other) < SAME_COLUMN;

/** The columns of money beside the labels, from left to right. */
export function columnsOf<Hit>(rows: readonly ValuedRow<Hit>[]): BalanceColumn<Hit>[] {
  const columns: { box: Box; values: Map<Hit, PlacedAmount> }[] = [];
  for (const { hit, values } of rows) {
    for (const value of values) {
      const { box } = value.segment;
      const column = columns.find((one) => !one.values.has(hit) && areInColumn(one.box, box));
      if (column) column.values.set(hit, value);
      else columns.push({ box, values: new Map([[hit, value]]) });
    }
  }
  return columns.sort((a, b) => centreOf(a.box) - centreOf(b.box));
}

/**
 * The columns that may hold today's balances: not those headed as older balances, units or shares (`possible`);
 * of those the ones that a heading speaks for, and of those headed by days the latest (`current`).
 */
export function currentColumns<Hit>(
  columns: readonly BalanceColumn<Hit>[],
  texts: LabelTexts,
): Readonly<Record<'current' | 'possible', readonly BalanceColumn<Hit>[]>> {
  const headed = columns.map((column) => ({ column, heading: headingOf(column, texts) }));
  const eligible = headed.filter(({ heading }) => heading.name !== 'old' && heading.name !== 'units');
  const named = eligible.filter(({ heading }) => heading.name === 'current');
  const candidates = named.length > 0 ? named : eligible;
  const latest =
    candidates
      .map(({ heading }) => heading.day ?? '')
      .sort()
      .at(-1) ?? '';
  const ofLatest = candidates.filter(({ heading }) => heading.day === latest);
  const columnOf = ({ column }: { column: BalanceColumn<Hit> }) => column;
  return {
    current: (ofLatest.length > 0 ? ofLatest : candidates).map(columnOf),
    possible: eligible.map(columnOf),
  };
}

/** What the text nearest above a column says: its meaning, and the day or year that it names. */
function headingOf<Hit>(
  column: BalanceColumn<Hit>,
  { candidates }: LabelTexts,
): { name: 'current' | 'old' | 'units' | null; day: string | null } {
  const top = Math.min(...[...column.values.values()].map(({ segment }) => segment.box[1]));
  const above = candidates.filter(({ box, parts: [left, right] }) => {
    const distance = top - box[3];
    const isOne = !left || !right || right.box[0] < left.box[2];
    return (
      isOne &&
      distance > -1 &&
      distance < HEADING_DISTANCE * heightOf(box) &&
      columnDistance(box, column.box) < SAME_COLUMN
    );
  });
  const nearest = above.sort((a, b) => b.box[3] - a.box[3] || b.key.length - a.key.length);
  for (const { key, words } of nearest) {
    const text = words.map((word) => word.text).join(' ');
    const name = balanceHeadings.nameOf(key) ?? balanceHeadings.nameOf(key.replace(YEAR_AFTER, ''));
    const day = findPrintedDates(text)[0]?.day ?? /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0] ?? null;
    if (name !== null || day !== null) return { name: name ?? (day === null ? null : 'current'), day };
  }
  return { name: null, day: null };
}
