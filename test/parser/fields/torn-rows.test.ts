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

test('four amounts of a scan, the last their sum, are the groups in reading order, wherever their labels stand', () => {
  const balancesOf = (total: string, label: string, source: Page['source'] = 'ocr') =>
    readMoney(
      [
        sheetOf(
          [
            [300, 100, 'Anvosto rare actu'],
            [300, 114, '$75,343.91'],
            [24, 140, label],
            [300, 140, 'Anorro velorwia'],
            [24, 154, '$42,390.13'],
            [300, 154, '$39,303.68'],
            [24, 180, 'Sa qo tota'],
            [24, 194, total],
          ],
          { source },
        ),
      ],
      generic,
    ).balances;
  const read = balancesOf('$157,037.72', 'Ahqrzo pere de vivien');
  expect(
    [read.retiroTotal, read.viviendaTotal, read.voluntarioTotal, read.total].map((one) => [
      one?.value,
      one?.status,
    ]),
  ).toEqual([
    ['75343.91', 'doubtful'],
    ['42390.13', 'doubtful'],
    ['39303.68', 'doubtful'],
    ['157037.72', 'doubtful'],
  ]);
  expect(balancesOf('$157,937.72', 'Ahqrzo pere de vivien').retiroTotal).toBeNull();
  expect(balancesOf('$157,037.72', 'Ahqrzo pere de').retiroTotal).toBeNull();
  expect(balancesOf('$157,037.72', 'Ahqrzo pere de vivien', 'text').retiroTotal).toBeNull();
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

test('two rows of a scan that one group claims are in doubt: one of the labels is misread', () => {
  const rows = (source: Page['source']) =>
    readMoney(
      [
        sheetOfLines(
          [
            'Resumen general',
            '                        Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
            'Ahorro para el retiro   176,859.54       10,590.94      0.00      13,066.60      1,052.56     199,464.52',
            'Ahorro para el retiro    65,061.82        4,700.00      0.00       4,825.25        387.22      74,199.85',
          ],
          { source },
        ),
      ],
      generic,
    ).summary.map(({ closing }) => closing?.status);
  expect(rows('ocr')).toEqual(['doubtful']);
  expect(rows('text')).toEqual(['read']);
});

test('a row of the summary keeps what is left of it where one of its amounts is torn on a scan', () => {
  const heading = ['Saldo anterior', 'Aportaciones', 'Retiros', 'Rendimientos', 'Comisiones', 'Saldo final'];
  const across = (y: number, texts: readonly string[]) =>
    texts.map((text, i) => [122 + 95 * i, y, text] as const);
  const summary = (
    source: Page['source'],
    torn = '89.334.956',
    speck: readonly (readonly [number, number, string])[] = [],
  ) =>
    readMoney(
      [
        sheetOf(
          [
            [37, 70, 'Resumen general'],
            ...across(84, heading),
            [37, 100, 'Ahorro para el retiro'],
            ...across(114, [torn, '1,591.98', '0.00', '7,176.33', '843.62', '97,259.65']),
            ...speck,
            [37, 130, 'Ahorro voluntario'],
            ...across(144, ['100.00', '0.00', '0.00', '10.00', '0.00', '110.00']),
          ],
          { source },
        ),
      ],
      generic,
    ).summary;
  expect(summary('ocr')[0]).toMatchObject({
    group: 'retiro',
    opening: null,
    contributions: { value: '1591.98', status: 'doubtful' },
    closing: { value: '97259.65', status: 'doubtful' },
  });
  expect(summary('text').map(({ group }) => group)).toEqual(['voluntario']);
  // A speck between two amounts is taken for a zero's dash.
  expect(summary('ocr', '89,334.96', [[190, 114, '-']])[0]).toMatchObject({
    group: 'retiro',
    opening: { value: '89334.96' },
    contributions: { value: '1591.98' },
    closing: { value: '97259.65' },
  });
});

test('four amounts close with the total that has a dash behind it, and with the other reading of one of them', () => {
  const balancesOf = (housing: string, other: string, total: string) => {
    const page = sheetOf(
      [
        [24, 100, 'Ahorte para el mwtiro'],
        [24, 112, '$157,165.50'],
        [24, 130, 'Vierra pura la vevienda'],
        [24, 142, housing],
        [24, 160, 'Aliarro veduarto'],
        [24, 172, '$10.00'],
        [24, 190, 'S$UDO FORAL'],
        [24, 202, total],
      ],
      { source: 'ocr' },
    );
    for (const { segments } of page.lines)
      for (const { words } of segments)
        for (const word of words) if (word.text === housing) Object.assign(word, { others: [other] });
    return readMoney([page], generic).balances;
  };
  const read = balancesOf('989,539.90', '$89,539.90', '$246,715.40-');
  expect(
    [read.retiroTotal, read.viviendaTotal, read.voluntarioTotal, read.total].map((one) => [
      one?.value,
      one?.status,
    ]),
  ).toEqual([
    ['157165.50', 'doubtful'],
    ['89539.90', 'doubtful'],
    ['10.00', 'doubtful'],
    ['246715.40', 'doubtful'],
  ]);
  expect(balancesOf('989,539.90', '$89,539.91', '$246,799.40-').total).toBeNull();
});
