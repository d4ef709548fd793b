import { describe, expect, test } from 'vitest';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import type { Page } from '../../../parser/source/page.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const generic = { kind: 'afore-statement', looksLike: null, layout: 'consar' } as const;

test('one piece of a label is enough where a scan prints four amounts, the last their sum, and no others', () => {
  const torn = (more: readonly (readonly [number, number, string])[]) =>
    readMoney(
      [
        sheetOf(
          [
            [24, 130, 'Axxrr'],
            [24, 145, 'xrro vaa'],
            [24, 160, 'xx untario'],
            [300, 130, '$530,330.40'],
            [300, 145, '$213,889.71'],
            [300, 160, '$105.00'],
            [24, 175, 'S.xdo Tox'],
            [300, 175, '$744,325.11'],
            ...more,
          ],
          { source: 'ocr' },
        ),
      ],
      generic,
    ).balances.total?.value;
  expect(torn([])).toBe('744325.11');
  expect(torn([[430, 60, '$12.00']])).toBeUndefined();
});

describe('the general summary', () => {
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
