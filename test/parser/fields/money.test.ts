import { describe, expect, it } from 'vitest';
import type { Reading, SummaryFlow, SummaryRow } from '../../../parser/contract.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import type { Nature } from '../../../parser/understood.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const consar: Nature = { kind: 'afore-statement', looksLike: null, layout: 'consar' };
const value = (reading: Reading | null) => reading?.value ?? null;
const balancesOf = (sheets: readonly Sheet[], nature = consar) =>
  Object.fromEntries(
    Object.entries(readMoney(sheets, nature).balances).flatMap(([name, reading]) =>
      reading ? [[name, reading.value]] : [],
    ),
  );
const flows: readonly SummaryFlow[] = [
  'opening',
  'contributions',
  'withdrawals',
  'returns',
  'fees',
  'movements',
  'closing',
];
const rowOf = (row: SummaryRow) => [row.group, ...flows.map((flow) => value(row[flow]))];

describe('details of the final balance', () => {
  const details = {
    retiro97: '26393.70',
    cesantiaVejez: '59364.86',
    cuotaSocial: '5654.89',
    vivienda97: '71351.41',
  };

  it('values at the right of their labels, in columns side by side', () => {
    const sheet = sheetOfLines([
      'IMSS 1997                                26,393.70     Cuota social IMSS            5,654.89',
      'Cesantía en edad avanzada y vejez IMSS   59,364.86     INFONAVIT 1997              71,351.41',
      'Saldo total                             162,764.86',
    ]);
    expect(balancesOf([sheet])).toEqual({ ...details, total: '162764.86' });
  });

  it('values below their labels, in tiles', () => {
    const sheet = sheetOf([
      [40, 100, 'IMSS 1997'],
      [220, 100, 'Cesantía y vejez'],
      [400, 100, 'Cuota social'],
      [110, 116, '$26,393.70', 11],
      [300, 116, '$59,364.86', 11],
      [490, 116, '$5,654.89', 11],
      [40, 140, 'INFONAVIT 1997'],
      [110, 156, '$71,351.41', 11],
    ]);
    expect(balancesOf([sheet])).toEqual(details);
  });

  it('values above their labels', () => {
    const sheet = sheetOf([
      [40, 100, '26,393.70'],
      [220, 100, '59,364.86'],
      [400, 100, '5,654.89'],
      [40, 112, 'IMSS 1997'],
      [220, 112, 'Cesantía y vejez'],
      [400, 112, 'Cuota social'],
      [40, 140, '71,351.41'],
      [40, 152, 'INFONAVIT 1997'],
    ]);
    expect(balancesOf([sheet])).toEqual(details);
  });

  it('a label that wraps over two lines keeps its own value, and the next label its own', () => {
    const sheet = sheetOf([
      [40, 100, 'Cesantía en edad'],
      [40, 110, 'avanzada y vejez IMSS'],
      [300, 100, '59,364.86'],
      [40, 124, 'Cuota social IMSS'],
      [300, 124, '5,654.89'],
    ]);
    expect(balancesOf([sheet])).toEqual({ cesantiaVejez: '59364.86', cuotaSocial: '5654.89' });
  });

  it('a longer name is never taken for the shorter one that it contains', () => {
    const sheet = sheetOfLines([
      'SAR IMSS 1992             0.00     IMSS 1997          26,393.70',
      'SAR INFONAVIT 1992       10.00     INFONAVIT 1997     71,351.41',
      'Cuota social ISSSTE       1.00     Cuota social IMSS   5,654.89',
    ]);
    expect(balancesOf([sheet])).toEqual({
      sarImss92: '0.00',
      retiro97: '26393.70',
      vivienda92: '10.00',
      vivienda97: '71351.41',
      cuotaSocialIssste: '1.00',
      cuotaSocial: '5654.89',
    });
  });

  it('a blank value stays unread; a dash is a printed zero', () => {
    const sheet = sheetOfLines([
      'IMSS 1997                26,393.70',
      'SAR IMSS 1992',
      'Ahorro a largo plazo     $ -',
      'Cuota social IMSS        5,654.89',
    ]);
    expect(balancesOf([sheet])).toEqual({ retiro97: '26393.70', largoPlazo: '0.00', cuotaSocial: '5654.89' });
  });

  it('of two columns of money the one that adds up to the total is the balance', () => {
    const sheet = sheetOfLines([
      'IMSS 1997             1,000.00     26,393.70     99.10',
      'Cuota social IMSS     2,000.00      5,654.89     12.30',
      'Saldo total          32,048.59',
    ]);
    expect(balancesOf([sheet])).toMatchObject({
      retiro97: '26393.70',
      cuotaSocial: '5654.89',
      total: '32048.59',
    });
  });

  it('glued footnote marks and words in another order do not matter', () => {
    const sheet = sheetOfLines([
      'INFONAVIT 19972                        71,351.41',
      'Subcuenta de cuota social del IMSS      5,654.89',
    ]);
    expect(balancesOf([sheet])).toEqual({ vivienda97: '71351.41', cuotaSocial: '5654.89' });
  });

  it('a value printed twice and differently is doubtful', () => {
    const { balances } = readMoney(
      [sheetOfLines(['IMSS 1997     26,393.70']), sheetOfLines(['IMSS 1997     26,399.70'], { number: 2 })],
      consar,
    );
    expect(balances.retiro97).toMatchObject({ value: '26393.70', status: 'doubtful' });
  });
});

describe('the balance of the whole account', () => {
  it('is the one that the groups add up to, not another total', () => {
    const sheet = sheetOfLines([
      'TOTAL DEL AÑO ANTERIOR              900.00',
      '                         Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
      'Ahorro para el retiro        100.00          20.00        0.00         6.00         1.00         125.00',
      'Ahorro voluntario             10.00           0.00        0.00         0.00         0.00          10.00',
      'TOTAL                                                                                            135.00',
    ]);
    expect(balancesOf([sheet])).toEqual({ total: '135.00' });
  });

  it('stands beside its label though a date comes between', () => {
    const sheet = sheetOf([
      [40, 100, 'Saldo total en tu cuenta'],
      [200, 100, 'al 31 de agosto de 2024'],
      [400, 100, '$ 264,176.69'],
    ]);
    expect(balancesOf([sheet])).toEqual({ total: '264176.69' });
  });
});

describe('the general summary', () => {
  const retiro = ['retiro', '100.00', '20.00', '0.00', '6.00', '1.00', null, '125.00'];
  const vivienda = ['vivienda', '50.00', null, null, null, null, '10.00', '60.00'];

  it('groups as rows, the housing figure in a merged cell under any column', () => {
    const { summary } = readMoney(
      [
        sheetOfLines([
          '                           Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
          'Ahorro para el retiro1         100.00          20.00        0.00         6.00         1.00         125.00',
          'Ahorro para la vivienda2        50.00                      10.00                                    60.00',
        ]),
      ],
      consar,
    );
    expect(summary.map(rowOf)).toEqual([retiro, vivienda]);
  });

  it('not a word of another table at its right that is the name of a group', () => {
    const { summary } = readMoney(
      [
        sheetOfLines([
          '                           Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
          'Ahorro para el retiro1         100.00          20.00        0.00         6.00         1.00         125.00',
          'Ahorro voluntario              300.00          40.00        0.00         7.00         2.00         345.00   INTERES DEL PERIODO    INFONAVIT    10.00',
        ]),
      ],
      consar,
    );
    const voluntario = ['voluntario', '300.00', '40.00', '0.00', '7.00', '2.00', null, '345.00'];
    expect(summary.map(rowOf)).toEqual([retiro, voluntario]);
  });

  it('a header in two lines with a hyphen, and blank cells for zeros', () => {
    const { summary } = readMoney(
      [
        sheetOf([
          [200, 90, 'Saldo'],
          [270, 90, 'Aporta-'],
          [420, 90, 'Rendi-'],
          [490, 90, 'Comi-'],
          [550, 90, 'Saldo'],
          [200, 99, 'anterior'],
          [270, 99, 'ciones'],
          [350, 99, 'Retiros'],
          [420, 99, 'mientos'],
          [490, 99, 'siones'],
          [550, 99, 'final'],
          [20, 115, 'Ahorro para el retiro'],
          [200, 115, '100.00'],
          [270, 115, '20.00'],
          [420, 115, '6.00'],
          [490, 115, '1.00'],
          [550, 115, '125.00'],
          [20, 130, 'Ahorro voluntario'],
          [200, 130, '10.00'],
          [270, 130, '5.00'],
          [350, 130, '0.00'],
          [420, 130, '1.00'],
          [490, 130, '1.00'],
          [550, 130, '15.00'],
        ]),
      ],
      consar,
    );
    expect(summary.map(rowOf)).toEqual([
      ['retiro', '100.00', '20.00', null, '6.00', '1.00', null, '125.00'],
      ['voluntario', '10.00', '5.00', '0.00', '1.00', '1.00', null, '15.00'],
    ]);
  });

  it('groups as columns, the housing figure between two rows', () => {
    const { summary } = readMoney(
      [
        sheetOf([
          [200, 80, 'Ahorro para el retiro'],
          [400, 80, 'Ahorro para la vivienda'],
          [20, 100, 'Saldo anterior'],
          [220, 100, '100.00'],
          [420, 100, '50.00'],
          [20, 114, 'Aportaciones'],
          [220, 114, '20.00'],
          [20, 128, 'Retiros'],
          [220, 128, '0.00'],
          [420, 135, '10.00'],
          [20, 142, 'Rendimientos'],
          [220, 142, '6.00'],
          [20, 156, 'Comisiones'],
          [220, 156, '1.00'],
          [20, 170, 'Saldo final'],
          [220, 170, '125.00'],
          [420, 170, '60.00'],
        ]),
      ],
      consar,
    );
    expect(summary.map(rowOf)).toEqual([retiro, vivienda]);
  });

  it('a card for each group', () => {
    const { summary } = readMoney(
      [
        sheetOf([
          [20, 80, 'Ahorro para el retiro'],
          [320, 80, 'Ahorro para la vivienda'],
          [20, 100, 'Saldo anterior'],
          [200, 100, '100.00'],
          [320, 100, 'Saldo anterior'],
          [500, 100, '50.00'],
          [20, 114, 'Aportaciones'],
          [200, 114, '20.00'],
          [320, 114, 'Movimientos'],
          [500, 114, '10.00'],
          [20, 128, 'Retiros'],
          [200, 128, '0.00'],
          [320, 128, 'Saldo final'],
          [500, 128, '60.00'],
          [20, 142, 'Rendimientos'],
          [200, 142, '6.00'],
          [20, 156, 'Comisiones'],
          [200, 156, '-1.00'],
          [20, 170, 'Saldo final'],
          [200, 170, '125.00'],
        ]),
      ],
      consar,
    );
    expect(summary.map(rowOf)).toEqual([retiro, vivienda]);
  });
});

describe('a closed account', () => {
  it('gives its final balance and nothing else', () => {
    const sheet = sheetOfLines(['Saldo transferido retiro   125.00', 'Saldo final       0.00']);
    expect(balancesOf([sheet], { ...consar, layout: 'closing' })).toEqual({ total: '0.00' });
  });
});
