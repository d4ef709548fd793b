import { centreOf, sharedWidth } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Box, Page } from '../source/page.ts';

/** A segment that is an amount, with the page it stands on. */
export interface PlacedAmount {
  readonly page: Page;
  readonly segment: Segment;
  readonly cents: number;
}

/** All amounts of a sheet, from top to bottom and left to right. */
export function amountsOf(sheet: Sheet): PlacedAmount[] {
  const all: PlacedAmount[] = [];
  for (const line of sheet.lines) {
    for (const segment of line.segments) {
      if (segment.amount) all.push({ page: sheet.page, segment, cents: segment.amount.cents });
    }
  }
  return all;
}

/** Cost of edges that differ where one box lies within the other; it only decides between two such places. */
const OFF_EDGE = 0.001;

/**
 * How far two boxes are from standing in one column, in points: the least difference of their left edges, centres
 * and right edges, or 0.5 per point of overlap less than the narrower one's width.
 */
export function columnDistance(a: Box, b: Box): number {
  const edges = Math.min(Math.abs(a[0] - b[0]), Math.abs(a[2] - b[2]), Math.abs(centreOf(a) - centreOf(b)));
  const shared = sharedWidth(a, b);
  if (shared <= 0) return Math.max(edges, -shared);
  const narrower = Math.min(a[2] - a[0], b[2] - b[0]);
  return Math.min(edges, 0.5 * (narrower - shared) + OFF_EDGE * edges);
}
