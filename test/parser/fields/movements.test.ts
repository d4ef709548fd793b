import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../parser/contract.ts';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const plain = (movement: Movement) => ({
  section: movement.section,
  kind: movement.kind,
  date: movement.date?.value ?? null,
  concept: movement.concept?.value ?? null,
  bimester: movement.bimester?.value ?? null,
  employerRfc: movement.employerRfc?.value ?? null,
  days: movement.days?.value ?? null,
  sbc: movement.sbc?.value ?? null,
  amount: movement.amount?.value ?? null,
});
const rowsOf = (...sheets: Sheet[]) => readMovements(sheets.map(labelTexts)).movements.map(plain);

const contribution = {
  section: 'retiro',
  kind: 'contribution',
  date: '2016-09-06',
  concept: 'Aportacion PATRONAL en Subcuenta RETIRO IMSS',
  bimester: '2016-B1',
  employerRfc: 'ABC010101AB1',
  days: '45',
  sbc: '872.44',
  amount: '785.20',
};

describe('a table of movements', () => {
  const header =
    'Fecha       Concepto                                        Período - Referencia    Días    Salario base   Monto';

  it('rows with their section, reference, days, salary and amount', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Ahorro para el Retiro',
        header,
        '            COMISION DEL PERIODO                            Afore de Prueba                               -56.16',
        '06-sep-16   Aportacion PATRONAL en Subcuenta RETIRO IMSS    201601 - ABC010101AB1   45      872.44         785.20',
        'Ahorro para la Vivienda',
        '            Interes de Vivienda INFONAVIT del periodo       INFONAVIT                                      482.43',
      ]),
    );
    expect(rows).toEqual([
      {
        ...contribution,
        kind: 'fee',
        date: null,
        concept: 'COMISION DEL PERIODO',
        bimester: null,
        employerRfc: null,
        days: null,
        sbc: null,
        amount: '-56.16',
      },
      contribution,
      expect.objectContaining({
        section: 'vivienda',
        kind: 'interest',
        concept: 'Interes de Vivienda INFONAVIT del periodo',
        amount: '482.43',
      }),
    ]);
  });

  it.each([
    ['below, the other cells on the first line', 110, 100],
    ['above and below, the other cells in the middle', 105, 95],
  ])('a concept that wraps: %s', (_, second, first) => {
    const rows = rowsOf(
      sheetOf([
        [20, 60, 'Ahorro para el Retiro'],
        [20, 80, 'Fecha'],
        [80, 80, 'Concepto'],
        [300, 80, 'Referencia'],
        [440, 80, 'Días'],
        [480, 80, 'Salario base'],
        [560, 80, 'Monto'],
        [20, 100, '06-sep-16'],
        [80, first, 'Aportacion PATRONAL en'],
        [80, second, 'Subcuenta RETIRO IMSS'],
        [300, 100, '201601 - ABC010101AB1'],
        [440, 100, '45'],
        [480, 100, '872.44'],
        [560, 100, '785.20'],
        [20, 130, '07-sep-16'],
        [80, 130, 'Aportacion CV Gobierno'],
        [560, 130, '10.00'],
      ]),
    );
    expect(rows[0]).toEqual(contribution);
    expect(rows[1]).toMatchObject({ concept: 'Aportacion CV Gobierno', amount: '10.00' });
  });

  it('goes on over a page without a header, in the section of the page before', () => {
    const first = sheetOfLines([
      'Ahorro para la Vivienda',
      header,
      '06-sep-16   Aportacion INFONAVIT 97                         201601 - ABC010101AB1   45      872.44        1,963.00',
    ]);
    const second = sheetOfLines(
      [
        '07-nov-16   Aportacion INFONAVIT 97                         201602 - ABC010101AB1   61      872.44        2,660.94',
      ],
      { number: 2 },
    );
    expect(rowsOf(first, second)).toEqual([
      expect.objectContaining({ section: 'vivienda', bimester: '2016-B1', amount: '1963.00' }),
      expect.objectContaining({ section: 'vivienda', bimester: '2016-B2', amount: '2660.94' }),
    ]);
  });

  it('money that leaves is negative where it has a column of its own', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                              Abonos          Cargos',
        '06/09/2016   Retiro Parcial por Desempleo                          15,369.90',
        '07/09/2016   Aportacion CV Gobierno                   10.00             0.00',
      ]),
    );
    expect(rows.map((row) => row.amount)).toEqual(['-15369.90', '10.00']);
  });

  it('a running balance is not the amount, and sums are no movements', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                    Monto         Saldo',
        '07/09/2016   Aportacion CV Gobierno      10.00      1,010.00',
        '             Total                       10.00      1,010.00',
      ]),
    );
    expect(rows.map((row) => [row.concept, row.amount])).toEqual([['Aportacion CV Gobierno', '10.00']]);
  });

  it('without a printed section it is the one that the concept names, or none', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Fecha        Concepto                                         Monto',
        '07/09/2016   Interes de Vivienda INFONAVIT del periodo        10.00',
        '07/09/2016   COMISION DEL PERIODO                             -1.00',
      ]),
    );
    expect(rows.map((row) => row.section)).toEqual(['vivienda', null]);
  });

  it('two tables side by side are read one after the other', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Ahorro para el retiro                              Ahorro para la vivienda',
        'Fecha      Concepto                     Monto      Fecha      Concepto                     Monto',
        '07/09/16   Aportacion CV Gobierno       10.00      08/09/16   Aportacion INFONAVIT 97      25.00',
      ]),
    );
    expect(rows.map((row) => [row.section, row.amount])).toEqual([
      ['retiro', '10.00'],
      ['vivienda', '25.00'],
    ]);
  });

  it('the header of the general summary is none of movements', () => {
    const rows = rowsOf(
      sheetOfLines([
        'Concepto                 Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
        'Ahorro voluntario             10.00           5.00        0.00         1.00         1.00         15.00',
      ]),
    );
    expect(rows).toEqual([]);
  });
});
