import { describe, expect, it } from 'vitest';
import { reconciled } from './asking.ts';
import { EMPLOYER, movement, OTHER_EMPLOYER, type Paid, paid, twoBimesters } from './examples.ts';

const THIRD = 'CCC030303EF4';
const salaries = (...rows: Paid[]) => reconciled({ movements: rows.flatMap(paid) }).figures?.sbc;
const retiro = 'Aportacion PATRONAL en Subcuenta RETIRO IMSS';

const row = (
  bimester: string,
  employer: string | null,
  days: number,
  sbc: number,
  date = '2024-12-01',
): Paid => ({
  bimester,
  employer,
  date,
  days: String(days),
  sbc: sbc.toFixed(2),
  retiro: ((Math.round(sbc * 100) * days * 2) / 10_000).toFixed(2),
});

describe('employers held at once', () => {
  it('add their salaries up, and their calendar days count once', () => {
    // (300 + 200.50) × 61 ÷ 61
    expect(
      salaries(row('2024-B5', EMPLOYER, 61, 300), row('2024-B5', OTHER_EMPLOYER, 61, 200.5)),
    ).toMatchObject({
      last: { value: '500.50', status: 'verified', note: { code: 'note.derived-sbc-together' } },
      average: { value: '500.50' },
      daysCovered: { value: '61' },
      inferred: { value: '500.50' },
    });
  });

  it('count up to 25 UMA of the last day of the bimester', () => {
    // 25 × 108.57 = 2,714.25
    expect(
      salaries(row('2024-B5', EMPLOYER, 61, 1500), row('2024-B5', OTHER_EMPLOYER, 61, 1500))?.last,
    ).toMatchObject({
      value: '2714.25',
      note: { code: 'note.derived-sbc-ceiling' },
    });
  });

  it('without a known UMA have no ceiling and are in doubt', () => {
    expect(
      salaries(row('2014-B5', EMPLOYER, 61, 1500), row('2014-B5', OTHER_EMPLOYER, 61, 1500))?.last,
    ).toMatchObject({
      value: '3000.00',
      status: 'doubtful',
      note: { code: 'note.ceiling-not-known' },
    });
  });
});

describe('employers one after the other', () => {
  it('leave the last salary to the one who was not there before', () => {
    const sbc = salaries(
      row('2024-B4', EMPLOYER, 62, 500),
      row('2024-B5', OTHER_EMPLOYER, 30, 700, '2024-11-01'),
      row('2024-B5', EMPLOYER, 31, 500, '2024-12-01'),
    );
    expect(sbc?.last).toMatchObject({ value: '700.00', note: { code: 'note.derived-sbc-last' } });
    // (500 × 62 + 700 × 30 + 500 × 31) ÷ 123 = 67,500 ÷ 123 = 548.7804…
    expect(sbc?.average?.value).toBe('548.78');
    expect(sbc?.daysCovered?.value).toBe('123');
  });

  it('are in doubt where both are new: the one credited later', () => {
    const sbc = salaries(
      row('2024-B5', OTHER_EMPLOYER, 30, 700, '2024-12-02'),
      row('2024-B5', EMPLOYER, 31, 500, '2024-12-01'),
    );
    expect(sbc?.last).toMatchObject({
      value: '700.00',
      status: 'doubtful',
      note: { code: 'note.last-employer-unclear' },
    });
    expect(sbc?.average?.status).not.toBe('doubtful');
  });

  it('are in doubt where none is new', () => {
    const sbc = salaries(
      row('2024-B4', EMPLOYER, 31, 500),
      row('2024-B4', OTHER_EMPLOYER, 31, 600),
      row('2024-B5', EMPLOYER, 30, 510, '2024-11-01'),
      row('2024-B5', OTHER_EMPLOYER, 31, 610, '2024-12-01'),
    );
    expect(sbc?.last).toMatchObject({ value: '610.00', status: 'doubtful' });
  });

  it('of whom two are new leave it to the later of these', () => {
    const sbc = salaries(
      row('2024-B4', EMPLOYER, 62, 500),
      row('2024-B5', OTHER_EMPLOYER, 20, 600, '2024-11-01'),
      row('2024-B5', THIRD, 20, 650, '2024-11-02'),
      row('2024-B5', EMPLOYER, 20, 500, '2024-12-01'),
    );
    expect(sbc?.last).toMatchObject({ value: '650.00', status: 'doubtful' });
  });

  it('without dates are in doubt, too', () => {
    const undated = (employer: string, sbc: string) =>
      movement(retiro, '300.00', { bimester: '2024-B5', employerRfc: employer, days: '30', sbc });
    const { figures } = reconciled({
      movements: [undated(EMPLOYER, '500.00'), undated(OTHER_EMPLOYER, '510.00')],
    });
    expect(figures?.sbc.last).toMatchObject({ value: '510.00', status: 'doubtful' });
  });
});

describe('salaries', () => {
  it('count whichever order the bimesters are printed in', () => {
    const { figures } = reconciled({ movements: [...twoBimesters].reverse() });
    expect(figures?.sbc.last?.value).toBe('520.00');
  });

  it('round half up to the cent', () => {
    // (100.00 × 1 + 100.01 × 1) ÷ 2 = 100.005
    expect(
      salaries(row('2024-B4', EMPLOYER, 1, 100), row('2024-B5', EMPLOYER, 1, 100.01))?.average?.value,
    ).toBe('100.01');
  });

  it('are null where days, salary or amount is not printed', () => {
    const of = (more: Readonly<Record<string, string>>) =>
      reconciled({
        movements: [movement(retiro, '620.00', { bimester: '2024-B4', employerRfc: EMPLOYER, ...more })],
      }).figures?.sbc;
    expect(of({ days: '62' })).toMatchObject({ last: null, average: null, inferred: { value: '500.00' } });
    expect(of({ sbc: '500.00' })).toMatchObject({
      last: { value: '500.00' },
      average: null,
      daysCovered: null,
      inferred: null,
    });
    expect(of({ days: '0', sbc: '500.00' })).toMatchObject({
      average: null,
      daysCovered: null,
      inferred: null,
    });
    const noAmount = reconciled({
      movements: [
        {
          kind: 'contribution',
          section: 'retiro',
          concept: retiro,
          bimester: '2024-B4',
          days: '62',
          sbc: '500.00',
        },
      ],
    });
    expect(noAmount.figures?.sbc).toMatchObject({ average: { value: '500.00' }, inferred: null });
  });

  it('of several rows without days have no last one, and nothing to be told by days', () => {
    const without = (employer: string) =>
      movement(retiro, '620.00', { bimester: '2024-B4', employerRfc: employer, sbc: '500.00' });
    const { figures } = reconciled({
      movements: [without(EMPLOYER), without(OTHER_EMPLOYER), ...twoBimesters.slice(0, 1)],
    });
    expect(figures?.sbc).toEqual({ last: null, average: null, daysCovered: null, inferred: null });
  });

  it('are null where a row has no bimester, or takes money back', () => {
    const unplaced = reconciled({ movements: [...twoBimesters, movement(retiro, '100.00')] });
    expect(unplaced.figures?.sbc.average).toBeNull();
    const negative = reconciled({
      movements: [
        ...twoBimesters,
        movement(retiro, '-100.00', { bimester: '2024-B5', employerRfc: EMPLOYER }),
      ],
    });
    expect(negative.figures?.sbc.last).toBeNull();
  });

  it('imply nothing before the rates are known', () => {
    expect(salaries(row('1996-B5', EMPLOYER, 61, 50))).toMatchObject({
      last: { value: '50.00' },
      average: { value: '50.00' },
      inferred: null,
    });
  });

  it('are told from employers of the IMSS alone', () => {
    const { figures } = reconciled({
      movements: [
        movement('Aportación PATRONAL en Subcuenta RETIRO ISSSTE 08', '620.00', {
          bimester: '2024-B4',
          days: '62',
          sbc: '500.00',
        }),
        movement('Aportacion CV Gobierno', '69.75', { bimester: '2022-B4', days: '62', sbc: '500.00' }),
        { kind: 'fee', section: null, concept: null, amount: '-1.00' },
        { kind: 'contribution', section: null, concept: null, amount: '1.00' },
      ],
    });
    expect(figures?.sbc).toEqual({ last: null, average: null, daysCovered: null, inferred: null });
  });

  it('are in doubt where an employer has cesantía and vivienda and no retiro', () => {
    const [first, ...others] = twoBimesters;
    const { figures } = reconciled({ movements: others });
    expect(first?.concept).toBe(retiro);
    expect(figures?.sbc.average).toMatchObject({
      status: 'doubtful',
      note: { code: 'note.salary-row-missing' },
    });
  });

  it('are in doubt where an employer appears twice with more days than there are', () => {
    const sbc = salaries(row('2024-B5', EMPLOYER, 61, 500), row('2024-B5', EMPLOYER, 61, 500));
    expect(sbc?.last?.status).toBe('doubtful');
    const nobodys = salaries(row('2024-B5', null, 61, 500), row('2024-B5', null, 61, 500));
    expect(nobodys?.average).toMatchObject({
      status: 'doubtful',
      note: { code: 'note.salary-row-repeated' },
    });
  });
});
