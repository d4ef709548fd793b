import { describe, expect, test } from 'vitest';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import type { Page } from '../../../parser/source/page.ts';
import { sheetOfLines } from '../sheet-of.ts';

describe('the general summary', () => {
  const generic = { kind: 'afore-statement', looksLike: null, layout: 'consar' } as const;
  const summaryOf = (closing: string, opening: string, source: Page['source'] = 'ocr') =>
    readMoney(
      [
        sheetOfLines(
          [
            'Resumen general',
            '                        Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Sqzzo kqrxl',
            `Ahorro para el retiro   ${opening}       10,590.94      0.00      13,066.60      1,052.56     ${closing}`,
            'Ahorro voluntario       65,061.82        4,700.00       0.00      4,825.25       387.22       74,199.85',
          ],
          { source },
        ),
      ],
      generic,
    ).summary;

  test.each(['ocr', 'text'] as const)(
    'has the closing balances that no known heading is over where all rows close (%s)',
    (source) => {
      const [first, second] = summaryOf('199,464.52', '176,859.54', source);
      expect([first?.closing?.value, second?.closing?.value]).toEqual(['199464.52', '74199.85']);
      const [open] = summaryOf('199,464.53', '176,859.54', source);
      expect(open?.closing ?? null).toBeNull();
    },
  );
});

test('dates of a scan that lost their strokes, and a minus that a fee lost, come back in doubt', () => {
  const movementsOf = (source: Page['source']) =>
    readMovements([
      labelTexts(
        sheetOfLines(
          [
            'RESUMEN DE MOVIMIENTOS',
            'FECHA      CONCEPTO                              PERIODO  REFERENCIA   DIAS   SALARIO BASE   MONTO',
            'AHORRO PARA EL RETIRO',
            '           COMISION DEL PERIODO                  Afore SURA                                  675.24',
            '27:10:19   APORTACION PATRONAL SUBCTA RETIRO IMSS   201904 - UHC840103XSA   62   131.92      163.58',
          ],
          { source },
        ),
      ),
    ]).movements;
  const [fee, contribution] = movementsOf('ocr');
  expect([fee?.amount?.value, fee?.amount?.status]).toEqual(['-675.24', 'doubtful']);
  expect([contribution?.date?.value, contribution?.date?.status]).toEqual(['2019-10-27', 'doubtful']);
  const [printedFee, printed] = movementsOf('text');
  expect(printedFee?.amount?.value).toBe('675.24');
  expect(printed?.date ?? null).toBeNull();
});
