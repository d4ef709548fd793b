import { describe, expect, it } from 'vitest';
import { readDates } from '../../../parser/fields/dates.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import type { Nature } from '../../../parser/understood.ts';
import { sheetOfLines } from '../sheet-of.ts';

const datesOf = (sheets: readonly Sheet[], nature: Nature) => readDates(pageTexts(sheets), nature);

const consar: Nature = { kind: 'afore-statement', looksLike: null, layout: 'consar' };
const online: Nature = { ...consar, layout: 'online' };
const read = (lines: string[], nature = consar) => {
  const { cutoffDate, summaryPeriod, movementPeriod } = datesOf([sheetOfLines(lines)], nature);
  return {
    cutoff: cutoffDate?.value,
    summary: [summaryPeriod.from?.value, summaryPeriod.to?.value],
    movements: [movementPeriod.from?.value, movementPeriod.to?.value],
  };
};
const none = [undefined, undefined];
const far = Array.from({ length: 8 }, (_, i) => `Texto sin fecha ${'x'.repeat(i)}`);

describe('the dates', () => {
  it('tell the twelve months of the summary from the four of the movements', () => {
    expect(
      read([
        'ESTADO DE CUENTA   al 31 de agosto de 2024',
        'RESUMEN GENERAL (del 01 de 09 de 2023 al 31 de 08 de 2024 (12 meses))',
        ...far,
        'RESUMEN DE MOVIMIENTOS del 01/05/2024 al 31/08/2024 (4 meses)',
      ]),
    ).toEqual({
      cutoff: '2024-08-31',
      summary: ['2023-09-01', '2024-08-31'],
      movements: ['2024-05-01', '2024-08-31'],
    });
  });

  it('tell the periods by the headings above them', () => {
    expect(
      read([
        'Resumen general',
        'Del 1 de mayo al 31 de agosto de 2016',
        ...far,
        'Resumen de movimientos',
        'Del 1 de mayo al 31 de agosto de 2016',
      ]),
    ).toEqual({
      cutoff: '2016-08-31',
      summary: ['2016-05-01', '2016-08-31'],
      movements: ['2016-05-01', '2016-08-31'],
    });
  });

  it('tell the periods by their lengths where no heading does', () => {
    expect(read(['Periodo: 01/09/2023 - 31/08/2024', ...far, 'Periodo: Mayo - Agosto 2024'])).toEqual({
      cutoff: '2024-08-31',
      summary: ['2023-09-01', '2024-08-31'],
      movements: ['2024-05-01', '2024-08-31'],
    });
  });

  it('find a period that wraps, and one in two columns', () => {
    expect(
      read(['RESUMEN GENERAL', 'del 1 de septiembre de 2023 al', '31 de agosto de 2024']).summary,
    ).toEqual(['2023-09-01', '2024-08-31']);
    expect(read(['RESUMEN GENERAL   del 01/09/2023       al 31/08/2024']).summary).toEqual([
      '2023-09-01',
      '2024-08-31',
    ]);
    expect(read(['Fecha inicial: 01/09/2023', 'Fecha final: 31/08/2024']).summary).toEqual([
      '2023-09-01',
      '2024-08-31',
    ]);
  });

  it('take the cut as it is labelled, beside or above', () => {
    expect(read(['Fecha de corte: 31/12/2024']).cutoff).toBe('2024-12-31');
    expect(read(['CURP            Fecha de corte', 'ABCD            31/12/2024']).cutoff).toBe('2024-12-31');
    expect(read(['Saldo total de tu cuenta al 31-dic-24']).cutoff).toBe('2024-12-31');
  });

  it("take the summary's last day where no cut is printed", () => {
    expect(read(['RESUMEN GENERAL del 01/09/2023 al 31/08/2024']).cutoff).toBe('2024-08-31');
  });

  it('take the day of issue for on-line exports only', () => {
    const lines = ['FECHA Y HORA DE EMISIÓN', '12/09/2025 10:42'];
    expect(read(lines, online).cutoff).toBe('2025-09-12');
    expect(read(lines).cutoff).toBeUndefined();
  });

  it('leave out the dates of rankings, fees and sentences', () => {
    expect(
      read([
        ...far,
        'Indicador de Rendimiento Neto al 31 de julio de 2024',
        'Comisiones vigentes del 01/01/2024 al 31/12/2024',
        'Fecha de nacimiento: 01/01/1985',
      ]),
    ).toEqual({ cutoff: undefined, summary: none, movements: none });
  });

  it('doubt a cut that the period does not end with', () => {
    const { cutoffDate } = datesOf(
      [sheetOfLines(['Fecha de corte: 31/12/2024', 'RESUMEN GENERAL del 01/09/2023 al 31/08/2024'])],
      consar,
    );
    expect(cutoffDate).toMatchObject({ status: 'doubtful', note: { code: 'note.dates-disagree' } });
  });
});

describe('the day of the cut', () => {
  it.each([
    ['Estado de cuenta al cierre de agosto de 2024'],
    ['Fecha de corte: agosto 2024'],
    ['Fecha de corte   AGO-2024'],
    ['Saldos al cierre del mes de agosto de 2024'],
  ])('is the last day of the month where no day is printed: "%s"', (line) => {
    expect(read([line]).cutoff).toBe('2024-08-31');
  });

  it('is never the month of a ranking, a period or a number', () => {
    expect(read([...far, 'Indicador de rendimiento al cierre de julio de 2024']).cutoff).toBeUndefined();
    expect(read([...far, 'Estas comisiones cambian al cierre de julio de 2024']).cutoff).toBeUndefined();
    expect(read(['Fecha de corte: 15 agosto 2024']).cutoff).toBe('2024-08-15');
    expect(read(['Al cierre del año anterior tu saldo total era de    1,000.00']).cutoff).toBeUndefined();
  });

  it.each([
    [
      'constancia de que la AFORE INVENTADA certifica ante quien corresponda que al 31 de agosto de',
      '2024 el saldo total de la cuenta asciende a',
    ],
    [
      'constancia de que la AFORE INVENTADA certifica ante quien corresponda que hoy, o sea, al',
      '31 de agosto de 2024 el saldo total de la cuenta asciende a',
    ],
  ])('is told by a sentence over its line break', (line, next) => {
    expect(read([line, next]).cutoff).toBe('2024-08-31');
    expect(read([line, next.replace('el saldo', 'la nueva ley')]).cutoff).toBeUndefined();
  });

  it('is never the day of the balance before', () => {
    expect(
      read([
        'Saldo anterior al 30 de abril de 2024    1,000.00',
        'Saldo final al 31 de agosto de 2024    1,200.00',
      ]).cutoff,
    ).toBe('2024-08-31');
  });
});

it('a day of a scan that differs from the period beside it is in doubt, be the period in doubt itself', () => {
  const scan = sheetOfLines(['Fecha de corte: 30/01/2025', 'Periodo: 01/05/2021 al 30/04/2025']);
  const sheet = { ...scan, page: { ...scan.page, source: 'ocr' as const } };
  expect(readDates(pageTexts([sheet]), consar).cutoffDate).toMatchObject({
    value: '2025-01-30',
    status: 'doubtful',
  });
});

it('take what is left of a period on a scan, in doubt; the day of the cut for an end beyond reading', () => {
  const scanned = (lines: string[]) => datesOf([sheetOfLines(lines, { source: 'ocr' })], consar);
  const torn = scanned([
    'Fecha de corte   31/12/2021',
    'Periodo   del-01, de 01 de 2021 al 31 de 12 de 2021',
  ]);
  expect(torn.summaryPeriod.from).toMatchObject({ value: '2021-01-01', status: 'doubtful' });
  const lost = scanned(['Fecha de corte   31/12/2023', 'Periodo   del 61 de 01 de 2023 al 37 de 12 de 2023']);
  expect(lost.summaryPeriod).toMatchObject({
    from: { value: '2023-01-01', status: 'doubtful' },
    to: { value: '2023-12-31', status: 'doubtful', note: { code: 'note.end-by-cut' } },
  });
  expect(lost.cutoffDate?.status).toBe('read');
  expect(
    read(['Fecha de corte   31/12/2023', 'Periodo   del 61 de 01 de 2023 al 37 de 12 de 2023']).summary,
  ).toEqual(none);
});

it('an end in a scan that lies decades off is the day of the cut, in doubt', () => {
  const lines = ['Fecha de corte   31/08/2024', 'Periodo   del 01 SEP 2023 al 31 AGO 2077'];
  const scanned = datesOf([sheetOfLines(lines, { source: 'ocr' })], consar).summaryPeriod;
  expect(scanned.to).toMatchObject({ value: '2024-08-31', status: 'doubtful' });
  expect(read(lines).summary[1]).toBe('2077-08-31');
});

it('a beginning in a scan that is no first of a month is likely the first of the twelve', () => {
  const lines = ['Fecha de corte   30/04/2018', 'Periodo   del 07 de 04 05 de 2017 al 30 de 04 de 2018'];
  const { from, to } = datesOf([sheetOfLines(lines, { source: 'ocr' })], consar).summaryPeriod;
  expect([from?.value, from?.status, to?.value]).toEqual(['2017-05-01', 'doubtful', '2018-04-30']);
});
