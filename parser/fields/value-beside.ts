import { centreOf, heightOf, middleOf, sharedHeight, sharedWidth } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Box } from '../source/page.ts';
import type { PlacedAmount } from './place.ts';

/** Where a label's value stands. */
export type Side = 'right' | 'below' | 'above' | 'left';
/** The sides, the likeliest first. */
export const sides: readonly Side[] = ['right', 'below', 'above', 'left'];

/** Farthest that a value may stand below or above its label, in heights of the label. */
const FARTHEST_LINES = 4.5;
/** Heights of a label within which a text at its right tells where the next column begins. */
const NEIGHBOURHOOD = 4;
/** How far a value's edge may stand from its label's, in points; twice that for the centres. */
const EDGE = 4;
/** Text that may stand between a label and its value without being another label: signs, percentages, units. */
const NOISE =
  /^(?:\$|mxn|m\.?n\.?|pesos|udis?|[:.*•·\-–_|¹²³⁴()\d\s]{1,6}|-?\d{1,3}(?:\.\d+)?\s?%|-?[\d,]+(?:\.\d{3,})?)$/i;

/** The free text and amounts of a sheet among which values are sought. */
export interface Field {
  readonly sheet: Sheet;
  readonly amounts: readonly PlacedAmount[];
  /** Segments of text that part one label's surroundings from another's. */
  readonly texts: readonly Segment[];
}

/**
 * The field of a sheet, leaving out what other readers have taken, and text that may stand between a label and
 * its value (`between`) without being a label itself.
 */
export function fieldOf(
  sheet: Sheet,
  free: (segment: Segment) => boolean,
  between: (segment: Segment) => boolean = () => false,
): Field {
  const amounts: PlacedAmount[] = [];
  const texts: Segment[] = [];
  for (const line of sheet.lines) {
    for (const segment of line.segments) {
      if (segment.amount) {
        if (free(segment)) amounts.push({ page: sheet.page, segment, cents: segment.amount.cents });
      } else if (!NOISE.test(segment.text) && !between(segment)) texts.push(segment);
    }
  }
  return { sheet, amounts, texts };
}

/** The amounts on one side of a label, nearest first, up to the next text on that side. */
export function valuesBeside(field: Field, label: Box, side: Side): PlacedAmount[] {
  if (side === 'right') return toTheRight(field, label);
  return side === 'left' ? toTheLeft(field, label) : inColumn(field, label, side);
}

function toTheRight({ amounts, texts }: Field, label: Box): PlacedAmount[] {
  const onRow = (box: Box) =>
    sharedHeight(box, label) > 0.45 * Math.min(heightOf(box), heightOf(label)) && box[0] >= label[2] - 2;
  const stop = Math.min(...texts.filter((text) => onRow(text.box)).map((text) => text.box[0]), Infinity);
  return amounts
    .filter(({ segment }) => onRow(segment.box) && segment.box[0] < stop)
    .sort((a, b) => a.segment.box[0] - b.segment.box[0]);
}

function toTheLeft({ amounts, texts }: Field, label: Box): PlacedAmount[] {
  const onRow = (box: Box) =>
    sharedHeight(box, label) > 0.45 * Math.min(heightOf(box), heightOf(label)) && box[2] <= label[0] + 2;
  const stop = Math.max(...texts.filter((text) => onRow(text.box)).map((text) => text.box[2]), 0);
  return amounts
    .filter(({ segment }) => onRow(segment.box) && segment.box[2] > stop)
    .sort((a, b) => b.segment.box[0] - a.segment.box[0]);
}

/**
 * Amounts below (or above) a label within its column: from its left edge to the next text on its own row.
 *
 *     IMSS 1997          │ Cuota social IMSS
 *            26,393.70   │          5,654.89
 */
function inColumn({ sheet, amounts, texts }: Field, label: Box, side: 'below' | 'above'): PlacedAmount[] {
  const nearby = (box: Box) =>
    Math.abs(middleOf(box) - middleOf(label)) < NEIGHBOURHOOD * Math.min(heightOf(label), 12);
  const right = Math.min(
    ...texts.filter(({ box }) => nearby(box) && box[0] > label[2]).map(({ box }) => box[0] - 2),
    sheet.page.width,
  );
  const reach = FARTHEST_LINES * Math.min(heightOf(label), 14);
  const ahead = (box: Box) => (side === 'below' ? box[1] - label[3] : label[1] - box[3]);
  const alignedWith = (box: Box) =>
    box[0] >= label[0] - EDGE ||
    Math.abs(box[2] - label[2]) <= EDGE ||
    Math.abs(centreOf(box) - centreOf(label)) <= 2 * EDGE;
  const inside = (box: Box) => alignedWith(box) && box[2] <= right + 2 && ahead(box) > -0.4 * heightOf(box);
  const wall = Math.min(
    ...texts
      .filter(({ box }) => inside(box) && sharedWidth(box, [label[0], 0, right, 0]) > 0)
      .map(({ box }) => ahead(box)),
    Infinity,
  );
  return amounts
    .filter(
      ({ segment: { box } }) => inside(box) && ahead(box) <= reach && ahead(box) + heightOf(box) / 2 <= wall,
    )
    .sort(
      (a, b) =>
        Math.abs(middleOf(a.segment.box) - middleOf(label)) -
        Math.abs(middleOf(b.segment.box) - middleOf(label)),
    );
}
