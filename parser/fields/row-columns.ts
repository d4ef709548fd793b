import type { Box } from '../source/page.ts';
import { columnDistance } from './place.ts';

/** Cost in points of leaving a column of a row blank; keeps a lone amount from drifting past its column. */
const BLANK_COLUMN = 0.01;

/**
 * Which column each amount of a row stands in: the assignment from left to right, at most one amount a column,
 * whose distances are least. Null where there are more amounts than columns.
 */
export function alignToColumns(
  amounts: readonly { readonly segment: { readonly box: Box } }[],
  columns: readonly Box[],
): { columnOf: number[]; farthest: number } | null {
  if (amounts.length > columns.length) return null;
  let paths: Path[] = [{ cost: 0, farthest: 0, columnOf: [] }];
  for (const amount of amounts) {
    const next: Path[] = [];
    columns.forEach((column, index) => {
      const distance = columnDistance(amount.segment.box, column);
      const from = cheapest(paths.filter((path) => (path.columnOf.at(-1) ?? -1) < index));
      if (!from) return;
      const skipped = index - (from.columnOf.at(-1) ?? -1) - 1;
      next.push({
        cost: from.cost + distance + skipped * BLANK_COLUMN,
        farthest: Math.max(from.farthest, distance),
        columnOf: [...from.columnOf, index],
      });
    });
    paths = next;
  }
  const best = cheapest(paths);
  return best ? { columnOf: best.columnOf, farthest: best.farthest } : null;
}

interface Path {
  readonly cost: number;
  readonly farthest: number;
  readonly columnOf: number[];
}

function cheapest(paths: readonly Path[]): Path | null {
  return paths.reduce<Path | null>(
    (best, path) => (best === null || path.cost < best.cost ? path : best),
    null,
  );
}
