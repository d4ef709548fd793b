import { Exact } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { nonResidentTariffOn } from '../parameters/tariffs.ts';
import type { Quantity } from '../quantity.ts';

const ZERO = new Exact(0);

/** Income tax on RCV money paid to somebody who lives abroad: nothing, then 15 %, then 30 % of what exceeds each limit. */
export function lisr155(inquiry: Inquiry, base: Quantity): Quantity {
  const tariff = nonResidentTariffOn(inquiry.on);
  const { value } = base;
  if (tariff === null || value === null) return { value: null, text: 'LISR 155' };
  const tax = tariff.bands.reduce((sum, { above, rate }, index) => {
    if (value.lessThanOrEqualTo(above)) return sum;
    const to = tariff.bands[index + 1]?.above;
    const upTo = to === undefined || value.lessThan(to) ? value : to;
    return sum.plus(upTo.minus(above).times(rate));
  }, ZERO);
  return inquiry.step('lisr-155', { value: tax, text: `LISR 155 (${base.text})` }, 'LISR 155');
}
