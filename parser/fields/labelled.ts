import { heightOf, sharedWidth } from '../layout/box.ts';
import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { placeOfFolded, type Stretch } from '../values/folded-places.ts';
import type { Phrases } from '../values/phrases.ts';
import { type PageTexts, type Placed, textsWithPhrases } from './page-texts.ts';
import { type Printed, partOf } from './printed.ts';

/** A label's possible value. */
export interface Labelled {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly label: string;
  /** The rest of the label's own segment, or a segment beside, below or above it. */
  readonly where: 'inline' | 'right' | 'below' | 'above';
  readonly value: Printed;
  /** What stands before the label in its segment, folded by nobody: a word there may change its sense. */
  readonly before: string;
  /** Index of the label's line in its sheet. */
  readonly line: number;
  /** The segment that the value is, or is a part of, and the index of its line. */
  readonly cell: { readonly segment: Segment; readonly at: number };
}

/** How far below or above its label a value may stand, in heights of the label. */
const FARTHEST_LINES = 3.2;
/** A segment on the right farther than this many heights is another field's. */
const FARTHEST_RIGHT = 45;
/** What may stand between a label and its value. */
const LEAD = /^[\s:.;)\-–_*|/#]*(?:\(?[as]\)?[\s:)]+)?/;

/** Every possible value of the labels, page by page, for each label the likeliest place first. */
export function labelledValues(texts: PageTexts, labels: Phrases): Labelled[] {
  return textsWithPhrases(texts, labels).flatMap(([placed, held]) => {
    const longestFirst = held.length > 1 ? [...held].sort((a, b) => b.length - a.length) : held;
    for (const label of longestFirst) {
      const place = placeOfFolded(placed.segment.text, label);
      if (place) return valuesOf(placed, label, place);
    }
    return [];
  });
}

function valuesOf(
  { page, sheet, at, line, column, segment }: Placed,
  label: string,
  place: Stretch,
): Labelled[] {
  const shared = { page, sheet, label, before: segment.text.slice(0, place.start), line: at };
  const rest = afterLabel(segment, place.end);
  if (rest) return [{ ...shared, where: 'inline', value: rest, cell: { segment, at } }];
  const values: Labelled[] = [];
  const add = (where: Labelled['where'], value: Segment, valueLine: number) =>
    values.push({ ...shared, where, value, cell: { segment: value, at: valueLine } });
  const right = line.segments[column + 1];
  if (right && right.box[0] - segment.box[2] <= FARTHEST_RIGHT * heightOf(segment.box))
    add('right', right, at);
  inColumn(sheet.lines, at, segment, 1, (value, valueLine) => add('below', value, valueLine));
  inColumn(sheet.lines, at, segment, -1, (value, valueLine) => add('above', value, valueLine));
  return values;
}

function afterLabel(segment: Segment, end: number): Printed | null {
  const lead = LEAD.exec(segment.text.slice(end))?.[0].length ?? 0;
  const rest = partOf(segment, end + lead, segment.text.length);
  return /[\p{L}\d]{2}/u.test(rest.text) ? rest : null;
}

/** Adds the segments below (or above) that share some of the label's width, nearest first. */
function inColumn(
  lines: readonly Line[],
  at: number,
  label: Segment,
  step: 1 | -1,
  add: (value: Segment, line: number) => void,
): void {
  const reach = FARTHEST_LINES * heightOf(label.box);
  for (let i = at + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    if (!line) break;
    const gap = step === 1 ? line.box[1] - label.box[3] : label.box[1] - line.box[3];
    if (gap > reach) break;
    for (const segment of line.segments) if (sharedWidth(segment.box, label.box) > 0) add(segment, i);
  }
}
