import { toCents } from '../../rules/money.ts';
import type { Statement } from '../contract.ts';
import { printedReadings } from '../reconcile/paths.ts';
import { amountEquations } from './amount-equations.ts';
import type { Chance } from './chance.ts';
import { madeUpContributions } from './made-up-contributions.ts';
import { solveAmounts } from './solve-amounts.ts';

/** Everything that no salary decides shrinks to such a share of what it was. */
const OTHERS = { least: 0.6, span: 0.35 } as const;
/** A figure that a sum settles stays within these shares of what it was, or the attempt is given up. */
const WITHIN = { least: 0.2, most: 3 } as const;

/** What a figure of so many cents becomes; the sign is the caller's. */
export type NewCents = (cents: number) => number;

const isMoney = (path: string) => /\.(balances|summary)\.|\.(amount|sbc)$/.test(path);

/**
 * Invented cents for every figure of a statement. Salaries and the contributions that follow from them shrink
 * together, the rest each on its own by up to `spread`, and sums leave the rest that they left before.
 */
export function madeUpAmounts(statement: Statement | null, spread: number, chance: Chance): NewCents | null {
  const overall = OTHERS.least + OTHERS.span * chance.next();
  const scaled = (cents: number) => Math.max(1, Math.round(cents * overall));
  const known = new Map<number, number>([[0, 0]]);
  if (statement !== null) {
    const contributions = madeUpContributions(statement, chance);
    const figures = [...printedReadings(statement)]
      .filter(([path]) => isMoney(path))
      .map(([, { value }]) => Math.abs(toCents(value)));
    const distinct = [...new Set(figures)].filter((cents) => cents !== 0);
    const choose = (cents: number) =>
      contributions.get(cents) ??
      Math.max(1, Math.round(cents * overall * (1 + spread * (2 * chance.next() - 1))));
    const solved = solveAmounts(distinct, amountEquations(statement), new Set(contributions.keys()), choose);
    if (solved === null || [...solved].some(([old, made]) => !isPlausible(old, made))) return null;
    for (const [old, made] of solved) known.set(old, made);
  }
  return (cents) => known.get(Math.abs(cents)) ?? scaled(Math.abs(cents));
}

function isPlausible(old: number, made: number): boolean {
  return (
    Number.isInteger(made) && made >= 1 && made >= WITHIN.least * old - 1 && made <= WITHIN.most * old + 1
  );
}
