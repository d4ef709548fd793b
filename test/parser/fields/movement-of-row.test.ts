import { expect, test } from 'vitest';
import { movementOf } from '../../../parser/fields/movement-of-row.ts';
import type { Page } from '../../../parser/source/page.ts';
import type { MovementColumn } from '../../../parser/vocabulary/statement-labels.ts';
import { type Placed, sheetOf } from '../sheet-of.ts';

type PlacedCell = readonly [MovementColumn, ...Placed];

/** A row of the given cells as the tables hand it on, on a page of the given kind. */
function rowOf(cells: readonly PlacedCell[], source: Page['source']) {
  const { page, lines } = sheetOf(
    cells.map(([, ...placed]) => placed),
    { source },
  );
  const segments = lines.flatMap((line) => line.segments);
  return {
    page,
    section: null,
    cells: cells.flatMap(([column, x, y]) => {
      const segment = segments.find(({ box }) => box[0] === x && box[1] === y);
      return segment
        ? [{ column, printed: segment, box: segment.box, segment: segment.amount ? segment : null }]
        : [];
    }),
  };
}

const one: PlacedCell[] = [
  ['date', 20, 100, '15/03/2024'],
  ['concept', 100, 100, 'Aportación patronal'],
  ['employer', 300, 100, 'ABC010203AB9'],
  ['days', 400, 100, '61'],
  ['sbc', 430, 100, '512.30'],
  ['amount', 520, 100, '2,143.18'],
];
/** A second row below, whose own amount a fold took: its concept came to the row above. */
const two: PlacedCell[] = [...one, ['concept', 100, 112, 'Aportación estatal']];

const statusesOf = (cells: readonly PlacedCell[], source: Page['source']) => {
  const { date, concept, days, sbc, amount } = movementOf(rowOf(cells, source));
  return [date, concept, days, sbc, amount].map((reading) => reading?.status);
};

test('a row of a scan that is two is in doubt with all it says: nothing tells what is whose', () => {
  expect(statusesOf(two, 'ocr')).toEqual(Array(5).fill('doubtful'));
});

test('a row that is one is as it is printed, and so are two of a text, where no amount gets lost', () => {
  expect(statusesOf(one, 'ocr')).toEqual(Array(5).fill('read'));
  const { amount } = movementOf(rowOf(two, 'text'));
  expect(amount).toMatchObject({ value: '2143.18', status: 'read' });
});
