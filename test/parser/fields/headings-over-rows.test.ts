import { describe, expect, it } from 'vitest';
import { firstAccount } from '../../../parser/fields/first-account.ts';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { sheetOfLines } from '../sheet-of.ts';

const rowsOf = (...sheets: Sheet[]) => readMovements(sheets.map(labelTexts)).movements;
const moneyOf = (...sheets: Sheet[]) =>
  readMoney(sheets, { kind: 'afore-statement', looksLike: null, layout: 'consar' });
const value = (reading: { readonly value: string } | null | undefined) => reading?.value ?? null;

describe('a heading among the movements', () => {
  const header =
    'Fecha        Concepto                   RFC patrón       Días cotizados   Salario base    Monto';

  it('gives its bimester to the rows below it that are paid for days', () => {
    const rows = rowsOf(
      sheetOfLines([
        header,
        'Bimestre 201601',
        '06/09/2016   Aportación CV Gobierno     ABC010101AB1           45          872.44        41.30',
        'Bimestre 201602',
        '07/11/2016   Aportación CV Gobierno     ABC010101AB1           61          872.44        55.10',
        '             Comisión del periodo                                                       -56.16',
      ]),
    );
    expect(rows.map(({ bimester }) => value(bimester))).toEqual(['2016-B1', '2016-B2', null]);
  });

  it('gives its employer up to a heading that names none', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Patrón: ABC010101AB1',
        'Fecha        Concepto                   Bimestre       Días cotizados   Salario base    Monto',
        '06/09/2016   Aportación CV Gobierno     201601               45          872.44        41.30',
        'Otros movimientos',
        '07/11/2016   Aportación CV Gobierno     201602               61          872.44        55.10',
      ]),
    );
    expect(rows.map(({ employerRfc }) => value(employerRfc))).toEqual(['ABC010101AB1', null]);
  });

  it('gives its concept to every row below it', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Concepto / Fecha        Período - Referencia       Días cotizados   Salario base    Monto',
        'Aportación CV Gobierno',
        '06/09/2016              201601 - ABC010101AB1            45          872.44        41.30',
        '07/11/2016              201602 - ABC010101AB1            61          872.44        55.10',
      ]),
    );
    expect(rows.map(({ concept }) => value(concept))).toEqual([
      'Aportación CV Gobierno',
      'Aportación CV Gobierno',
    ]);
  });

  it('gives its day to the movements that always have one', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Movimientos',
        '23 de septiembre de 2025',
        '',
        'Aportación patronal en subcuenta Retiro IMSS              826.72',
        'Aportación CV Gobierno                                     93.01',
        'Comisión del periodo                                      -56.16',
        '',
        '26 de noviembre de 2025',
        '',
        'Aportación CV Gobierno                                     91.55',
      ]),
    );
    expect(rows.map(({ date }) => value(date))).toEqual(['2025-09-23', '2025-09-23', null, '2025-11-26']);
  });
});

describe('a number before the text of a movement', () => {
  it('is no number of days', () => {
    const rows = rowsOf(
      sheetOfLines(['Movimientos', '12     Aportación voluntaria vía ventanilla         500.00']),
    );
    expect(rows.map(({ days, amount }) => [value(days), value(amount)])).toEqual([[null, '500.00']]);
  });
});

describe('a concept that another one goes on after', () => {
  it('is in doubt: its last line may be lost', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                             Período - Referencia       Monto',
        '06/09/2016   Aportación en subcuenta Retiro       201601 - ABC010101AB1      41.30',
        '07/09/2016   Aportación en subcuenta Retiro IMSS  201601 - ABC010101AB1      55.10',
      ]),
    );
    expect(rows.map(({ concept }) => concept?.status)).toEqual(['doubtful', 'read']);
  });
});

describe('balances beside look-alikes', () => {
  const details = ['IMSS 1997                    65,725.80', 'Cuota social IMSS            27,958.92'];

  it('a subtotal of nothing printed is none where the details make the total', () => {
    const { balances } = moneyOf(
      sheetOfLines([
        ...details,
        'Total                        93,684.72',
        '',
        'Ahorro voluntario   12,000.00',
      ]),
    );
    expect(value(balances.total)).toBe('93684.72');
    expect(balances.voluntarioTotal).toBeNull();
  });

  it('a total that stands alone may miss its details by a cent', () => {
    const { balances } = moneyOf(
      sheetOfLines([
        'TOTAL:  93,684.71',
        '',
        ...details,
        'TOTAL     80,000.00    13,684.72     0.00     93,684.72',
      ]),
    );
    expect(value(balances.total)).toBe('93684.71');
  });

  it('the total on its own row is no balance of the label above it', () => {
    const { balances } = moneyOf(
      sheetOfLines([
        'Vivienda 97',
        'TOTAL                        93,684.72',
        'Retiro 97',
        'Otros                             0.00',
      ]),
    );
    expect(balances.vivienda97).toBeNull();
  });

  it('notes in brackets belong to no label', () => {
    const { balances } = moneyOf(
      sheetOfLines([
        'IMSS 1997 (ver nota 1)       65,725.80',
        'Cuota social IMSS [2]        27,958.92',
        'Total (a)                    93,684.72',
      ]),
    );
    expect([value(balances.retiro97), value(balances.cuotaSocial)]).toEqual(['65725.80', '27958.92']);
  });
});

describe('a file with the statements of two people', () => {
  const page = (number: number, curp: string) => ({
    ...sheetOfLines(['ESTADO DE CUENTA', `CURP: ${curp}`, 'Saldo total   100.00']),
    number,
  });

  it('is read up to where the second begins', () => {
    const sheets = [page(1, 'MOYA010824HQTNXDA7'), page(2, 'VEPL940622HJCLRS08')].map(
      ({ number, ...sheet }) => ({ ...sheet, page: { ...sheet.page, number } }),
    );
    const { texts, warnings } = firstAccount(pageTexts(sheets));
    expect(texts.sheets.map(({ page: { number } }) => number)).toEqual([1]);
    expect(warnings.map(({ code }) => code)).toEqual(['several-accounts']);
  });

  it('ends where the same person has a statement of another cut, or the same one once more', () => {
    const warningsOf = (...cuts: string[]) => {
      const sheets = cuts.map((cut, at) => {
        const sheet = sheetOfLines([
          'ESTADO DE CUENTA',
          'CURP: MOYA010824HQTNXDA7',
          `Fecha de corte: ${cut}`,
        ]);
        return { ...sheet, page: { ...sheet.page, number: at + 1 } };
      });
      return firstAccount(pageTexts(sheets)).warnings.map(({ code, page }) => [code, page]);
    };
    expect(warningsOf('30/04/2024', '31/08/2024')).toEqual([['several-statements', 2]]);
    expect(warningsOf('30/04/2024', '30/04/2024')).toEqual([['several-statements', 2]]);
  });

  it('is whole where the same person goes on', () => {
    const sheets = [1, 2].map((number) => {
      const sheet = sheetOfLines(['ESTADO DE CUENTA', 'CURP: MOYA010824HQTNXDA7', `Hoja ${number} de 2`]);
      return { ...sheet, page: { ...sheet.page, number } };
    });
    expect(firstAccount(pageTexts(sheets)).warnings).toEqual([]);
  });
});
