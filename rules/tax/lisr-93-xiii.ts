import { Exact } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { annualTariffOn, type Tariff, type TariffBand } from '../parameters/tariffs.ts';
import { lesser, minus, over, plain, type Quantity, times } from '../quantity.ts';

const EXEMPT_DAYS_A_YEAR = plain(90);
const WEEKS_A_YEAR = 52;
const NOTHING = plain('0.00');
const NOT_KNOWN: Quantity = { value: null, text: 'LISR 96-Bis' };

/**
 * Income tax on money paid in one sum: exempt are 90 daily UMA per year of contributions; what exceeds them pays
 * the rate that the annual tariff gives for one year's share of the whole.
 */
export function lisr93xiii(inquiry: Inquiry, base: Quantity): Quantity {
  const years = yearsContributed(inquiry);
  const uma = inquiry.parameter('uma.daily', inquiry.on);
  const tariff = annualTariffOn(inquiry.on);
  if (tariff === null) inquiry.warn('no-tariff', { year: inquiry.on.slice(0, 4) });
  const allowance = inquiry.step(
    'exempt-93-xiii',
    times(times(EXEMPT_DAYS_A_YEAR, uma), years),
    'LISR 93-XIII',
  );
  const exempt = lesser(base, allowance);
  const taxed = inquiry.step('taxed', minus(base, exempt), 'LISR 93-XIII');
  if (taxed.value?.isZero()) return inquiry.step('lisr-96-bis', NOTHING, 'LISR 93-XIII');
  if (tariff === null) return NOT_KNOWN;
  // Less than half a year counts as none; its whole is then one year's share.
  const share = inquiry.step('one-year', over(base, atLeastOne(years)), 'LISR 96-Bis');
  const onShare = inquiry.step('tariff-152', byTariff(share, tariff), 'LISR 152', tariff.source);
  return inquiry.step('lisr-96-bis', over(times(onShare, taxed), share), 'LISR 96-Bis');
}

/** Weeks ÷ 52; a fraction from one half counts as a year. */
function yearsContributed(inquiry: Inquiry): Quantity {
  const weeks = inquiry.ask('contributedWeeks');
  if (weeks === null) return NOT_KNOWN;
  const years = Math.floor((2 * weeks + WEEKS_A_YEAR) / (2 * WEEKS_A_YEAR));
  const { value } = inquiry.number(years);
  return inquiry.step(
    'years-contributed',
    { value, text: `round(${weeks} ÷ ${WEEKS_A_YEAR})` },
    'LISR 93-XIII',
  );
}

/** The band that an income falls in is the last one whose lower limit it reaches. */
function byTariff({ value, text }: Quantity, { bands }: Tariff): Quantity {
  let reached: TariffBand | null = null;
  for (const band of bands) {
    if (value === null || value.lessThan(band.above)) break;
    reached = band;
  }
  if (reached === null || value === null) return NOT_KNOWN;
  const { above, fixed, rate } = reached;
  return {
    value: value.minus(above).times(rate).plus(fixed),
    text: `${fixed} + ${rate} × (${text} − ${above})`,
  };
}

function atLeastOne({ value, text }: Quantity): Quantity {
  return { value: value === null ? null : Exact.max(value, 1), text };
}
