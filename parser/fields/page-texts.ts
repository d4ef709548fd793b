import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { findPhrases, type IndexedText, indexed, type Phrases } from '../values/phrases.ts';

/** A segment with the page and the line it stands on. */
export interface Placed {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly line: Line;
  /** Index of the line in its sheet. */
  readonly at: number;
  /** Index of the segment in its line. */
  readonly column: number;
  readonly segment: Segment;
}

/** The texts of all pages, made ready once for every reader: what they look for is found in one pass. */
export interface PageTexts {
  readonly sheets: readonly Sheet[];
  /** Every segment of text (amounts left out), from the first page's top to the last one's bottom. */
  readonly placed: readonly Placed[];
  /** Their folded texts, one to a line. */
  readonly keys: string;
  /** `keys` ready for phrases to be found in it. */
  readonly index: IndexedText;
  /** Where each of them begins in `keys`. */
  readonly starts: readonly number[];
}

/** The texts of the pages. */
export function pageTexts(sheets: readonly Sheet[]): PageTexts {
  const placed: Placed[] = [];
  for (const sheet of sheets) {
    sheet.lines.forEach((line, at) => {
      line.segments.forEach((segment, column) => {
        if (segment.amount === null) placed.push({ page: sheet.page, sheet, line, at, column, segment });
      });
    });
  }
  const starts: number[] = [];
  let length = 0;
  for (const { segment } of placed) {
    starts.push(length);
    length += segment.key.length + 1;
  }
  const keys = placed.map(({ segment }) => segment.key).join('\n');
  return { sheets, placed, keys, index: indexed(keys), starts };
}

/** The texts whose folded form the pattern (with the `g` flag) finds something in, in reading order. */
export function textsWith(texts: PageTexts, pattern: RegExp): Placed[] {
  const found: Placed[] = [];
  let next = 0;
  for (const match of texts.keys.matchAll(pattern)) {
    const at = indexAt(texts, match.index, next);
    const placed = texts.placed[at];
    if (placed && at >= next) found.push(placed);
    next = at + 1;
  }
  return found;
}

/** The texts that hold any of the phrases, in reading order, each with those it holds, in the order in which they begin. */
export function textsWithPhrases(texts: PageTexts, phrases: Phrases): [Placed, string[]][] {
  const found: [Placed, string[]][] = [];
  let last = -1;
  for (const { phrase, at } of findPhrases(texts.index, phrases)) {
    const index = indexAt(texts, at, Math.max(last, 0));
    const placed = texts.placed[index];
    if (index === last) found.at(-1)?.[1].push(phrase);
    else if (placed) found.push([placed, [phrase]]);
    last = index;
  }
  return found;
}

/** Index of the text that the place in `keys` belongs to, looked for from `from` on. */
function indexAt({ starts }: PageTexts, place: number, from: number): number {
  let index = from;
  while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= place) index++;
  return index;
}
