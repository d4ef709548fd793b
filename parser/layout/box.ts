import type { Box } from '../source/page.ts';

/** Height of a box in points. */
export const heightOf = (box: Box): number => box[3] - box[1];
/** Vertical centre of a box in points. */
export const middleOf = (box: Box): number => (box[1] + box[3]) / 2;
/** Horizontal centre of a box in points. */
export const centreOf = (box: Box): number => (box[0] + box[2]) / 2;

/** The smallest box around all of them; they must be at least one. */
export const around = (boxes: readonly Box[]): Box => smallest(boxes.length, (i) => boxes[i]);

/** The smallest box around all things that have one; they must be at least one. */
export const aroundAll = (boxed: readonly { readonly box: Box }[]): Box =>
  smallest(boxed.length, (i) => boxed[i]?.box);

function smallest(count: number, boxAt: (index: number) => Box | undefined): Box {
  const first = boxAt(0);
  if (!first) throw new RangeError('no box to go around');
  if (count === 1) return first;
  let [x0, y0, x1, y1] = first;
  for (let i = 1; i < count; i++) {
    const box = boxAt(i) ?? first;
    if (box[0] < x0) x0 = box[0];
    if (box[1] < y0) y0 = box[1];
    if (box[2] > x1) x1 = box[2];
    if (box[3] > y1) y1 = box[3];
  }
  return [x0, y0, x1, y1];
}

/** Points that two boxes share horizontally; negative is the gap between them. */
export const sharedWidth = (a: Box, b: Box): number => Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
/** Points that two boxes share vertically; negative is the gap between them. */
export const sharedHeight = (a: Box, b: Box): number => Math.min(a[3], b[3]) - Math.max(a[1], b[1]);

/** Whether two boxes stand on one row: the centre of the lower one lies within the height of the other. */
export function onOneRow(a: Box, b: Box): boolean {
  return sharedHeight(a, b) > ROW_OVERLAP * Math.min(heightOf(a), heightOf(b));
}
/** Share of the lower height that two boxes of one row have in common at least. */
const ROW_OVERLAP = 0.5;
