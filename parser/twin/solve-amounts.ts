import type { Equation } from './amount-equations.ts';

/** A figure told by others: what each counts, and a constant. */
interface Told {
  readonly shares: Map<number, number>;
  constant: number;
}

/** Adds `times` an equation's shares to another's, dropping those that cancel. */
function add(into: Map<number, number>, shares: ReadonlyMap<number, number>, times: number): void {
  for (const [figure, share] of shares) {
    const sum = (into.get(figure) ?? 0) + times * share;
    if (sum === 0) into.delete(figure);
    else into.set(figure, sum);
  }
}

/** Puts what is told of a figure in its place. */
function substitute(into: Told, figure: number, told: Told): void {
  const share = into.shares.get(figure);
  if (share === undefined) return;
  into.shares.delete(figure);
  add(into.shares, told.shares, share);
  into.constant += share * told.constant;
}

/**
 * New cents for every figure so that each equation leaves the same rest as before: figures are chosen freely by
 * `choose` until a sum settles one; the greatest one that is not `fixed` is settled. Null where a sum allows none.
 */
export function solveAmounts(
  figures: readonly number[],
  equations: readonly Equation[],
  fixed: ReadonlySet<number>,
  choose: (figure: number) => number,
): ReadonlyMap<number, number> | null {
  const settled = new Map<number, Told>();
  for (const { shares, rest } of equations) {
    // Σ shares × figure − rest = 0
    const open: Told = { shares: new Map(shares), constant: -rest };
    for (const [figure, told] of settled) substitute(open, figure, told);
    if (open.shares.size === 0) continue;
    const candidates = [...open.shares]
      .filter(([, share]) => Math.abs(share) === 1)
      .map(([figure]) => figure);
    const free = candidates.filter((figure) => !fixed.has(figure));
    const pool = free.length > 0 ? free : candidates;
    if (pool.length === 0) return null;
    const pivot = Math.max(...pool);
    const own = open.shares.get(pivot) ?? 1;
    open.shares.delete(pivot);
    const told: Told = { shares: new Map(), constant: -open.constant / own };
    add(told.shares, open.shares, -1 / own);
    for (const other of settled.values()) substitute(other, pivot, told);
    settled.set(pivot, told);
  }
  const chosen = new Map<number, number>();
  for (const figure of figures) if (!settled.has(figure)) chosen.set(figure, choose(figure));
  const all = new Map(chosen);
  for (const [figure, { shares, constant }] of settled) {
    let sum = constant;
    for (const [other, share] of shares) sum += share * (chosen.get(other) ?? 0);
    all.set(figure, sum);
  }
  return all;
}
