import type { SummaryFlow, SummaryGroup } from '../contract.ts';
import { housingGroups } from '../vocabulary/statement-labels.ts';
import type { LabelHit } from './label-hit.ts';
import type { PlacedAmount } from './place.ts';

/** One group of the general summary with the amounts found for its flows. */
export interface SummaryCells {
  readonly group: SummaryGroup;
  readonly label: LabelHit<SummaryGroup>;
  readonly cells: ReadonlyMap<SummaryFlow, PlacedAmount>;
  /** Whether the amounts may be of another period: nothing tells which of several columns is today's. */
  readonly unsure?: boolean;
}

const FLOW_SIGNS: readonly (readonly [SummaryFlow, 1 | -1])[] = [
  ['contributions', 1],
  ['withdrawals', -1],
  ['returns', 1],
  ['fees', -1],
];

/** Whether a group's cells close to the cent (housing: within one); null where opening or closing is missing. */
export function closes(row: SummaryCells): boolean | null {
  const cents = (flow: SummaryFlow) => row.cells.get(flow)?.cents;
  const opening = cents('opening');
  const closing = cents('closing');
  if (opening === undefined || closing === undefined) return null;
  const net = cents('movements');
  if (net !== undefined) return Math.abs(opening + net - closing) <= 1;
  const flows = FLOW_SIGNS.reduce((sum, [flow, sign]) => {
    const value = cents(flow) ?? 0;
    return sum + sign * (sign < 0 ? Math.abs(value) : value);
  }, 0);
  return opening + flows === closing;
}

/** The three amounts of a housing group, whatever column the middle one falls in; null where it is another shape. */
export function housingCells(
  group: SummaryGroup,
  amounts: readonly PlacedAmount[],
): ReadonlyMap<SummaryFlow, PlacedAmount> | null {
  const printed =
    amounts.length > 3 ? amounts.filter(({ segment }) => segment.amount?.dash !== true) : amounts;
  const [opening, movements, closing, more] = printed;
  if (!housingGroups.has(group) || !opening || !movements || !closing || more) return null;
  return new Map<SummaryFlow, PlacedAmount>([
    ['opening', opening],
    ['movements', movements],
    ['closing', closing],
  ]);
}
