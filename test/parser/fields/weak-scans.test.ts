import { describe, expect, test } from 'vitest';
import { readDates } from '../../../parser/fields/dates.ts';
import { namesSalary } from '../../../parser/fields/feed-salary.ts';
import { labelTexts } from '../../../parser/fields/label-hits.ts';
import { readMoney } from '../../../parser/fields/money.ts';
import { readMovements } from '../../../parser/fields/movements.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import { totalCandidates } from '../../../parser/fields/total.ts';
import { layOut } from '../../../parser/layout/lay-out.ts';
import type { Page } from '../../../parser/source/page.ts';
import { isOfKnownWords } from '../../../parser/vocabulary/concepts.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const totalsOf = (lines: string[], source: Page['source']) =>
  totalCandidates([labelTexts(sheetOfLines(lines, { source }))], () => true).map(({ value }) => value.cents);

test('a total whose amount is hidden in part has no other one above its label', () => {
  const lines = ['Ahorro voluntario        $203,140.48', 'Saldo total              $1,285,'];
  expect(totalsOf(lines, 'ocr')).not.toContain(20314048);
});

test('a total by its label that misses its parts by rounding is printed so, however faint', () => {
  const { page } = sheetOfLines(
    [
      'SALDO TOTAL DE TU CUENTA                                        419,774.14',
      'Resumen general',
      '                        Saldo anterior   Aportaciones   Retiros   Saldo final',
      'Ahorro para el retiro   250,000.00       56,604.74      4,825.34   301,779.40',
      'Ahorro para la vivienda  90,216.91       27,777.84      0.00       117,994.75',
      'TOTAL                                                              419,774.15',
    ],
    { source: 'ocr' },
  );
  const faint = layOut({ ...page, words: page.words.map((word) => ({ ...word, confidence: 0.5 })) });
  const nature = { kind: 'afore-statement', looksLike: null, layout: 'consar' } as const;
  expect(readMoney([faint], nature).balances.total).toMatchObject({ value: '419774.14', status: 'doubtful' });
});

test('a speck between a label and its amount does not part them, a word does', () => {
  const nature = { kind: 'afore-statement', looksLike: null, layout: null } as const;
  const voluntaryPast = (between: string, source: Page['source']) =>
    readMoney(
      [
        sheetOf(
          [
            [24, 160, 'Ahorro para el retiro'],
            [316, 160, '$895.00'],
            [24, 190, 'Ahorro voluntario'],
            [250, 190, between],
            [316, 190, '$105.00'],
          ],
          { source },
        ),
      ],
      nature,
    ).balances.voluntarioTotal?.value;
  expect(voluntaryPast('E', 'ocr')).toBe('105.00');
  expect(voluntaryPast('E', 'text')).toBeUndefined();
  expect(voluntaryPast('Bono', 'ocr')).toBeUndefined();
});

test('a period of half a century has a misread year, one of parts of months a misread day', () => {
  const nature = { kind: 'afore-statement', looksLike: null, layout: 'consar' } as const;
  const toOf = (line: string) =>
    readDates(pageTexts([sheetOfLines([line], { source: 'ocr' })]), nature).summaryPeriod.to;
  expect(toOf('Periodo del 01/09/2020 al 31/08/2071')).toMatchObject({ status: 'doubtful' });
  expect(toOf('Periodo del 01/09/2020 al 31/08/2021')).toMatchObject({ status: 'read' });
  expect(toOf('Periodo del 25 al 31/08/2021')).toMatchObject({ status: 'doubtful' });
  expect(toOf('Periodo del 01/01/2021 al 1/12/2021')).toMatchObject({ status: 'doubtful' });
});

test.each([
  ['Aportacion en Subcta CESANTIA EN EDAD AVANZADA Y VEJEZ - IMSS', true],
  ['Aportación INFONAVIT 97', true],
  ['Aportación en subcuenta Cuota Sociz', false],
  ['Aportacion en Subt )TA SOCIAL IMSS', false],
])('%s is of known words: %s', (text, known) => {
  expect(isOfKnownWords(text)).toBe(known);
});

test('a concept of a scan with a word that none has is in doubt', () => {
  const sheet = sheetOfLines(
    [
      'Fecha        Concepto                       Período       Días   Salario base    Monto',
      '06/09/2016   Aportación CV Gobierno         201604        61     872.44          41.30',
      '07/09/2016   Aportación CV Gobtemo          201604        61     872.44          55.10',
    ],
    { source: 'ocr' },
  );
  const { movements } = readMovements([labelTexts(sheet)]);
  expect(movements.map(({ concept }) => concept?.status)).toEqual(['read', 'doubtful']);
});

test('what a scan prints between days and amount is the salary, though its heading was misread', () => {
  const rowOf = (source: Page['source']) => {
    const lines = [
      'Fecha        Concepto                   Período     Días   SEC        Monto',
      '06/09/2016   Aportación CV Gobierno     201604      61     872.44     41.30',
    ];
    return readMovements([labelTexts(sheetOfLines(lines, { source }))]).movements[0];
  };
  expect(rowOf('ocr')?.sbc?.value).toBe('872.44');
  expect(rowOf('text')?.sbc ?? null).toBeNull();
});

test('a stray figure beside a title among movements is no number of days', () => {
  const daysOf = (line: string) => {
    const lines = [
      'Resumen de movimientos',
      '                  Interés de vivienda INFONAVIT del periodo                     $6,164.66',
      line,
      '12/10/2025        Aportación INFONAVIT 97                                       $7,062.66',
    ];
    const { movements } = readMovements([labelTexts(sheetOfLines(lines, { source: 'ocr' }))]);
    return movements.map(({ days }) => days?.value ?? null);
  };
  expect(daysOf('                  INFONAVIT            4')).toEqual([null, null]);
  expect(daysOf('                  202504               62')).toEqual(['62', null]);
});

test.each([
  ['Salario base:', true],
  ['Días cotizados: 62 · Salario base:', true],
  ['Salarió base:', true],
  ['Salano base:', true],
  ['Salario base.', true],
  ['Salario bas»:', true],
  ['Aportación', false],
  ['Saldo final', false],
])('%s names the salary: %s', (text, names) => {
  expect(namesSalary(text)).toBe(names);
});

const generic = { kind: 'afore-statement', looksLike: null, layout: null } as const;

/** The balances of a scan with texts at these places, read with this confidence. */
const balancesAt = (texts: readonly (readonly [number, number, string])[], confidence = 1) => {
  const { page } = sheetOf(texts, { source: 'ocr' });
  const words = page.words.map((word) => ({ ...word, confidence }));
  return readMoney([layOut({ ...page, words })], generic).balances;
};
const housing = [24, 145, 'Ahorro para la vivienda'] as const;
const voluntary = [24, 160, 'Ahorro voluntario'] as const;
const amounts = [
  [300, 130, '$530,330.40'],
  [300, 145, '$213,889.71'],
  [300, 160, '$105.00'],
] as const;
const groupsUnder = (first: string, total: string) =>
  [[24, 130, first], housing, voluntary, ...amounts, [24, 175, 'Saldo total'], [300, 175, total]] as const;

test('a group total whose label is lost is known above the total that it makes, in doubt', () => {
  expect(balancesAt(groupsUnder('Apaxlx retwx', '$744,325.11')).retiroTotal).toMatchObject({
    value: '530330.40',
    status: 'doubtful',
    note: { code: 'note.label-lost' },
  });
});

test('it is known by its place among the others alone where the total does not fit', () => {
  expect(balancesAt(groupsUnder('Apaxlx retwx', '$744,825.11')).retiroTotal).toMatchObject({
    value: '530330.40',
    status: 'doubtful',
  });
});

describe('where no label is left whole, three amounts above their sum', () => {
  const torn = (
    total: string,
    labels: readonly string[],
    more: readonly (readonly [number, number, string])[] = [],
  ) =>
    balancesAt([
      ...more,
      ...labels.map((label, i) => [24, 130 + 15 * i, label] as const),
      ...amounts,
      [24, 175, 'Saldo tx Yet cuenta'],
      [300, 175, total],
    ]);
  test('are the groups, in doubt', () => {
    const pieces = ['Axxrr xx retiro', 'xrro vaa vivienda', 'e untario'];
    const balances = torn('$744,325.11', pieces);
    expect(
      [balances.retiroTotal, balances.viviendaTotal, balances.voluntarioTotal, balances.total].map(
        (reading) => [reading?.value, reading?.status],
      ),
    ).toEqual([
      ['530330.40', 'doubtful'],
      ['213889.71', 'doubtful'],
      ['105.00', 'doubtful'],
      ['744325.11', 'doubtful'],
    ]);
    expect(torn('$744,825.11', pieces).total).toBeNull();
  });
  test('are the groups that are known and those that are not', () => {
    const some = torn('$744,325.11', ['Ahorro para el retiro', 'Ea Ja vivienda', 'Vxrro volxxxao-']);
    expect(some.voluntarioTotal).toMatchObject({ value: '105.00', note: { code: 'note.label-lost' } });
    expect(some.total?.value).toBe('744325.11');
    // An amount that is another group's by its label stands elsewhere.
    expect(torn('$744,325.11', ['Ahorro voluntario', 'Ea Ja vivienda', 'xx retiro']).total).toBeNull();
  });
  test('are none where other amounts stand beside them', () => {
    const pieces = ['Axxrr xx retiro', 'xrro vaa vivienda', 'e untario'];
    expect(torn('$744,325.11', pieces, [[400, 145, '$12,000.00']]).total).toBeNull();
  });
  test('are none where nothing is left of the labels', () => {
    expect(torn('$744,325.11', ['Axxrr', 'xrro vaa', 'e xtxrio']).total).toBeNull();
  });
});

test('a stroke beside one of the groups, where no other has anything, is no printed zero', () => {
  const { viviendaTotal } = balancesAt([
    ...groupsUnder('Ahorro para el retiro', '$744,925.11'),
    [430, 145, '-'],
  ]);
  expect(viviendaTotal?.value).toBe('213889.71');
});

test('on a faint page too it is the label that is in doubt: no sum settles that', () => {
  const { retiroTotal } = balancesAt(groupsUnder('Apaxlx retwx', '$744,325.11'), 0.5);
  expect(retiroTotal?.note).toEqual({ code: 'note.label-lost' });
});

test('groups whose amounts went to the next label, the first one being lost, are put in their order', () => {
  const balances = balancesAt([
    [24, 115, 'Apaxlx retwx'],
    [24, 130, '$530,330.40'],
    housing,
    [24, 160, '$213,889.71'],
    [24, 175, 'Ahorro voluntario'],
    [24, 190, '$105.00'],
    [24, 205, 'Saldo total'],
    [24, 220, '$744,325.11'],
  ]);
  expect(balances.retiroTotal?.value).toBe('530330.40');
  expect(balances.viviendaTotal?.value).toBe('213889.71');
  expect(balances.voluntarioTotal?.value).toBe('105.00');
});

test('a stroke right of a group is no printed zero where the amounts above the total make it', () => {
  const balances = balancesAt([...groupsUnder('Ahorro para el retiro', '$744,325.11'), [430, 130, '-']]);
  expect(balances.retiroTotal?.value).toBe('530330.40');
  expect(balances.viviendaTotal?.value).toBe('213889.71');
});

test('the rest of a label of which a word is lost begins no column for the labels below it', () => {
  const { total } = balancesAt([
    [24, 130, 'Ahorro para el retiro'],
    [24, 145, '$530,330.40'],
    [24, 160, 'Ahorxx'],
    [72, 160, 'viviOnNda'],
    [24, 175, '$213,889.71'],
    [24, 190, 'Total'],
    [24, 205, '$ 744,220.11'],
  ]);
  expect(total?.value).toBe('744220.11');
});

test.each([
  ['ocr', 'doubtful'],
  ['text', 'read'],
] as const)('days without a salary and a bimester, on a page by %s, are %s', (source, status) => {
  const sheet = sheetOfLines([
    'Fecha         Concepto                 Periodo    Días    Salario base       Monto',
    '09/07/2024    Aportación INFONAVIT     202402      61         411.40      1,169.10',
    '20/06/2024    Aportación voluntaria                 4                       500.00',
  ]);
  const { movements } = readMoney([{ ...sheet, page: { ...sheet.page, source } }], generic);
  expect(movements.map(({ days }) => days?.status)).toEqual(['read', status]);
});

test('strokes beside labels that bear nothing else are no zeros: the amounts stand below', () => {
  const balances = balancesAt([
    [24, 130, 'Ahorro para el retiro'],
    [300, 130, '-'],
    [24, 142, '$530,330.40'],
    [24, 170, 'Ahorro voluntario'],
    [24, 182, '$105.00'],
  ]);
  expect(balances.retiroTotal?.value).toBe('530330.40');
});

test('a stroke right of an amount that stands in the column of the others is no balance', () => {
  const balances = balancesAt([
    ...groupsUnder('Ahorro para el retiro', '$744,325.11'),
    [352, 160, '-'],
    [346, 130, 'x'],
  ]);
  expect(balances.voluntarioTotal?.value).toBe('105.00');
});

test('no balance of a scan is negative: the sign is a stroke, and the amount in doubt', () => {
  const signed = groupsUnder('Ahorro para el retiro', '$744,325.11').map(
    ([x, y, text]) => [x, y, text === '$213,889.71' ? '-$213,889.71' : text] as const,
  );
  expect(balancesAt(signed).viviendaTotal).toMatchObject({ value: '213889.71', status: 'doubtful' });
});
