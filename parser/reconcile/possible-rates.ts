import { Decimal } from 'decimal.js';
import { type Bimester, bimesterSpan } from '../../rules/dates.ts';
import {
  type ImssRates,
  type IsssteRates,
  imssRatesOn,
  isssteRatesOn,
} from '../../rules/parameters/contribution-rates.ts';
import { umaOn } from '../../rules/parameters/uma.ts';
import type { Contribution } from '../vocabulary/concepts.ts';

/**
 * Rates that a contribution of a bimester can have for a daily salary (in centavos), the likeliest first: the
 * employer's share goes by bands in UMA, of which January and February know two. Empty where no rate is known.
 */
export function possibleRates(
  contribution: Contribution,
  bimester: Bimester,
  salary: Decimal,
): readonly Decimal[] {
  const { first, last } = bimesterSpan(bimester);
  const imss = imssRatesOn(last);
  const issste = isssteRatesOn(last);
  const known = [
    ...(imss ? imssRates(contribution, imss, employerShares(imss, [last, first], salary)) : []),
    ...(issste ? isssteRates(contribution, issste) : []),
  ];
  return known.filter((rate, index) => known.findIndex((other) => other.equals(rate)) === index);
}

function imssRates(
  contribution: Contribution,
  rates: ImssRates,
  employer: readonly Decimal[],
): readonly Decimal[] {
  const worker = new Decimal(rates.ceavWorker);
  const state = rates.ceavState === null ? [] : [new Decimal(rates.ceavState)];
  const both = employer.map((share) => share.plus(worker));
  switch (contribution) {
    case 'retiro':
      return [new Decimal(rates.retiro)];
    case 'vivienda':
      return [new Decimal(rates.vivienda)];
    case 'cvGobierno':
      return state;
    case 'ceavWorker':
      return [worker];
    // "Aportación patronal" is what the employer hands over, the worker's part often with it.
    case 'ceavPatron':
      return [...employer, ...both];
    case 'ceav':
      return [...both, ...both.flatMap((share) => state.map((part) => share.plus(part)))];
    default:
      return [];
  }
}

function isssteRates(contribution: Contribution, rates: IsssteRates): readonly Decimal[] {
  const worker = new Decimal(rates.ceavWorker);
  const patron = new Decimal(rates.ceavPatron);
  switch (contribution) {
    case 'retiroIssste':
      return [new Decimal(rates.retiro)];
    case 'fovissste':
      return [new Decimal(rates.fovissste)];
    case 'ceavIsssteWorker':
      return [worker];
    case 'ceavIssstePatron':
      return [patron];
    case 'ceavIssste':
      return [worker, patron, worker.plus(patron)];
    default:
      return [];
  }
}

/** The employer's share by the UMA of each day; one band needs none. */
function employerShares(rates: ImssRates, days: readonly string[], salary: Decimal): readonly Decimal[] {
  if (rates.ceavEmployer.length === 1) return rates.ceavEmployer.map(({ rate }) => new Decimal(rate));
  return days.flatMap((day) => {
    const uma = umaOn(day);
    if (!uma) return [];
    const inUma = salary.div(100).div(uma.daily);
    return rates.ceavEmployer
      .filter(({ upToUma }) => upToUma === null || inUma.lessThanOrEqualTo(upToUma))
      .slice(0, 1)
      .map(({ rate }) => new Decimal(rate));
  });
}
