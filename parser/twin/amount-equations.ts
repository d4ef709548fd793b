import { toCents } from '../../rules/money.ts';
import type { Statement } from '../contract.ts';
import { detailsEqualTotal } from '../reconcile/details-equal-total.ts';
import type { Finding } from '../reconcile/finding.ts';
import { groupEqualsDetails } from '../reconcile/group-equals-details.ts';
import { printedReadings } from '../reconcile/paths.ts';
import { subtotalEqualsDetails } from '../reconcile/subtotal-equals-details.ts';
import { summaryCloses } from '../reconcile/summary-closes.ts';

/** What a sum says of its figures: each figure's share, by its cents without sign, and what is left over. */
export interface Equation {
  readonly shares: ReadonlyMap<number, number>;
  /** Cents by which the printed result misses the sum: kept, so that what failed still fails. */
  readonly rest: number;
}

const takenOff = /\.(withdrawals|fees)$/;

/** The sums that the engine looks at in a statement, as equations over its printed figures. */
export function amountEquations(statement: Statement): readonly Equation[] {
  const readings = printedReadings({ ...statement, movements: [] });
  const findings: readonly Finding[] = [
    ...summaryCloses(statement, readings),
    ...groupEqualsDetails(statement, readings),
    ...subtotalEqualsDetails(readings),
    ...detailsEqualTotal(statement, readings),
  ];
  return findings.map(({ members, result }) => {
    const shares = new Map<number, number>();
    let rest = 0;
    for (const path of members) {
      const cents = toCents(readings.get(path)?.value ?? '0.00');
      const sign = path === result ? 1 : takenOff.test(path) ? 1 : -1;
      rest += sign * cents;
      const figure = Math.abs(cents);
      if (figure !== 0) shares.set(figure, (shares.get(figure) ?? 0) + sign * Math.sign(cents));
    }
    // A figure on both sides of its sum says nothing of itself.
    for (const [figure, share] of shares) if (share === 0) shares.delete(figure);
    return { shares, rest };
  });
}
