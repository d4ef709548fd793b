import { type Bimester, bimesterSpan } from '../../rules/dates.ts';
import type { Cents } from '../../rules/money.ts';
import {
  type ImssRates,
  type IsssteRates,
  imssRatesOn,
  isssteRatesOn,
} from '../../rules/parameters/contribution-rates.ts';
import { umaOn } from '../../rules/parameters/uma.ts';
import type { Contribution } from '../vocabulary/concepts.ts';

/** A rate of contribution in whole parts of `WHOLE`, so that products with it are exact. */
export type Rate = number;
/** The rate that takes everything: rates are published in hundred-thousandths. */
export const WHOLE: Rate = 100_000;
const DECIMALS = 5;

/**
 * Rates that a contribution of a bimester can have for a daily salary (an average may be no whole centavos), the
 * likeliest first: the employer's share goes by bands in UMA, of which January and February know two. Empty where no
 * rate is known.
 */
export function possibleRates(
  contribution: Contribution,
  bimester: Bimester,
  salary: Cents,
): readonly Rate[] {
  const { first, last } = bimesterSpan(bimester);
  const imss = imssRatesOn(last);
  const issste = isssteRatesOn(last);
  const known = [
    ...(imss ? imssRates(contribution, imss, () => employerShares(imss, [last, first], salary)) : []),
    ...(issste ? isssteRates(contribution, issste) : []),
  ];
  return known.length < 2 ? known : [...new Set(known)];
}

function imssRates(
  contribution: Contribution,
  rates: ImssRates,
  employer: () => readonly Rate[],
): readonly Rate[] {
  switch (contribution) {
    case 'retiro':
      return [rateOf(rates.retiro)];
    case 'vivienda':
      return [rateOf(rates.vivienda)];
    case 'cvGobierno':
      return stateOf(rates);
    case 'ceavWorker':
      return [rateOf(rates.ceavWorker)];
    // "Aportación patronal" is what the employer hands over, the worker's part often with it.
    case 'ceavPatron': {
      const shares = employer();
      return [...shares, ...withWorker(shares, rates)];
    }
    case 'ceav': {
      const both = withWorker(employer(), rates);
      return [...both, ...both.flatMap((share) => stateOf(rates).map((part) => share + part))];
    }
    default:
      return [];
  }
}

const stateOf = ({ ceavState }: ImssRates): readonly Rate[] =>
  ceavState === null ? [] : [rateOf(ceavState)];

function withWorker(employer: readonly Rate[], { ceavWorker }: ImssRates): readonly Rate[] {
  const worker = rateOf(ceavWorker);
  return employer.map((share) => share + worker);
}

function isssteRates(contribution: Contribution, rates: IsssteRates): readonly Rate[] {
  switch (contribution) {
    case 'retiroIssste':
      return [rateOf(rates.retiro)];
    case 'fovissste':
      return [rateOf(rates.fovissste)];
    case 'ceavIsssteWorker':
      return [rateOf(rates.ceavWorker)];
    case 'ceavIssstePatron':
      return [rateOf(rates.ceavPatron)];
    case 'ceavIssste': {
      const worker = rateOf(rates.ceavWorker);
      const patron = rateOf(rates.ceavPatron);
      return [worker, patron, worker + patron];
    }
    default:
      return [];
  }
}

/** The employer's share by the UMA of each day; one band needs none. */
function employerShares(rates: ImssRates, days: readonly string[], salary: Cents): readonly Rate[] {
  if (rates.ceavEmployer.length === 1) return rates.ceavEmployer.map(({ rate }) => rateOf(rate));
  return days.flatMap((day) => {
    const uma = umaOn(day);
    if (!uma) return [];
    const band = rates.ceavEmployer.find(
      ({ upToUma }) => upToUma === null || salary * 100 <= hundredths(upToUma) * hundredths(uma.daily),
    );
    return band ? [rateOf(band.rate)] : [];
  });
}

/** The rate of a published fraction; throws where it is finer than rates are published. */
const rateOf = (fraction: string): Rate => scaled(fraction, DECIMALS);
const hundredths = (text: string): number => scaled(text, 2);

function scaled(text: string, decimals: number): number {
  const point = text.indexOf('.');
  const missing = decimals - (text.length - 1 - point);
  if (point < 0 || missing < 0) throw new RangeError(`not a figure of ${decimals} decimals: ${text}`);
  return Number(text.slice(0, point) + text.slice(point + 1)) * 10 ** missing;
}
