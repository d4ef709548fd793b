import type { Segment, Sheet } from '../layout/sheet.ts';
import { findCurps } from '../values/curp.ts';
import { nameKey } from '../values/curp-letters.ts';
import { findNss } from '../values/nss.ts';
import { findPrintedDates } from '../values/printed-date.ts';
import { findRfcs } from '../values/rfc.ts';
import { isLabelWord } from './kept-words.ts';

/** An address has no more lines than this under the name. */
const MOST_LINES = 6;
/** Points by which lines of one block may be out of line, and heights from one line to the next. */
const OUT_OF_LINE_POINTS = 4;
const LINE_HEIGHTS = 2.4;

const wordsOf = (text: string) => text.split(/[^\p{L}]+/u).filter(Boolean);

/** The worker's address: the lines under the name, as long as none is a label or holds money. */
export function addressLines(
  sheets: readonly Sheet[],
  name: ReadonlyMap<string, string>,
): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  for (const { lines } of sheets) {
    const segments = lines.flatMap((line) => line.segments);
    for (const segment of segments.filter(({ text }) => isName(text, name)))
      for (const line of linesUnder(segment, segments)) found.add(line);
  }
  return found;
}

function isName(text: string, name: ReadonlyMap<string, string>): boolean {
  const own = wordsOf(text).filter((word) => name.has(nameKey(word)));
  return own.length > 1 && own.length >= Math.min(2, name.size);
}

function* linesUnder(name: Segment, segments: readonly Segment[]): Generator<Segment> {
  let last = name;
  for (let line = 0; line < MOST_LINES; line++) {
    const next = segments.find((segment) => isUnder(segment, last));
    if (next === undefined || isLabelOrValue(next)) return;
    yield next;
    last = next;
  }
}

function isUnder({ box: [x0, y0] }: Segment, { box: [left, top, , bottom] }: Segment): boolean {
  const height = bottom - top;
  return (
    Math.abs(x0 - left) <= OUT_OF_LINE_POINTS && y0 > top + height / 2 && y0 <= top + LINE_HEIGHTS * height
  );
}

function isLabelOrValue({ text, amount }: Segment): boolean {
  const values = [findCurps, findNss, findRfcs, findPrintedDates];
  return amount !== null || values.some((find) => find(text).length > 0) || wordsOf(text).some(isLabelWord);
}
