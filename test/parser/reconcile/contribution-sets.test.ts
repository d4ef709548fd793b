import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { altered, failures, noteAt, pathsWith, reconciled, statusAt } from './asking.ts';
import { before2023, EMPLOYER, movement, OTHER_EMPLOYER, type Paid, paid } from './examples.ts';
import { asReadOf } from './statement-of.ts';

const rows = (...movements: Paid[]) => reconciled({ movements: movements.flatMap(paid) });

describe('a raise inside a bimester', () => {
  // 2,474.62 = 2 % of 123,731.00; printed is the last salary, 2,114.99, where the average was 2,028.38.
  const raise = {
    bimester: '2025-B2',
    employer: EMPLOYER,
    days: '61',
    sbc: '2114.99',
    retiro: '2474.62',
    ceav: '9337.99',
    vivienda: '6186.56',
  };

  it('is the lower average that all rows imply', () => {
    const result = rows(raise);
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'movements.0.amount')).toBe('verified');
    expect(statusAt(result, 'movements.0.sbc')).toBe('read');
    expect(result.figures?.sbc).toMatchObject({
      average: { value: '2114.99' },
      inferred: { value: '2028.38' },
    });
  });

  it('is no excuse for a row that implies another average, or for a higher one', () => {
    expect(pathsWith(rows({ ...raise, ceav: '9237.99' }), 'doubtful')).toContain('movements.1.amount');
    const higher = rows({ ...raise, retiro: '2674.62', vivienda: '6686.56', ceav: '10092.70' });
    expect(failures(higher)).toHaveLength(3);
  });

  it('is no excuse where the rows print different salaries, or one row stands alone', () => {
    const asRead = asReadOf({ movements: paid(raise) });
    expect(failures(reconcile(altered(asRead, { 'movements.0.sbc': '2114.00' }))).length).toBeGreaterThan(0);
    const { ceav: _ceav, vivienda: _vivienda, ...alone } = raise;
    expect(failures(rows(alone))).toHaveLength(1);
    // The small share of the State fits too many salaries to second it.
    const { ceav: _other, vivienda: _another, ...old } = before2023;
    expect(failures(rows({ ...old, retiro: '170.00', cvGobierno: '19.12' }))).toHaveLength(2);
  });

  it('is not told from cesantía alone, whose rate has bands', () => {
    const concept = (payer: string) => `Aportación ${payer} en Subcuenta CESANTIA Y VEJEZ IMSS`;
    const row = { bimester: '2025-B1', employerRfc: EMPLOYER, days: '59', sbc: '445.00' };
    const result = reconciled({
      movements: [movement(concept('PATRONAL'), '1500.00', row), movement('Aportacion CEAV', '1700.00', row)],
    });
    expect(failures(result)).toHaveLength(2);
  });
});

describe('rows of one employer and bimester', () => {
  it('put both salaries in doubt where two rows differ and neither is proved', () => {
    const row = { bimester: '2024-B4', employerRfc: EMPLOYER, days: '62' };
    const result = reconciled({
      movements: [
        movement('Aportacion en Subcuenta CUOTA SOCIAL IMSS', '300.00', { ...row, sbc: '500.00' }),
        movement('Aportacion CV Gobierno', '300.00', { ...row, sbc: '501.00' }),
      ],
    });
    expect(pathsWith(result, 'doubtful')).toEqual(['movements.0.sbc', 'movements.1.sbc']);
  });

  it('put both in doubt where each is proved by its own rate', () => {
    const row = { bimester: '2024-B4', employerRfc: EMPLOYER, days: '62' };
    const result = reconciled({
      movements: [
        movement('Aportacion PATRONAL en Subcuenta RETIRO IMSS', '620.00', { ...row, sbc: '500.00' }),
        movement('Aportacion INFONAVIT 97', '1860.00', { ...row, sbc: '600.00' }),
      ],
    });
    expect(pathsWith(result, 'doubtful')).toEqual(
      expect.arrayContaining(['movements.0.sbc', 'movements.1.sbc']),
    );
  });

  it('are sorted by days and salary where a sub-account is paid into twice', () => {
    const half = { bimester: '2024-B4', employer: EMPLOYER };
    const result = rows(
      { ...half, days: '30', sbc: '500.00', retiro: '300.00', vivienda: '750.00' },
      { ...half, days: '32', sbc: '520.00', retiro: '332.80', vivienda: '832.00' },
    );
    expect(failures(result)).toEqual([]);
    expect(result.figures?.sbc.daysCovered?.value).toBe('62');
  });

  it('pay a salary that a short stay does not single out, which then is read', () => {
    const result = rows({
      bimester: '2024-B4',
      employer: EMPLOYER,
      days: '10',
      sbc: '500.00',
      retiro: '100.00',
    });
    expect(statusAt(result, 'movements.0.amount')).toBe('verified');
    expect(statusAt(result, 'movements.0.days')).toBe('verified');
    expect(statusAt(result, 'movements.0.sbc')).toBe('read');
  });

  it('of a very small salary prove no days', () => {
    const result = rows({ bimester: '1998-B4', employer: EMPLOYER, days: '10', sbc: '1.50', retiro: '0.30' });
    expect(statusAt(result, 'movements.0.days')).toBe('read');
  });
});

describe('days', () => {
  it('are in doubt where there are more than the bimester has', () => {
    const result = rows({
      bimester: '2025-B1',
      employer: EMPLOYER,
      days: '61',
      sbc: '500.00',
      retiro: '610.00',
    });
    expect(failures(result)).toEqual(['days.fit-bimester movements.0 2']);
    expect(pathsWith(result, 'doubtful')).toEqual(['movements.0.bimester', 'movements.0.days']);
    expect(noteAt(result, 'movements.0.days')).toBe('note.fails-days-fit');
    expect(result.figures?.sbc.last?.status).toBe('doubtful');
  });

  it('of two rows of one employer add up, of two employers do not', () => {
    const row = { bimester: '2024-B4', employer: EMPLOYER, days: '62', sbc: '500.00', retiro: '620.00' };
    expect(failures(rows(row, row))).toEqual(['days.fit-bimester movements.0+movements.1 62']);
    expect(failures(rows(row, { ...row, employer: OTHER_EMPLOYER }))).toEqual([]);
    expect(failures(rows({ ...row, employer: null }, { ...row, employer: null }))).toEqual([]);
  });
});
