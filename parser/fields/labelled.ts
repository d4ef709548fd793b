import { heightOf, sharedWidth } from '../layout/box.ts';
import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { placeOfFolded } from '../values/folded-places.ts';
import { type Printed, partOf } from './printed.ts';

/** A label's possible value. */
export interface Labelled {
  readonly page: Page;
  readonly label: string;
  /** The rest of the label's own segment, or a segment beside, below or above it. */
  readonly where: 'inline' | 'right' | 'below' | 'above';
  readonly value: Printed;
  /** What stands before the label in its segment, folded by nobody: a word there may change its sense. */
  readonly before: string;
  readonly line: number;
}

/** How far below or above its label a value may stand, in heights of the label. */
const FARTHEST_LINES = 3.2;
/** A segment on the right farther than this many heights is another field's. */
const FARTHEST_RIGHT = 45;
/** What may stand between a label and its value. */
const LEAD = /^[\s:.;)\-–_*|/#]*(?:\(?[as]\)?[\s:)]+)?/;

/** Every possible value of the labels, page by page, for each label the likeliest place first. */
export function labelledValues(sheets: readonly Sheet[], labels: readonly string[]): Labelled[] {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  return sheets.flatMap((sheet) =>
    sheet.lines.flatMap((line, at) =>
      line.segments.flatMap((segment, column) => valuesOf(sheet, at, line, segment, column, longestFirst)),
    ),
  );
}

function valuesOf(
  { page, lines }: Sheet,
  at: number,
  line: Line,
  segment: Segment,
  column: number,
  labels: readonly string[],
): Labelled[] {
  if (segment.amount) return [];
  const label = labels.find((one) => segment.key.includes(one) && placeOfFolded(segment.text, one));
  const place = label === undefined ? null : placeOfFolded(segment.text, label);
  if (label === undefined || !place) return [];
  const shared = { page, label, before: segment.text.slice(0, place.start), line: at };
  const rest = afterLabel(segment, place.end);
  if (rest) return [{ ...shared, where: 'inline', value: rest }];
  const values: Labelled[] = [];
  const right = line.segments[column + 1];
  if (right && right.box[0] - segment.box[2] <= FARTHEST_RIGHT * heightOf(segment.box)) {
    values.push({ ...shared, where: 'right', value: right });
  }
  for (const value of inColumn(lines, at, segment, 1)) values.push({ ...shared, where: 'below', value });
  for (const value of inColumn(lines, at, segment, -1)) values.push({ ...shared, where: 'above', value });
  return values;
}

function afterLabel(segment: Segment, end: number): Printed | null {
  const lead = LEAD.exec(segment.text.slice(end))?.[0].length ?? 0;
  const rest = partOf(segment, end + lead, segment.text.length);
  return /[\p{L}\d]{2}/u.test(rest.text) ? rest : null;
}

/** The segments below (or above) that share some of the label's width, nearest first. */
function inColumn(lines: readonly Line[], at: number, label: Segment, step: 1 | -1): Segment[] {
  const found: Segment[] = [];
  const reach = FARTHEST_LINES * heightOf(label.box);
  for (let i = at + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    if (!line) break;
    const gap = step === 1 ? line.box[1] - label.box[3] : label.box[1] - line.box[3];
    if (gap > reach) break;
    found.push(...line.segments.filter((segment) => sharedWidth(segment.box, label.box) > 0));
  }
  return found;
}
