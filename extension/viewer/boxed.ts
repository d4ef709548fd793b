import type { WordedDocument } from '../engine.ts';
import { everyValue, type Value } from '../review/value.ts';
import type { Reading } from '../status/shown-status.ts';

/** A value that has a place on a page. */
export interface Boxed {
  readonly value: Value;
  readonly reading: Reading;
  readonly page: number;
  readonly box: NonNullable<Reading['box']>;
}

/** How far two boxes' tops may differ, in points, and still be read as one line. */
const SAME_LINE = 4;

/** Boxes as people read: line by line from the top, each line from the left. */
export function inReadingOrder(boxes: readonly Boxed[]): readonly Boxed[] {
  const fromTop = [...boxes].sort((a, b) => a.box[1] - b.box[1]);
  const lines: Boxed[][] = [];
  for (const one of fromTop) {
    const line = lines.at(-1);
    const top = line?.[0]?.box[1];
    if (line && top !== undefined && one.box[1] - top <= SAME_LINE) line.push(one);
    else lines.push([one]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box[0] - b.box[0]));
}

/** Every box of a page once, in reading order; a printed total belongs to the figure of that name. */
export function boxesOn(page: number, document: WordedDocument): readonly Boxed[] {
  const places = new Set<string>();
  const boxes: Boxed[] = [];
  for (const value of everyValue(document)) {
    const { reading } = value;
    if (reading?.page !== page || !reading.box) continue;
    const place = reading.box.join(' ');
    if (places.has(place)) continue;
    places.add(place);
    boxes.push({ value, reading, page, box: reading.box });
  }
  return inReadingOrder(boxes);
}
