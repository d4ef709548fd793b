import { describe, expect, it } from 'vitest';
import { headingRows } from '../../../parser/fields/heading-rows.ts';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import { hasUnreadRows } from '../../../parser/fields/unread-rows.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import type { Nature } from '../../../parser/understood.ts';
import { readBimester } from '../../../parser/values/bimester.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const consar: Nature = { kind: 'afore-statement', looksLike: null, layout: 'consar' };
const moneyOf = (...sheets: Sheet[]) => readMoney(sheets, consar);
const rowsOf = (...sheets: Sheet[]) => readMovements(sheets.map(labelTexts)).movements;
const value = (reading: { readonly value: string } | null | undefined) => reading?.value ?? null;

describe('headings of one header', () => {
  const heading = (name: string, x: number, y: number) => ({ name, box: [x, y, x + 40, y + 8] as const });
  const header = [heading('opening', 100, 0), heading('fees', 200, 7), heading('closing', 300, 0)];

  it('stand half a line higher or lower where some span rows', () => {
    expect(headingRows(header, [])).toHaveLength(1);
  });

  it('never stand on the row of an amount', () => {
    expect(headingRows(header, [{ box: [250, 7, 290, 15] }])).toHaveLength(2);
  });
});

describe('a summary whose groups have lines of their own', () => {
  it('takes the amounts on the line below, never those of another label', () => {
    const { summary } = moneyOf(
      sheetOfLines([
        'Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
        'Ahorro para el retiro',
        '      100.00          20.00       0.00           6.00         1.00        125.00',
        'Ahorro voluntario',
        'TOTAL                                                                     125.00',
      ]),
    );
    expect(summary.map(({ group, closing }) => [group, value(closing)])).toContainEqual(['retiro', '125.00']);
    expect(summary.find(({ group }) => group === 'voluntario')?.closing ?? null).toBeNull();
  });
});

describe('whether money comes or leaves', () => {
  const header = 'Fecha        Concepto                    Período - Referencia    Monto';
  const amounts = (...rows: string[]) =>
    rowsOf(sheetOfLines(['Ahorro para el Retiro', header, ...rows])).map(({ amount }) => [
      value(amount),
      amount?.status,
    ]);

  it('is said by marks in a column of their own', () => {
    expect(
      amounts(
        '             Comisión del periodo        Afore Azteca            56.16   DB',
        '             Rendimiento del periodo     Afore Azteca           436.18   CR',
      ),
    ).toEqual([
      ['-56.16', 'read'],
      ['436.18', 'read'],
    ]);
  });

  it('is in doubt where the sign speaks against the concept', () => {
    expect(amounts('             Comisión del periodo        Afore Azteca            56.16')).toEqual([
      ['56.16', 'doubtful'],
    ]);
  });
});

describe('a table of movements', () => {
  it('has a column of amounts for each kind of saving', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                   Período - Referencia       Retiro     Vivienda    Voluntario',
        '06/09/2016   Aportación INFONAVIT 97    201601 - ABC010101AB1                 1,963.00              ',
        '07/09/2016   Aportación CV Gobierno     201601 - ABC010101AB1      41.30                            ',
      ]),
    );
    expect(rows.map(({ section, amount }) => [section, value(amount)])).toEqual([
      ['vivienda', '1963.00'],
      ['retiro', '41.30'],
    ]);
  });

  it('ends where another title stands, also on the next page', () => {
    const header = 'Fecha        Concepto                   Período - Referencia       Monto';
    const rows = rowsOf(
      sheetOfLines([
        header,
        '06/09/2016   Aportación INFONAVIT 97    201601 - ABC010101AB1      785.20',
        'DETALLE DEL SALDO FINAL',
      ]),
      sheetOfLines(['             Cesantía y vejez                                    9,711.33']),
    );
    expect(rows.map(({ amount }) => value(amount))).toEqual(['785.20']);
  });

  it('may print each movement as a card', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Ahorro para la Vivienda',
        'Fecha                  06/09/2016',
        'Concepto               Aportación INFONAVIT 97',
        'Período - Referencia   201601 - ABC010101AB1',
        'Monto                  1,963.00',
      ]),
    );
    expect(rows).toHaveLength(1);
    expect(value(rows[0]?.amount)).toBe('1963.00');
    expect(value(rows[0]?.bimester)).toBe('2016-B1');
    expect(rows[0]?.section).toBe('vivienda');
  });
});

describe('references', () => {
  it('the day within an RFC is no bimester', () => {
    expect(readBimester('202504 - MFH191105BY1')).toBe('2025-B4');
    expect(readBimester('MFH191105BY1')).toBeNull();
  });

  it('printed without a row of their own are noticed', () => {
    const sheet = sheetOfLines(['202504 - MFH191105BY1      785.20']);
    expect(hasUnreadRows([sheet], [])).toBe(true);
    expect(hasUnreadRows([sheetOfLines(['Folio 20250412345678'])], [])).toBe(false);
  });
});

describe('labels and amounts', () => {
  it('a sentence that ends in the name of the total leads to it', () => {
    const { balances } = moneyOf(
      sheetOfLines(['Al 31/DIC/2024 el saldo total de tu cuenta individual es de 489,322.60']),
    );
    expect(value(balances.total)).toBe('489322.60');
  });

  it('amounts above their labels are told from amounts below the row before', () => {
    const { balances } = moneyOf(
      sheetOf([
        [40, 100, 'Retiro 97'],
        [160, 100, 'Cuota social'],
        [40, 124, '6,897.82'],
        [160, 124, '5,847.12'],
        [40, 134, 'Complementarias de retiro'],
        [160, 134, 'Ahorro a largo plazo'],
      ]),
    );
    expect(value(balances.complementariasRetiro)).toBe('6897.82');
    expect(value(balances.largoPlazo)).toBe('5847.12');
    expect(balances.retiro97).toBeNull();
  });

  it('names of two valued rows never make a third name', () => {
    const { balances } = moneyOf(
      sheetOf([
        [40, 100, 'Vivienda 92'],
        [300, 100, '$'],
        [520, 100, '51,610.88'],
        [40, 111, 'FOVISSSTE   92'],
        [300, 111, '$'],
        [520, 111, '53,973.81'],
      ]),
    );
    expect(value(balances.vivienda92)).toBe('51610.88');
  });
});
