import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrintedPeriods, readPrintedPeriod } from '../../../parser/values/printed-period.ts';

describe('a printed period', () => {
  it.each([
    ['del 01 de 09 de 2023 al 31 de 08 de 2024 (12 meses)', '2023-09-01', '2024-08-31'],
    ['RESUMEN GENERAL (del 01 de 09 de 2023 al 31 de 08 de 2024 (12 meses))', '2023-09-01', '2024-08-31'],
    ['Del 1 de mayo al 31 de agosto de 2024', '2024-05-01', '2024-08-31'],
    ['DEL 01 DE ENERO AL 30 DE ABRIL DE 2025', '2025-01-01', '2025-04-30'],
    ['Del 1 de noviembre al 28 de febrero de 2023', '2022-11-01', '2023-02-28'],
    ['del 1 al 31 de agosto de 2024', '2024-08-01', '2024-08-31'],
    ['01/05 al 31/08/2024', '2024-05-01', '2024-08-31'],
    ['01/05/2024 - 31/08/2024', '2024-05-01', '2024-08-31'],
    ['01/05/2024-31/08/2024', '2024-05-01', '2024-08-31'],
    ['Mayo - Agosto 2024', '2024-05-01', '2024-08-31'],
    ['mayo 2024 a agosto 2024', '2024-05-01', '2024-08-31'],
    ['septiembre de 2023 a agosto de 2024', '2023-09-01', '2024-08-31'],
    ['nov - feb 2024', '2023-11-01', '2024-02-29'],
    ['05/2024 - 08/2024', '2024-05-01', '2024-08-31'],
    ['Periodo: 01-ene-24 al 30-abr-24', '2024-01-01', '2024-04-30'],
    ['Desde el 01/05/2024 hasta el 31/08/2024', '2024-05-01', '2024-08-31'],
    ['Fecha inicial: 01/05/2024 Fecha final: 31/08/2024', '2024-05-01', '2024-08-31'],
    ['1er cuatrimestre 2024', '2024-01-01', '2024-04-30'],
    ['2do. cuatrimestre de 2024', '2024-05-01', '2024-08-31'],
    ['TERCER CUATRIMESTRE DEL AÑO 2024', '2024-09-01', '2024-12-31'],
    ['Cuatrimestre 3 / 2024', '2024-09-01', '2024-12-31'],
    ['1er semestre de 2008', '2008-01-01', '2008-06-30'],
    ['01 / 09 / 2024 a 31 / 12 / 2024', '2024-09-01', '2024-12-31'],
  ])('"%s" is %s to %s', (text, from, to) => {
    expect(readPrintedPeriod(text)).toEqual({ from, to });
  });

  it.each([
    'al 31 de agosto de 2024',
    'Fecha de corte 31/12/2024 Folio 12',
    '31/08/2024 al 01/05/2024',
    '4o cuatrimestre 2024',
    'Emisión 31/12/2024. Corte: 30/11/2024',
    'del 01/05/2024 al 31/08/2024 y del 01/09/2023 al 31/08/2024',
  ])('"%s" is no single period', (text) => {
    expect(readPrintedPeriod(text)).toBeNull();
  });

  it('tells the characters of either end', () => {
    const text = 'Del 1 de mayo al 31 de agosto de 2024';
    const [period] = findPrintedPeriods(text);
    expect([period?.from, period?.to].map((end) => end && text.slice(end.start, end.end))).toEqual([
      '1 de mayo',
      '31 de agosto de 2024',
    ]);
  });

  it('is read back for any two days in order', () => {
    const day = fc
      .date({
        min: new Date('2008-01-01T00:00:00Z'),
        max: new Date('2040-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    const print = (iso: string) => iso.split('-').reverse().join('/');
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(readPrintedPeriod(`(del ${print(from)} al ${print(to)})`)).toEqual({ from, to });
      }),
    );
  });
});
