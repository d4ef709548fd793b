import type { SummaryFlow, SummaryGroup } from '../contract.ts';
import { around, heightOf, middleOf, onOneRow, sharedHeight, sharedWidth } from '../layout/box.ts';
import type { Box } from '../source/page.ts';
import { headingRows } from './heading-rows.ts';
import type { LabelHit } from './label-hit.ts';
import type { PlacedAmount } from './place.ts';
import type { Stretch } from './stretches.ts';

/** Columns that a header of the summary names at least. */
const FEWEST_COLUMNS = 3;
/** Farthest that an amount may stand from its column, in points. */
export const FARTHEST = 40;

/** So many rows show a column that no heading stands over. */
const ROWS_OF_A_COLUMN = 2;

/** A header of flows: its columns from left to right, those whose heading is not known among them. */
export interface Band {
  readonly columns: readonly { readonly name: SummaryFlow | null; readonly box: Box }[];
  readonly box: Box;
}

/** The headers on a sheet, with what the rows below show of columns whose heading is not known. */
export function bandsOn(
  flows: readonly LabelHit<SummaryFlow>[],
  groups: readonly LabelHit<SummaryGroup>[],
  amounts: readonly PlacedAmount[],
  candidates: readonly Stretch[],
): Band[] {
  return bandsOf(flows, amounts)
    .map((band) => withUnknown(band, candidates))
    .map((band) => withBalance('opening', band, groups, amounts))
    .map((band) => withBalance('closing', band, groups, amounts));
}

/** Headers: flows whose boxes overlap vertically, three different ones or more; a repeated name starts another, and a
 * name that comes again after the first place stood for something else there. */
function bandsOf(flows: readonly LabelHit<SummaryFlow>[], amounts: readonly PlacedAmount[]): Band[] {
  const rows = headingRows(
    flows,
    amounts.map(({ segment }) => segment),
    (above) => above.name === 'movements',
  );
  return rows.flatMap((row) => {
    const bands: LabelHit<SummaryFlow>[][] = [[]];
    for (const flow of [...row].sort((a, b) => a.box[0] - b.box[0])) {
      const band = bands.at(-1) ?? [];
      if (band[0]?.name === flow.name) band.shift();
      else if (band.some((other) => other.name === flow.name)) bands.push([]);
      bands.at(-1)?.push(flow);
    }
    return bands
      .filter((band) => band.length >= FEWEST_COLUMNS)
      .map((columns) => ({ columns, box: around(columns.map((column) => column.box)) }));
  });
}

/** The band with the texts between its first and last heading that the vocabulary does not know. */
function withUnknown(band: Band, candidates: readonly Stretch[]): Band {
  const unknown = candidates.filter(
    ({ box, valued }) =>
      !valued &&
      sharedHeight(box, band.box) > 0.5 * heightOf(box) &&
      box[0] > band.box[0] &&
      box[2] < band.box[2] &&
      band.columns.every((column) => sharedWidth(column.box, box) <= 0),
  );
  const apart = unknown.filter(
    (one, i) => unknown.findIndex((other) => sharedWidth(one.box, other.box) > 0) === i,
  );
  const columns = [...band.columns, ...apart.map(({ box }) => ({ name: null, box }))];
  return { ...band, columns: columns.sort((a, b) => a.box[0] - b.box[0]) };
}

/**
 * The band with the column of a balance at its left or right end whose heading is lost: rows have one amount more than
 * there are headings, and those stand below one another, beyond all headings.
 */
function withBalance(
  end: 'opening' | 'closing',
  band: Band,
  groups: readonly LabelHit<SummaryGroup>[],
  amounts: readonly PlacedAmount[],
): Band {
  if (band.columns.some(({ name }) => name === end)) return band;
  const outer = groups
    .filter((group) => group.box[1] > band.box[1])
    .map((group) => rowOf(group.box, band, amounts))
    .filter((row) => row.length === band.columns.length + 1)
    .flatMap((row) => row.slice(...(end === 'opening' ? [0, 1] : [-1])).map(({ segment }) => segment.box));
  const edges = outer.map((box) => box[2]);
  const isColumn =
    outer.length >= ROWS_OF_A_COLUMN && Math.max(...edges) - Math.min(...edges) < heightOf(band.box);
  if (!isColumn) return band;
  const column = { name: null, box: around(outer) };
  const [first, last] = [band.columns[0]?.box ?? band.box, band.columns.at(-1)?.box ?? band.box];
  if (end === 'opening') {
    return column.box[2] > first[2] ? band : { ...band, columns: [column, ...band.columns] };
  }
  return column.box[0] < last[0] ? band : { ...band, columns: [...band.columns, column] };
}

/** Amounts on the row of a label, to the band's right end: of the rows that it touches the one nearest its middle. */
export function rowOf(label: Box, band: Band, amounts: readonly PlacedAmount[]): PlacedAmount[] {
  const beside = amounts.filter(
    ({ segment }) =>
      sharedHeight(segment.box, label) > 0.4 * Math.min(heightOf(segment.box), heightOf(label)) &&
      segment.box[0] < band.box[2] + FARTHEST &&
      segment.box[2] > band.box[0] - FARTHEST,
  );
  const rows = beside.map((one) => beside.filter((other) => onOneRow(one.segment.box, other.segment.box)));
  const distance = (row: readonly PlacedAmount[]) =>
    Math.abs(middleOf(around(row.map(({ segment }) => segment.box))) - middleOf(label)) +
    (row.length > 1 ? 0 : heightOf(label));
  const nearest = rows.reduce<PlacedAmount[]>(
    (best, row) => (best.length === 0 || distance(row) < distance(best) - 0.5 ? row : best),
    [],
  );
  return nearest.sort((x, y) => x.segment.box[0] - y.segment.box[0]);
}
