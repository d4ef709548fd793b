import type { WordedDocument } from '../engine.ts';
import type { OnPaper } from '../review/places.ts';
import { everyValue, type Value } from '../review/value.ts';

/** A value that has a place on a page. */
export interface Boxed {
  readonly value: Value;
  readonly box: OnPaper['box'];
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
export function boxesOn(
  page: number,
  document: WordedDocument,
  places: ReadonlyMap<string, OnPaper>,
): readonly Boxed[] {
  const boxes = new Map<string, Boxed>();
  for (const value of everyValue(document)) {
    const place = places.get(value.path);
    if (place?.page !== page || boxes.has(place.box.join(' '))) continue;
    boxes.set(place.box.join(' '), { value, box: place.box });
  }
  return inReadingOrder([...boxes.values()]);
}
