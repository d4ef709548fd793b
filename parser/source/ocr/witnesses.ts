import type { Sort } from './glyph-sorts.ts';

/** A cell whose every character is of some sort beyond doubt. */
export interface ClearCell<Cell> {
  readonly cell: Cell;
  readonly sorts: readonly Sort[];
}

/** In so many cells a sort must have been read the same by two readings before it speaks for others. */
const QUORUM = 3;

/** As few of the cells as are needed for every sort to be in as many as a quorum, or in all that have it. */
export function witnessesOf<Cell>(cells: readonly ClearCell<Cell>[]): ClearCell<Cell>[] {
  const seen = new Map<Sort, number>();
  const count = (sort: Sort) => seen.get(sort) ?? 0;
  return cells.filter(({ sorts }) => {
    const own = new Set(sorts);
    if (![...own].some((sort) => count(sort) < QUORUM)) return false;
    for (const sort of own) seen.set(sort, count(sort) + 1);
    return true;
  });
}

/**
 * The sorts that witnesses speak for: read twice in a quorum of cells and in none of them differently. A sort that the
 * engine always takes for another character has no such witnesses, for a larger and bolder cut-out is read afresh.
 */
export function provenSorts<Cell>(
  witnesses: readonly ClearCell<Cell>[],
  agrees: (cell: Cell) => boolean,
): ReadonlySet<Sort> {
  const agreed = new Map<Sort, number>();
  const disputed = new Set<Sort>();
  for (const { cell, sorts } of witnesses)
    for (const sort of new Set(sorts))
      if (agrees(cell)) agreed.set(sort, (agreed.get(sort) ?? 0) + 1);
      else disputed.add(sort);
  return new Set([...agreed].filter(([sort, n]) => n >= QUORUM && !disputed.has(sort)).map(([sort]) => sort));
}
