import type { Statement } from '../contract.ts';
import { type RatedRows, ratedRows } from '../reconcile/contribution-fit.ts';
import { type ContributionRow, contributionRows } from '../reconcile/contribution-rows.ts';
import { contributionSets } from '../reconcile/contribution-sets.ts';
import { possibleRates, WHOLE } from '../reconcile/possible-rates.ts';
import type { Chance } from './chance.ts';

/** How far a salary moves, as a share of it, at least and at most. */
const MOVES = { least: 0.03, most: 0.22 } as const;
const TRIES = 60;

/** New cents for salaries and the contributions that follow from them, by the old cents without sign. */
export function madeUpContributions(statement: Statement, chance: Chance): ReadonlyMap<number, number> {
  const rows = contributionRows(statement);
  const rated = ratedRows(rows);
  const made = new Map<number, number>();
  for (const set of contributionSets(rows)) {
    const salary = mostFrequent(set.flatMap(({ sbc }) => sbc ?? []));
    if (salary === null) continue;
    const known = made.get(salary);
    const moved = known ?? otherSalary(salary, rows, chance);
    put(made, salary, moved);
    for (const { sbc } of set) if (sbc !== null) put(made, sbc, Math.round((sbc * moved) / salary));
    for (const row of set)
      if (row.amount !== null && row.amount !== 0)
        put(made, Math.abs(row.amount), amountFor(row, rated, made, moved / salary));
  }
  return made;
}

function put(made: Map<number, number>, old: number, now: number): void {
  if (old !== 0 && !made.has(old)) made.set(old, Math.max(1, now));
}

function mostFrequent(salaries: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const salary of salaries) counts.set(salary, (counts.get(salary) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** A salary in the neighbourhood for which every contribution has the rates that it had. */
function otherSalary(salary: number, rows: readonly ContributionRow[], chance: Chance): number {
  const own = rows.filter(({ sbc }) => sbc === salary);
  const ratesOf = (cents: number) =>
    own.map(({ contribution, bimester }) => possibleRates(contribution, bimester, cents).join()).join(';');
  const before = ratesOf(salary);
  let moved = salary;
  for (let tries = 0; tries < TRIES; tries++) {
    const share = MOVES.least + (MOVES.most - MOVES.least) * chance.next();
    moved = Math.round(salary * (chance.next() < 0.5 ? 1 - share : 1 + share));
    if (ratesOf(moved) === before) break;
  }
  return moved;
}

/** What fits salary × days × rate fits as well as before; what did not follows the salary in proportion. */
function amountFor(
  { amount, ...row }: ContributionRow,
  rated: RatedRows,
  made: ReadonlyMap<number, number>,
  factor: number,
): number {
  const cents = Math.abs(amount ?? 0);
  const known = [...rated.values()].find((one) => one.row.index === row.index);
  const salary = known && made.get(known.sbc);
  if (!known?.fit.ok || salary === undefined) return Math.round(cents * factor);
  const computed = (sbc: number) => Math.round((sbc * known.days * known.fit.rate) / WHOLE);
  return computed(salary) + (cents - computed(known.sbc));
}
