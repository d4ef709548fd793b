import { centreOf, heightOf, middleOf, sharedHeight } from '../layout/box.ts';
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
/** Text that may stand between a label and its value without being another label: signs, percentages, units, be they misread. */
const NOISE =
  /^(?:\$|mxn|m\.?n\.?|pesos|udis?|[:.*•·\-–_|¹²³⁴()\d\s]{1,6}|-?\d{1,3}(?:\.\d+)?\s?%|-?[\d,]+(?:\.\d{3,}| \d{6})?|[a-z]{1,3}\d{6,})$/i;

/** Whether a text may stand between a label and its amount without being a label itself. */
export const mayStandBetween = (text: string): boolean => NOISE.test(text);

/** A speck of a scan that was made out as a character of its own. */
const isCrumb = ({ key }: Segment, { page }: Sheet): boolean => page.source === 'ocr' && key.length <= 1;

/** What a stamp leaves of its own letters is short and unsure, and of another height than the print beside it. */
const REMAIN = { letters: 4, confidence: 0.5, lower: 0.6, higher: 2 } as const;
const isStampRemain = ({ key, confidence, box }: Segment, { page }: Sheet, label: Box): boolean => {
  const share = heightOf(box) / heightOf(label);
  const isShort = key.length <= REMAIN.letters && confidence <= REMAIN.confidence;
  return page.source === 'ocr' && isShort && (share <= REMAIN.lower || share >= REMAIN.higher);
};

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
        // Nobody's balance is negative: on a scan a sign before it is a stroke, or what a stroke left of a figure.
        const cents = sheet.page.source === 'ocr' ? Math.abs(segment.amount.cents) : segment.amount.cents;
        if (free(segment)) amounts.push({ page: sheet.page, segment, cents });
      } else if (!mayStandBetween(segment.text) && !isCrumb(segment, sheet) && !between(segment))
        texts.push(segment);
    }
  }
  return { sheet, amounts, texts };
}

/** The amounts on one side of a label, nearest first, up to the next text on that side. */
export function valuesBeside(field: Field, label: Box, side: Side): PlacedAmount[] {
  if (side === 'right') return toTheRight(field, label);
  return side === 'left' ? toTheLeft(field, label) : inColumn(field, label, side);
}

/** Whether a box stands on the label's row. */
function onRow(box: Box, label: Box): boolean {
  return sharedHeight(box, label) > 0.45 * Math.min(heightOf(box), heightOf(label));
}

function toTheRight({ sheet, amounts, texts }: Field, label: Box): PlacedAmount[] {
  const beside = (box: Box) => box[0] >= label[2] - 2 && onRow(box, label);
  let stop = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const { box } = text;
    if (box[0] < stop && beside(box) && !isStampRemain(text, sheet, label)) stop = box[0];
  }
  return amounts
    .filter(({ segment: { box } }) => box[0] < stop && beside(box))
    .sort((a, b) => a.segment.box[0] - b.segment.box[0]);
}

function toTheLeft({ amounts, texts }: Field, label: Box): PlacedAmount[] {
  const beside = (box: Box) => box[2] <= label[0] + 2 && onRow(box, label);
  let stop = 0;
  for (const { box } of texts) if (box[2] > stop && beside(box)) stop = box[2];
  return amounts
    .filter(({ segment: { box } }) => box[2] > stop && beside(box))
    .sort((a, b) => b.segment.box[0] - a.segment.box[0]);
}

/**
 * Amounts below (or above) a label within its column: from its left edge to the next text on its own row.
 *
 *     IMSS 1997          │ Cuota social IMSS
 *            26,393.70   │          5,654.89
 */
function inColumn(field: Field, label: Box, side: 'below' | 'above'): PlacedAmount[] {
  const right = columnEnd(field, label);
  const ahead = (box: Box) => (side === 'below' ? box[1] - label[3] : label[1] - box[3]);
  const inside = (box: Box) =>
    box[2] <= right + 2 && ahead(box) > -0.4 * heightOf(box) && alignedWith(box, label);
  const reach = FARTHEST_LINES * Math.min(heightOf(label), 14);
  const near = field.amounts.filter(({ segment: { box } }) => ahead(box) <= reach && inside(box));
  if (near.length === 0) return near;
  let wall = Number.POSITIVE_INFINITY;
  for (const { box } of field.texts) {
    const shares = Math.min(box[2], right) > Math.max(box[0], label[0]);
    if (shares && ahead(box) < wall && inside(box)) wall = ahead(box);
  }
  return near
    .filter(({ segment: { box } }) => ahead(box) + heightOf(box) / 2 <= wall)
    .sort(
      (a, b) =>
        Math.abs(middleOf(a.segment.box) - middleOf(label)) -
        Math.abs(middleOf(b.segment.box) - middleOf(label)),
    );
}

/** Where the next text at the right of a label begins its own column; the page's edge where there is none. */
function columnEnd({ sheet, texts }: Field, label: Box): number {
  const isScan = sheet.page.source === 'ocr';
  const nearby = NEIGHBOURHOOD * Math.min(heightOf(label), 12);
  let end = sheet.page.width;
  for (const { box } of texts) {
    const isNext = box[0] > label[2] && box[0] - 2 < end;
    if (!isNext || Math.abs(middleOf(box) - middleOf(label)) >= nearby) continue;
    if (!isScan || !texts.some((other) => goesOn(other.box, box, label))) end = box[0] - 2;
  }
  return end;
}

/** How far the words of one label may stand apart of which a scan has lost a short one, in heights. */
const PARTED = 2.2;

/** Whether a text is the rest of another one, which begins in the label's own column. */
const goesOn = (one: Box, rest: Box, label: Box): boolean =>
  one[0] < label[2] && one[2] <= rest[0] && rest[0] - one[2] <= PARTED * heightOf(rest) && onRow(one, rest);

function alignedWith(box: Box, label: Box): boolean {
  return (
    box[0] >= label[0] - EDGE ||
    Math.abs(box[2] - label[2]) <= EDGE ||
    Math.abs(centreOf(box) - centreOf(label)) <= 2 * EDGE
  );
}
