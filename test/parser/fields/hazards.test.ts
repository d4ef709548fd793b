import { describe, expect, it } from 'vitest';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import type { Nature } from '../../../parser/understood.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const consar: Nature = { kind: 'afore-statement', looksLike: null, layout: 'consar' };
const moneyOf = (...sheets: Sheet[]) => readMoney(sheets, consar);
const rowsOf = (...sheets: Sheet[]) => readMovements(sheets.map(labelTexts)).movements;
const printed = (reading: { readonly value: string } | null) => reading?.value ?? null;

describe('several columns of balances', () => {
  const rows = (heading: string, older: string) =>
    moneyOf(
      sheetOfLines([
        `Subcuenta              ${heading}     ${older}`,
        'IMSS 1997              65,725.80              57,181.45',
        'Cuota social IMSS      27,958.92              24,324.26',
        'Total                  93,684.72              81,505.71',
      ]),
    ).balances;

  it('the one of the latest day is read, though the older one adds up as well', () => {
    const balances = rows('Saldo al 31/12/2022', 'Saldo hace un año');
    expect(balances.retiro97).toMatchObject({ value: '65725.80', status: 'read' });
    expect(balances.total).toMatchObject({ value: '93684.72', status: 'read' });
  });

  it('where nothing tells them apart both are in doubt', () => {
    expect(rows('Importe uno        ', 'Importe dos      ').retiro97?.status).toBe('doubtful');
  });
});

describe('labels close to one another', () => {
  it('two names on two lines are never one', () => {
    const { balances } = moneyOf(
      sheetOf([
        [40, 100, 'Ahorro voluntario'],
        [40, 110, 'Ahorro para la vivienda 97'],
        [300, 100, '10.00'],
        [300, 110, '20.00'],
      ]),
    );
    expect(printed(balances.voluntarioTotal)).toBe('10.00');
    expect(printed(balances.vivienda97)).toBe('20.00');
  });

  it('a bullet of the next line does not carry its amount to the heading above', () => {
    const { balances } = moneyOf(
      sheetOf([
        [45, 100, 'TU AHORRO PARA EL RETIRO'],
        [45, 110, '• Retiro IMSS 97'],
        [300, 110, '$ 96,349.35'],
      ]),
    );
    expect(printed(balances.retiro97)).toBe('96349.35');
    expect(balances.retiroTotal).toBeNull();
  });

  it('an amount of the whole account is no subtotal of a heading above or below it', () => {
    const { balances } = moneyOf(
      sheetOf([
        [40, 100, 'Saldo total'],
        [300, 100, '682,046.11'],
        [300, 88, 'Vivienda'],
      ]),
    );
    expect(balances.viviendaTotal).toBeNull();
    expect(printed(balances.total)).toBe('682046.11');
  });
});

describe('the total', () => {
  it('is the largest amount where the details add up to it and no label is known', () => {
    const { balances } = moneyOf(
      sheetOfLines([
        'asciende a la cantidad de     $300.00',
        'IMSS 1997                      100.00',
        'Cuota social IMSS              200.00',
      ]),
    );
    expect(balances.total).toMatchObject({ value: '300.00', status: 'read' });
  });

  it('is in doubt where it is smaller than one of its parts', () => {
    const { balances } = moneyOf(
      sheetOfLines(['Saldo total       90.00', 'IMSS 1997        100.00', 'Cuota social IMSS 20.00']),
    );
    expect(balances.total?.status).toBe('doubtful');
  });
});

describe('the general summary', () => {
  it('unknown headings are named by the one way in which every row closes', () => {
    const [row] = moneyOf(
      sheetOfLines([
        '                          Saldo anterior   Ingr.   Egr.   Rendimientos   Comisiones   Saldo final',
        'Ahorro para el retiro         100.00       20.00   3.00       6.00          1.00         122.00',
      ]),
    ).summary;
    expect(row).toMatchObject({ contributions: { value: '20.00' }, withdrawals: { value: '3.00' } });
  });

  it('a row that lacks a balance is in doubt', () => {
    const [row] = moneyOf(
      sheetOfLines([
        '                          Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
        'Ahorro para el retiro                         20.00        0.00         6.00          1.00         122.00',
      ]),
    ).summary;
    expect(row?.closing?.status).toBe('doubtful');
  });

  it('a group without any figure is printed all the same', () => {
    const { summary } = moneyOf(
      sheetOfLines([
        '                          Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
        'Ahorro para el retiro         100.00          20.00        0.00         6.00          1.00         125.00',
        'Ahorro voluntario',
        'Ahorro para la vivienda        50.00                      10.00                                     60.00',
      ]),
    );
    expect(summary.map((row) => [row.group, printed(row.closing)])).toEqual([
      ['retiro', '125.00'],
      ['voluntario', null],
      ['vivienda', '60.00'],
    ]);
  });
});

describe('movements', () => {
  const header = 'Fecha        Concepto                                        Referencia              Monto';

  it('rows with a running balance only are neither movements nor parts of them', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                    Monto         Saldo',
        '             Saldo inicial                          1,000.00',
        '07/09/2016   Aportacion CV Gobierno      10.00      1,010.00',
        '             Saldo final                            1,010.00',
      ]),
    );
    expect(rows.map((row) => printed(row.concept))).toEqual(['Aportacion CV Gobierno']);
  });

  it('amounts in a column whose heading is not known are nobody’s', () => {
    const [row] = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                   Salario base     Títulos       Monto',
        '07/09/2016   COMISION DEL PERIODO                         536.11       -56.16',
      ]),
    );
    expect(row).toMatchObject({ sbc: null, amount: { value: '-56.16' } });
  });

  it('a concept that does not begin like one, or is cut short, is in doubt', () => {
    const rows = rowsOf(
      sheetOfLines([
        header,
        '07/09/2016   VEJEZ IMSS                                                              10.00',
        '08/09/2016   Aportacion PATRONAL en Subcuenta                                        20.00',
      ]),
    );
    expect(rows.map((row) => row.concept?.status)).toEqual(['doubtful', 'doubtful']);
  });

  it('a commission never takes the bimester or the employer of the row beside it', () => {
    const [row] = rowsOf(
      sheetOfLines([
        header,
        '             COMISION DEL PERIODO                            202404 - ABC010101AB1   -5.00',
      ]),
    );
    expect(row).toMatchObject({ bimester: null, employerRfc: null, amount: { value: '-5.00' } });
  });

  it('without a table they are read below their title, the details from the lines around them', () => {
    const rows = rowsOf(
      sheetOf([
        [40, 60, 'Resumen de movimientos'],
        [40, 80, 'Ahorro para el retiro'],
        [40, 100, '23/09/2025'],
        [110, 100, 'Aportación patronal en subcuenta Retiro IMSS'],
        [500, 100, '$826.72'],
        [110, 111, '202504 - HBO090322XQ0'],
        [260, 111, 'Días cotizados: 62'],
        [380, 111, 'Salario base:'],
        [460, 111, '$680.30'],
      ]),
    );
    expect(rows).toMatchObject([
      {
        section: 'retiro',
        date: { value: '2025-09-23' },
        bimester: { value: '2025-B4' },
        employerRfc: { value: 'HBO090322XQ0' },
        days: { value: '62' },
        sbc: { value: '680.30' },
        amount: { value: '826.72' },
      },
    ]);
  });

  it('on the next page only what begins like a movement belongs to the table of the page before', () => {
    const first = sheetOfLines([
      header,
      '07/09/2016   Aportacion CV Gobierno                                                  10.00',
    ]);
    const second = sheetOfLines(
      [
        '             Saldo total de tu cuenta                                             9,000.00',
        '             Ahorro voluntario                                                    1,000.00',
      ],
      { number: 2 },
    );
    expect(rowsOf(first, second)).toHaveLength(1);
  });
});
