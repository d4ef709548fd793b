import type { SummaryFlow, SummaryGroup } from '../contract.ts';
import { around, centreOf, heightOf, sharedHeight, sharedWidth } from '../layout/box.ts';
import type { Box } from '../source/page.ts';
import { housingGroups } from '../vocabulary/statement-labels.ts';
import { columnsOf, currentColumns, type ValuedRow } from './balance-columns.ts';
import type { LabelHit } from './label-hit.ts';
import type { LabelTexts } from './label-hits.ts';
import { amountsOf, columnDistance, type PlacedAmount } from './place.ts';
import { alignToColumns } from './row-columns.ts';
import { housingCells, type SummaryCells } from './summary-cells.ts';

/** How far the edges of labels in one stack may differ, in points. */
const ALIGNMENT = 6;
/** Farthest that the groups' names may stand above their first row, in heights of a name. */
const TITLE_DISTANCE = 9;
/** Farthest that a title may stand from its column, and amounts of one column from each other, in points. */
const TITLE_OFFSET = 45;
const SAME_COLUMN = 14;
/** Flows that a stack names at least; a housing card has three. */
const FEWEST_FLOWS = 3;

/**
 * The summary whose flows are rows: groups side by side above them, or a card for each group.
 *
 *                      Retiro   Voluntario      ┌ Vivienda ────────────┐
 *     Saldo anterior   100.00        10.00      │ Saldo anterior 50.00 │
 *     Aportaciones      20.00         0.00      │ Movimientos    10.00 │
 *     Saldo final      125.00        10.00      │ Saldo final    60.00 │
 */
export function summaryByColumns(
  text: LabelTexts,
  groups: readonly LabelHit<SummaryGroup>[],
  flows: readonly LabelHit<SummaryFlow>[],
): SummaryCells[] {
  const { sheet } = text;
  const amounts = amountsOf(sheet);
  const stacks = stacksOf(flows);
  return stacks.flatMap((stack) => {
    const box = around(stack.map((flow) => flow.box));
    const right = Math.min(
      ...stacks
        .map((other) => around(other.map((flow) => flow.box)))
        .filter((other) => other[0] > box[2] && sharedHeight(other, box) > 0)
        .map((other) => other[0] - ALIGNMENT),
      sheet.page.width,
    );
    const rows = stack.map((flow) => ({ flow, own: rowOf(flow, right, amounts) }));
    const titles = titlesAbove(groups, box, right);
    const valued = rows.map(({ flow, own }) => ({ hit: flow, values: own }));
    const periods = titles.length === 1 ? periodsOf(valued, text) : null;
    const titleOf = titlesOf(titles, valued);
    return titles.map((title) => ({
      group: title.name,
      label: title,
      cells: columnOf(title, periods?.isOwn ?? ((amount) => titleOf(amount) === title), rows, amounts),
      unsure: periods?.unsure ?? false,
    }));
  });
}

/**
 * Of several columns of amounts below one title, each a period of its own, the one that is headed as today's; null
 * where there is but one.
 */
function periodsOf(
  rows: readonly ValuedRow<LabelHit<SummaryFlow>>[],
  text: LabelTexts,
): { readonly isOwn: (amount: PlacedAmount) => boolean; readonly unsure: boolean } | null {
  const columns = columnsOf(rows);
  if (columns.filter(({ values }) => values.size >= FEWEST_FLOWS).length < 2) return null;
  const [only, another] = currentColumns(columns, text).current;
  if (!only) return null;
  const own = new Set(only.values.values());
  return { isOwn: (amount) => own.has(amount), unsure: another !== undefined };
}

/**
 * Which title each amount stands below: columns of amounts and titles are matched from left to right, so that a
 * column whose title was not recognised belongs to nobody.
 */
function titlesOf(
  titles: readonly LabelHit<SummaryGroup>[],
  rows: readonly ValuedRow<LabelHit<SummaryFlow>>[],
): (amount: PlacedAmount) => LabelHit<SummaryGroup> | null {
  const [only, another] = titles;
  if (!only || !another) return () => only ?? null;
  const columns = columnsOf(rows);
  const ordered = [...titles].sort((a, b) => centreOf(a.box) - centreOf(b.box));
  const places = matched(
    ordered,
    columns.map(({ box }) => box),
  ).filter(({ title, box }) => columnDistance(title.box, box) < TITLE_OFFSET || isUnder(title, ordered, box));
  return (amount) =>
    places.find(({ box }) => columnDistance(amount.segment.box, box) < SAME_COLUMN)?.title ?? null;
}

/** Whether a column lies between the left edge of its title and that of the next one, wherever it is aligned there. */
function isUnder(
  title: LabelHit<SummaryGroup>,
  titles: readonly LabelHit<SummaryGroup>[],
  box: Box,
): boolean {
  const next = titles[titles.indexOf(title) + 1]?.box[0] ?? Number.POSITIVE_INFINITY;
  return box[0] >= title.box[0] && box[2] <= next;
}

/** Titles with their columns of amounts; a title whose column is blank, or a column without a title, stays alone. */
function matched(
  titles: readonly LabelHit<SummaryGroup>[],
  columns: readonly Box[],
): { title: LabelHit<SummaryGroup>; box: Box }[] {
  const isWider = titles.length > columns.length;
  const boxes = titles.map((title) => title.box);
  const [few, many] = isWider ? [columns, boxes] : [boxes, columns];
  const aligned = alignToColumns(
    few.map((box) => ({ segment: { box } })),
    many,
  );
  return (aligned?.columnOf ?? []).flatMap((at, i) => {
    const [title, box] = isWider ? [titles[at], columns[i]] : [titles[i], columns[at]];
    return title && box ? [{ title, box }] : [];
  });
}

/** Labels of flows that stand one below the other, from the opening balance to the closing one. */
function stacksOf(flows: readonly LabelHit<SummaryFlow>[]): LabelHit<SummaryFlow>[][] {
  const stacks: LabelHit<SummaryFlow>[][] = [];
  for (const flow of flows) {
    const stack = stacks.findLast((others) => {
      const last = others.at(-1);
      return (
        last !== undefined &&
        flow.box[1] > last.box[1] + 2 &&
        flow.box[1] - last.box[3] < TITLE_DISTANCE * heightOf(flow.box) &&
        others.every((other) => other.name !== flow.name) &&
        (Math.abs(last.box[0] - flow.box[0]) < ALIGNMENT || Math.abs(last.box[2] - flow.box[2]) < ALIGNMENT)
      );
    });
    if (stack) stack.push(flow);
    else stacks.push([flow]);
  }
  return stacks.filter(
    (stack) =>
      stack.length >= FEWEST_FLOWS &&
      stack.some((flow) => flow.name === 'opening') &&
      stack.some((flow) => flow.name === 'closing'),
  );
}

function rowOf(flow: LabelHit<SummaryFlow>, right: number, amounts: readonly PlacedAmount[]): PlacedAmount[] {
  return amounts.filter(
    ({ segment }) =>
      sharedHeight(segment.box, flow.box) > 0.5 * Math.min(heightOf(segment.box), heightOf(flow.box)) &&
      segment.box[0] >= flow.box[2] - 2 &&
      segment.box[0] < right,
  );
}

/** The names of groups nearest above a stack, all on one row, within its width. */
function titlesAbove(
  groups: readonly LabelHit<SummaryGroup>[],
  stack: Box,
  right: number,
): LabelHit<SummaryGroup>[] {
  const above = groups.filter(
    (group) =>
      group.box[3] <= stack[1] + 3 &&
      group.box[2] > stack[0] - ALIGNMENT &&
      group.box[0] < right &&
      stack[1] - group.box[3] < TITLE_DISTANCE * heightOf(group.box),
  );
  const nearest = above.reduce((low, group) => Math.max(low, group.box[3]), -Infinity);
  return above.filter((group) => nearest - group.box[3] < 2.5 * heightOf(group.box));
}

function columnOf(
  title: LabelHit<SummaryGroup>,
  mine: (amount: PlacedAmount) => boolean,
  rows: readonly { flow: LabelHit<SummaryFlow>; own: readonly PlacedAmount[] }[],
  amounts: readonly PlacedAmount[],
): ReadonlyMap<SummaryFlow, PlacedAmount> {
  const cells = new Map<SummaryFlow, PlacedAmount>();
  for (const { flow, own } of rows) {
    const amount = own.find(mine);
    if (amount) cells.set(flow.name, amount);
  }
  if (!housingGroups.has(title.name)) return cells;
  const opening = cells.get('opening');
  const closing = cells.get('closing');
  if (!opening || !closing) return cells;
  const between = amounts.filter(
    (amount) =>
      amount.segment.box[1] >= opening.segment.box[1] &&
      amount.segment.box[3] <= closing.segment.box[3] &&
      (sharedWidth(amount.segment.box, closing.segment.box) > 0 ||
        sharedWidth(amount.segment.box, title.box) > 0) &&
      mine(amount),
  );
  return housingCells(title.name, between) ?? cells;
}
