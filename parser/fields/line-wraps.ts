import { heightOf } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Word } from '../source/page.ts';

/** From one line of a text to the next, in heights. */
const NEXT_LINE = 2.1;
/** Lines of a text begin at one left edge, within so many heights. */
const SAME_EDGE = 0.9;
/** Width of a blank in heights, at least. */
const BLANK = 0.15;

/**
 * Whether the word would no longer have fitted behind the segment, before what stands to its right or, at the end
 * of a line, before the farthest end of a line that begins at the same left edge.
 */
export function hasNoRoomFor(word: Word, { lines }: Sheet, at: number, segment: Segment): boolean {
  const line = lines[at];
  const [start] = line?.segments ?? [];
  if (!line || !start) return false;
  const height = heightOf(segment.box);
  const right = line.segments[line.segments.indexOf(segment) + 1];
  const ends = lines.flatMap(({ segments, box }) =>
    Math.abs((segments[0]?.box[0] ?? 0) - start.box[0]) <= SAME_EDGE * height ? [box[2]] : [],
  );
  const limit = right ? right.box[0] : Math.max(...ends);
  return segment.box[2] + BLANK * height + (word.box[2] - word.box[0]) > limit;
}

/** The text at the beginning of the next line that the last one of a line goes on in, for want of room; else null. */
export function goesOnIn(sheet: Sheet, at: number, segment: Segment): Segment | null {
  const [line, next] = [sheet.lines[at], sheet.lines[at + 1]];
  const [start, first] = [line?.segments[0], next?.segments[0]];
  const [word] = first?.words ?? [];
  if (!start || !first || !word || first.amount || line?.segments.at(-1) !== segment) return null;
  const height = heightOf(segment.box);
  if (first.box[1] - segment.box[1] > NEXT_LINE * height) return null;
  if (Math.abs(first.box[0] - start.box[0]) > SAME_EDGE * height) return null;
  return hasNoRoomFor(word, sheet, at, segment) ? first : null;
}
