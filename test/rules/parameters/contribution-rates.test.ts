import { describe, expect, it } from 'vitest';
import {
  imssRatesOn,
  isssteRatesOn,
  parseContributionRates,
} from '../../../rules/parameters/contribution-rates.ts';

const imss = {
  from: '1997-07-01',
  to: '2022-12-31',
  retiro: '0.02',
  vivienda: '0.05',
  ceavWorker: '0.01125',
  ceavState: '0.00225',
  ceavEmployer: [{ upToUma: null, rate: '0.0315' }],
};
const issste = {
  from: '2012-01-01',
  to: '2026-12-31',
  retiro: '0.02',
  fovissste: '0.05',
  ceavWorker: '0.06125',
  ceavPatron: '0.03175',
};
const table = (imssPeriods: unknown[], issstePeriods: unknown[] = [issste]) => ({
  unit: 'fraction',
  subject: 'contributions',
  checkedOn: '2026-11-21',
  imss: { source: 'LSS', bands: 'UMA', periods: imssPeriods },
  issste: { source: 'LISSSTE', periods: issstePeriods },
});

describe('rates of contribution', () => {
  it('have one employer band and a share of the State until the end of 2022', () => {
    expect(imssRatesOn('2022-12-31')).toMatchObject({
      retiro: '0.02',
      vivienda: '0.05',
      ceavState: '0.00225',
      ceavEmployer: [{ upToUma: null, rate: '0.03150' }],
    });
  });

  it('have eight employer bands and no share of the State from 2023', () => {
    const rates = imssRatesOn('2026-06-30');
    expect(rates?.ceavState).toBeNull();
    expect(rates?.ceavEmployer).toHaveLength(8);
    expect(rates?.ceavEmployer[0]).toEqual({ upToUma: '1.00', rate: '0.03150' });
    expect(rates?.ceavEmployer[7]).toEqual({ upToUma: null, rate: '0.07513' });
  });

  it('are not known outside the table', () => {
    expect(imssRatesOn('1997-06-30')).toBeNull();
    expect(imssRatesOn('2031-01-01')).toBeNull();
    expect(isssteRatesOn('2011-12-31')).toBeNull();
    expect(isssteRatesOn('2022-08-31')?.ceavWorker).toBe('0.06125');
  });

  it.each([
    ['an unknown key', table([{ ...imss, extra: '0.01' }])],
    ['a gap between periods', table([imss, { ...imss, from: '2023-01-02', to: '2023-12-31' }])],
    ['an overlap of periods', table([imss], [issste, { ...issste, from: '2026-12-31', to: '2027-12-31' }])],
    ['no open band', table([{ ...imss, ceavEmployer: [{ upToUma: '4.00', rate: '0.0315' }] }])],
    [
      'an open band before the last',
      table([{ ...imss, ceavEmployer: [imss.ceavEmployer[0], { upToUma: '1.00', rate: '0.0315' }] }]),
    ],
    [
      'bands that do not rise',
      table([
        {
          ...imss,
          ceavEmployer: [
            { upToUma: '2.00', rate: '0.0315' },
            { upToUma: '1.50', rate: '0.04' },
            { upToUma: null, rate: '0.05' },
          ],
        },
      ]),
    ],
  ])('are refused with %s', (_, data) => {
    expect(() => parseContributionRates(data)).toThrow();
  });
});
