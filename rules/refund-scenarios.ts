import type { Benefit } from './assessment.ts';
import { Exact, twoDecimals } from './exact.ts';
import { attorneyFees } from './parameters/attorney-fees.ts';

/** What would reach the person: the refund less tax and an attorney's share of the whole, in pesos. */
export interface RefundScenario {
  readonly share: string;
  readonly source: string;
  readonly fee: string;
  /** With the highest tax of the range; null where no highest is known. */
  readonly netLow: string | null;
  /** With the lowest tax of the range. */
  readonly netHigh: string | null;
}

/** The refund net of each fee that was seen; nothing where its amount is not known. */
export function refundScenarios({ amount, tax }: Pick<Benefit, 'amount' | 'tax'>): readonly RefundScenario[] {
  if (amount === null) return [];
  const gross = new Exact(amount);
  return attorneyFees.map(({ share, source }) => {
    // Rounded before it is subtracted, so that what people see adds up.
    const fee = gross.times(share).toDecimalPlaces(2);
    const net = (withheld: string | null) =>
      withheld === null ? null : twoDecimals(gross.minus(fee).minus(withheld));
    return { share, source, fee: twoDecimals(fee), netLow: net(tax.high), netHigh: net(tax.low) };
  });
}
