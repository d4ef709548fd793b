import type { BalanceName, Said } from '../contract.ts';
import type { LabelHit } from './label-hit.ts';
import type { PlacedAmount } from './place.ts';

/** A label of the details with the amount that belongs to it. */
export interface Pair {
  readonly hit: LabelHit<BalanceName>;
  readonly value: PlacedAmount;
  /** Why the amount may be another one than the label's; null where nothing speaks for that. */
  readonly doubt: Said | null;
}

/** Printed sums of other balances; they do not count among the details. */
export const subtotals: ReadonlySet<BalanceName> = new Set<BalanceName>([
  'retiroTotal',
  'viviendaTotal',
  'voluntarioTotal',
  'total',
]);
/** Centavos by which printed details may miss their total (rounding of the AFORE itself). */
export const ROUNDING = 2;
/** Whether the details among the pairs come to one of the sums, in centavos. */
export function addsUp(all: readonly Pair[], sums: ReadonlySet<number>): boolean {
  const details = settled(all, sums).filter((pair) => !subtotals.has(pair.hit.name));
  const amounts = new Map(details.map((pair) => [pair.hit.name, pair.value.cents]));
  const sum = added(amounts);
  return amounts.size > 1 && sum !== 0 && hitsOne(sums, sum);
}

/** Balances printed in several places with different amounts, whose choice the sum of the details may decide. */
const MOST_OPEN = 6;

/**
 * The pairs without those that another place of the same name contradicts, where just one choice of places lets the
 * details add up: "INFONAVIT" beside a movement, a bar of a chart.
 */
export function settled(pairs: readonly Pair[], sums: ReadonlySet<number>): readonly Pair[] {
  const details = pairs.filter(({ hit }) => !subtotals.has(hit.name));
  const amountsOf = new Map<BalanceName, Set<number>>();
  for (const { hit, value } of details) {
    const amounts = amountsOf.get(hit.name) ?? new Set();
    amountsOf.set(hit.name, amounts.add(value.cents));
  }
  const open = [...amountsOf].filter(([, amounts]) => amounts.size > 1);
  if (open.length === 0 || open.length > MOST_OPEN) return pairs;
  const fixed = [...amountsOf].reduce(
    (sum, [, amounts]) => sum + (amounts.size > 1 ? 0 : ([...amounts][0] ?? 0)),
    0,
  );
  const fitting = choices(open).filter((choice) => hitsOne(sums, fixed + added(choice)));
  const [only, another] = fitting;
  if (!only || another) return pairs;
  return pairs.filter(({ hit, value }) => (only.get(hit.name) ?? value.cents) === value.cents);
}

const added = (choice: ReadonlyMap<BalanceName, number>): number =>
  [...choice.values()].reduce((sum, cents) => sum + cents, 0);

/** Every way to choose one amount for each name. */
function choices(open: readonly (readonly [BalanceName, ReadonlySet<number>])[]): Map<BalanceName, number>[] {
  return open.reduce<Map<BalanceName, number>[]>(
    (sofar, [name, amounts]) =>
      sofar.flatMap((choice) => [...amounts].map((cents) => new Map([...choice, [name, cents]]))),
    [new Map()],
  );
}

/** Whether a sum, in centavos, is one of the others but for rounding. */
export function hitsOne(sums: ReadonlySet<number>, sum: number): boolean {
  for (let miss = -ROUNDING; miss <= ROUNDING; miss++) if (sums.has(sum + miss)) return true;
  return false;
}
