import { fromCents } from '../../rules/money.ts';
import type { Reading, SummaryFlow, SummaryGroup, SummaryRow } from '../contract.ts';
import type { Segment } from '../layout/sheet.ts';
import { groupLabels } from '../vocabulary/statement-labels.ts';
import { findLabels, type LabelTexts } from './label-hits.ts';
import type { PlacedAmount } from './place.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';
import { summaryByColumns } from './summary-by-columns.ts';
import { summaryByRows } from './summary-by-rows.ts';
import { closes, type SummaryCells } from './summary-cells.ts';

/** The general summary, and the segments that it takes, so that nobody reads them as something else. */
export interface ReadSummary {
  readonly rows: SummaryRow[];
  readonly taken: ReadonlySet<Segment>;
  readonly labels: readonly SummaryCells['label'][];
}

/** Cells by which a row of a second summary is known, chosen or not. */
const FULL_ROW = 5;

/** Headings on one line end at one height, to so many points. */
const IN_LINE = 2;

/** Flows between the two balances. */
const FLOWS = 4;

/** Flows printed as magnitudes, whatever sign they bear. */
const MAGNITUDES: ReadonlySet<SummaryFlow> = new Set<SummaryFlow>(['withdrawals', 'fees']);

/** The rows of "Resumen general", in printed order: groups as rows, as columns or as cards, whichever closes best. */
export function readSummary(texts: readonly LabelTexts[], free: (segment: Segment) => boolean): ReadSummary {
  const found: SummaryCells[] = texts.flatMap((text) => {
    const { flows } = text;
    if (flows.length < 3) return [];
    const groups = findLabels(text, groupLabels);
    return [...summaryByRows(text, groups, flows), ...summaryByColumns(text, groups, flows)].filter(
      (row) => !isBehind(row) && [...row.cells.values()].every(({ segment }) => free(segment)),
    );
  });
  const best = new Map<SummaryGroup, SummaryCells>();
  for (const row of found) {
    if (row.cells.size > 0 && !row.cells.has('opening') && !row.cells.has('closing') && !isTorn(row))
      continue;
    const other = best.get(row.group);
    if (!other || worth(row, found) > worth(other, found)) best.set(row.group, row);
  }
  const chosen = found
    .filter((row) => best.get(row.group) === row)
    .map((row) => (isContested(row, found) ? { ...row, unsure: true } : row));
  return {
    rows: chosen.map(rowOf),
    taken: new Set(
      found
        .filter((row) => best.get(row.group) === row || row.cells.size >= FULL_ROW || closes(row) === true)
        .flatMap((row) => [...row.cells.values()].map(({ segment }) => segment)),
    ),
    labels: chosen.map((row) => row.label),
  };
}

/** Whether a scan names another row as full with other balances alike: one of the two labels is a misread one. */
const isContested = (row: SummaryCells, found: readonly SummaryCells[]): boolean =>
  found.some(
    (other) =>
      other !== row &&
      other.group === row.group &&
      other.cells.size >= FLOWS &&
      row.cells.size >= FLOWS &&
      [...other.cells.values()].every(({ page }) => page.source === 'ocr') &&
      other.cells.get('closing')?.cents !== row.cells.get('closing')?.cents,
  );

/** Whether a row of a scan has lost both balances and kept what came and went: four columns stand for themselves. */
const isTorn = ({ cells }: SummaryCells): boolean =>
  cells.size >= FLOWS && [...cells.values()].every(({ page }) => page.source === 'ocr');

/** Whether the label stands right of all its amounts: it is of another table on the same row. */
const isBehind = ({ label, cells }: SummaryCells): boolean =>
  cells.size > 0 && [...cells.values()].every(({ segment }) => segment.box[2] < label.box[0]);

/** A row that closes beats one that does not; then the fuller one; then the one whose label stands in line with others. */
function worth(row: SummaryCells, found: readonly SummaryCells[]): number {
  const inLine = found.filter(
    ({ group, label }) => group !== row.group && Math.abs(label.box[3] - row.label.box[3]) < IN_LINE,
  );
  return (closes(row) === true ? 100 : 0) + row.cells.size + inLine.length / (found.length + 1);
}

function rowOf({ group, cells, unsure }: SummaryCells): SummaryRow {
  const whole = cells.has('opening') && cells.has('closing');
  const cell = (flow: SummaryFlow): Reading | null => {
    const placed = cells.get(flow);
    if (!placed) return null;
    const isBalance = flow === 'opening' || flow === 'closing';
    const reading = isBalance ? balanceReading(placed) : amountReading(placed, MAGNITUDES.has(flow));
    if (!whole) return doubtfulBecause(reading, { code: 'note.row-incomplete' });
    return unsure === true ? doubtfulBecause(reading, { code: 'note.several-columns' }) : reading;
  };
  return {
    group,
    opening: cell('opening'),
    contributions: cell('contributions'),
    withdrawals: cell('withdrawals'),
    returns: cell('returns'),
    fees: cell('fees'),
    movements: cell('movements'),
    closing: cell('closing'),
  };
}

/** The reading of a printed amount, as a magnitude where the field is one. */
export function amountReading({ page, segment, cents }: PlacedAmount, magnitude = false): Reading {
  return readingOf(page, segment, fromCents(magnitude ? Math.abs(cents) : cents));
}

/** The reading of a balance: on a scan in doubt where a sign stands before it, which no balance has. */
export function balanceReading(placed: PlacedAmount): Reading {
  const isScan = placed.page.source === 'ocr';
  const reading = amountReading(placed, isScan);
  const hasSign = isScan && (placed.segment.amount?.cents ?? 0) < 0;
  return hasSign ? doubtfulBecause(reading, { code: 'note.hardly-legible' }) : reading;
}
