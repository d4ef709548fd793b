import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { altered, failures, noteAt, pathsWith, reconciled, statusAt } from './asking.ts';
import { before2023, EMPLOYER, generation, movement, paid } from './examples.ts';
import { asReadOf } from './statement-of.ts';

const good = asReadOf(generation);
const having = (values: Readonly<Record<string, string | null>>) => reconcile(altered(good, values));
const doubtfulOf = (values: Readonly<Record<string, string | null>>) => pathsWith(having(values), 'doubtful');
const rows = (...movements: Parameters<typeof paid>[0][]) =>
  reconciled({ movements: movements.flatMap(paid) });

describe('one altered figure of a contribution', () => {
  it('is the amount that its rate and its pair deny', () => {
    expect(doubtfulOf({ 'movements.0.amount': '650.00' })).toEqual(['movements.0.amount']);
    expect(doubtfulOf({ 'movements.1.amount': '2000.36' })).toEqual(['movements.1.amount']);
    expect(noteAt(having({ 'movements.0.amount': '650.00' }), 'movements.0.amount')).toBe(
      'note.fails-contribution-rate',
    );
  });

  it('is the salary that differs from the other rows of its employer and bimester', () => {
    const result = having({ 'movements.0.sbc': '400.00' });
    expect(pathsWith(result, 'doubtful')).toEqual(['movements.0.sbc']);
    expect(result.figures?.sbc.average?.status).toBe('doubtful');
    expect(result.figures?.sbc.inferred?.status).toBe('verified');
    expect(result.figures?.sbc.last?.status).toBe('verified');
  });

  it('is the salary by a single cent, too', () => {
    expect(doubtfulOf({ 'movements.0.sbc': '500.01' })).toEqual(['movements.0.sbc']);
  });

  it('is the number of days', () => {
    expect(doubtfulOf({ 'movements.0.days': '52' })).toEqual(['movements.0.days']);
    expect(having({ 'movements.0.days': '52' }).figures?.sbc.daysCovered?.status).toBe('doubtful');
  });

  it('is the amount and not the days or the salary of a row that stands alone in its bimester, as far as can be told', () => {
    const alone = rows({
      bimester: '2024-B4',
      employer: EMPLOYER,
      days: '62',
      sbc: '500.00',
      retiro: '650.00',
    });
    expect(pathsWith(alone, 'doubtful')).toEqual([
      'movements.0.days',
      'movements.0.sbc',
      'movements.0.amount',
    ]);
  });

  it('by a cent is not proved', () => {
    const result = having({ 'movements.0.amount': '620.01' });
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'movements.0.amount')).toBe('read');
    expect(statusAt(result, 'movements.2.amount')).toBe('verified');
  });

  it('breaks the ratio of two to five where no rate can be asked', () => {
    const noDays = altered(good, {
      'movements.0.days': null,
      'movements.2.days': null,
      'movements.2.amount': '1560.00',
    });
    const result = reconcile(noDays);
    expect(failures(result)).toEqual(['contribution.two-to-five movements.0+2 -4.00']);
    expect(noteAt(result, 'movements.2.amount')).toBe('note.fails-two-to-five');
  });
});

describe('rates', () => {
  it('before 2023 know one share of the employer and one of the State', () => {
    const result = rows(before2023);
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'movements.1.amount')).toBe('verified');
    expect(statusAt(result, 'movements.2.amount')).toBe('verified');
  });

  it('prove no amount of cuota social, only its days and salary by the rows beside it', () => {
    const result = rows(before2023);
    expect(statusAt(result, 'movements.3.amount')).toBe('read');
    expect(statusAt(result, 'movements.3.sbc')).toBe('verified');
    expect(statusAt(result, 'movements.3.days')).toBe('verified');
  });

  it('put in doubt the days or the salary of a cuota social that differs from the rows beside it', () => {
    const asRead = asReadOf({ movements: paid(before2023) });
    const days = reconcile(altered(asRead, { 'movements.3.days': '51' }));
    expect(pathsWith(days, 'doubtful')).toEqual(['movements.3.days']);
    expect(failures(days)).toEqual(['contribution.rate movements.3.days null']);
    const sbc = reconcile(altered(asRead, { 'movements.3.sbc': '114.36' }));
    expect(failures(sbc)).toEqual(['contribution.rate movements.3.sbc -27.00']);
    expect(pathsWith(sbc, 'doubtful')).toEqual(['movements.3.sbc']);
  });

  it('leave the days of a cuota social alone where the only row beside it fails itself', () => {
    const { ceav: _ceav, vivienda: _vivienda, cvGobierno: _state, ...two } = before2023;
    const asRead = asReadOf({ movements: paid({ ...two, retiro: '190.00' }) });
    const result = reconcile(altered(asRead, { 'movements.1.days': '50' }));
    expect(failures(result)).toEqual(['contribution.rate movements.0 17.54']);
    expect(statusAt(result, 'movements.1.days')).toBe('read');
  });

  it('put in doubt every number of days that is not the one of most rows', () => {
    const asRead = asReadOf({ movements: paid(before2023) });
    const result = reconcile(altered(asRead, { 'movements.0.days': '51', 'movements.3.days': '50' }));
    expect(pathsWith(result, 'doubtful')).toEqual(['movements.0.days', 'movements.3.days']);
  });

  it('may go with other days for one sub-account, as sick leave has it', () => {
    const row = { bimester: '2024-B4', employer: EMPLOYER, sbc: '500.00' };
    const result = rows(
      { ...row, days: '62', retiro: '620.00', vivienda: '1550.00' },
      { ...row, days: '52', ceav: '1678.56' },
    );
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'movements.2.days')).toBe('verified');
  });

  it('put in doubt days with which the row would fit its rate, and which no other row prints', () => {
    // 126.31 is 2 % of 105.26 × 60, and of the average over 61 days that the other rows imply.
    const asRead = asReadOf({
      movements: paid({
        bimester: '2016-B6',
        employer: EMPLOYER,
        days: '61',
        sbc: '105.26',
        retiro: '126.31',
        ceav: '269.99',
        cvGobierno: '14.21',
        vivienda: '315.78',
      }),
    });
    expect(failures(reconcile(asRead))).toEqual([]);
    expect(statusAt(reconcile(altered(asRead, { 'movements.0.days': '60' })), 'movements.0.days')).toBe(
      'doubtful',
    );
  });

  it('of January and February go by either UMA', () => {
    // 445.00 a day: 4.10 UMA of 108.57 in January 2025, 3.93 UMA of 113.14 in February: 6.422 % or 5.747 %, plus 1.125 %.
    for (const ceav of ['1981.47', '1804.24']) {
      const result = rows({
        bimester: '2025-B1',
        employer: EMPLOYER,
        days: '59',
        sbc: '445.00',
        retiro: '525.10',
        ceav,
        vivienda: '1312.75',
      });
      expect(failures(result)).toEqual([]);
    }
  });

  it('of cesantía may be printed by payer', () => {
    const concept = (payer: string) => `Aportación ${payer} en Subcuenta CESANTIA Y VEJEZ IMSS`;
    const row = { bimester: '2024-B4', employerRfc: EMPLOYER, days: '62', sbc: '500.00' };
    const result = reconciled({
      movements: [
        movement(concept('PATRONAL'), '1652.61', row),
        movement(concept('TRABAJADOR'), '348.75', row),
      ],
    });
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'movements.0.amount')).toBe('verified');
  });

  it('of the ISSSTE are asked where the printed salary is their base, and not elsewhere', () => {
    const row = { bimester: '2022-B4', days: '62', sbc: '488.05' };
    const issste = (fovissste: string, retiro = '605.18') =>
      reconciled({
        movements: [
          movement('Aportación PATRONAL en Subcuenta RETIRO ISSSTE 08', retiro, row),
          movement(
            'Aportación TRABAJADOR en Subcuenta CESANTIA EN EDAD AVANZADA Y VEJEZ ISSSTE',
            '1853.37',
            row,
          ),
          movement(
            'Aportación PATRONAL en Subcuenta CESANTIA EN EDAD AVANZADA Y VEJEZ ISSSTE',
            '960.73',
            row,
          ),
          movement('Aportación CESANTIA EN EDAD AVANZADA Y VEJEZ ISSSTE', '2814.10', row),
          movement('Aportación en Subcuenta CUOTA SOCIAL ISSSTE', '362.70', row),
          movement('Aportación FOVISSSTE 2008', fovissste, row),
        ],
      });
    expect(failures(issste('1512.96'))).toEqual([]);
    expect(pathsWith(issste('1612.96'), 'doubtful')).toEqual(['movements.5.amount']);
    const otherBase = reconciled({
      movements: [
        movement('Aportación RETIRO ISSSTE 08', '302.59', row),
        movement('Aportación FOVISSSTE 2008', '756.48', row),
      ],
    });
    expect(otherBase.checks.map(({ id }) => id)).not.toContain('contribution.rate');
    expect(statusAt(otherBase, 'movements.0.amount')).toBe('verified');
  });

  it('are not asked where none is known for the day', () => {
    const early = rows({
      bimester: '1996-B4',
      employer: EMPLOYER,
      days: '62',
      sbc: '50.00',
      retiro: '62.00',
    });
    expect(early.checks.map(({ id }) => id)).toEqual(['days.fit-bimester']);
    // The UMA of 2028 is not known yet, so the band of cesantía is not; retiro and vivienda are.
    const late = rows({ ...before2023, bimester: '2028-B5', cvGobierno: '19.40' });
    expect(late.checks.filter(({ id }) => id === 'contribution.rate').map(({ subject }) => subject)).toEqual([
      'movements.0',
      'movements.4',
    ]);
  });

  it('are not asked of a row without days, salary or amount', () => {
    const row = { bimester: '2024-B4', employerRfc: EMPLOYER };
    const retiro = 'Aportacion PATRONAL en Subcuenta RETIRO IMSS';
    const result = reconciled({
      movements: [
        movement(retiro, '620.00', { ...row, sbc: '500.00' }),
        movement(retiro, '620.00', { ...row, days: '62' }),
        { kind: 'contribution', section: 'retiro', concept: retiro, ...row, days: '62', sbc: '500.00' },
        movement(retiro, '620.00', { ...row, days: '0', sbc: '500.00' }),
        movement(retiro, '620.00', { ...row, days: '62', sbc: '0.00' }),
      ],
    });
    expect(result.checks.map(({ id }) => id)).not.toContain('contribution.rate');
  });
});
