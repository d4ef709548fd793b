import { Exact } from '../exact.ts';
import type { Inquiry } from '../inquiry.ts';
import { annualTariffOn, type Tariff } from '../parameters/tariffs.ts';
import { known, lesser, minus, over, plain, type Quantity, times } from '../quantity.ts';

const EXEMPT_DAYS_A_YEAR = 90;
const WEEKS_A_YEAR = 52;
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
    times(times(plain(EXEMPT_DAYS_A_YEAR), uma), years),
    'LISR 93-XIII',
  );
  const exempt = lesser(base, allowance);
  const taxed = inquiry.step('taxed', minus(base, exempt), 'LISR 93-XIII');
  if (taxed.value?.isZero()) return inquiry.step('lisr-96-bis', known(new Exact(0)), 'LISR 93-XIII');
  if (tariff === null) return NOT_KNOWN;
  // Less than half a year counts as none; its whole is then one year's share.
  const share = inquiry.step('one-year', over(base, atLeastOne(years)), 'LISR 96-Bis');
  const onShare = inquiry.step('tariff-152', byTariff(share, tariff), 'LISR 152', tariff.source);
  return inquiry.step('lisr-96-bis', over(times(onShare, taxed), share), 'LISR 96-Bis');
}

/** Weeks ÷ 52; a fraction from one half counts as a year. */
function yearsContributed(inquiry: Inquiry): Quantity {
  const { value, text } = over(inquiry.amountOf('contributedWeeks'), plain(WEEKS_A_YEAR));
  const years = { value: value?.toDecimalPlaces(0) ?? null, text: `round(${text})` };
  return inquiry.step('years-contributed', years, 'LISR 93-XIII');
}

/** The band that an income falls in is the last one whose lower limit it reaches. */
function byTariff({ value, text }: Quantity, { bands }: Tariff): Quantity {
  if (value === null) return NOT_KNOWN;
  return bands.reduce(
    (tax, { above, fixed, percent }) =>
      value.lessThan(above)
        ? tax
        : {
            value: value.minus(above).times(percent).dividedBy(100).plus(fixed),
            text: `${fixed} + ${percent} % × (${text} − ${above})`,
          },
    NOT_KNOWN,
  );
}

function atLeastOne({ value, text }: Quantity): Quantity {
  return { value: value === null ? null : Exact.max(value, 1), text };
}
