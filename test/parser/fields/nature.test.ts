import { describe, expect, it } from 'vitest';
import { aforeMentions } from '../../../parser/fields/afore-mentions.ts';
import { recogniseNature } from '../../../parser/fields/nature.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { sheetOfLines } from '../sheet-of.ts';

const natureOf = (sheets: readonly Sheet[]) => {
  const texts = pageTexts(sheets);
  return recogniseNature(texts, aforeMentions(texts));
};

const nature = (lines: string[]) => natureOf([sheetOfLines(lines)]);
const kind = (lines: string[]) => nature(lines).kind;
const person = [
  'MARIA ELENA ORTEGA RUIZ',
  'CURP: OERE850101MDFRZL03   NSS: 12345678903   RFC: OERE850101AB1',
];

describe('an AFORE statement', () => {
  it('is recognised by summary, detail and movements', () => {
    expect(
      nature([
        'Afore Inventada                      ESTADO DE CUENTA',
        ...person,
        'RESUMEN GENERAL (del 01 de 09 de 2023 al 31 de 08 de 2024 (12 meses))',
        '                     Saldo anterior   Aportaciones   Retiros   Rendimientos   Comisiones   Saldo final',
        'Ahorro para el retiro      1,000.00         100.00      0.00          50.00         5.00      1,145.00',
        'Ahorro voluntario            100.00           0.00      0.00           5.00         0.00        105.00',
        'Ahorro para la vivienda      500.00                     50.00                                   550.00',
        'Detalle del saldo final',
        'IMSS 1997   1,145.00',
      ]),
    ).toEqual({ kind: 'afore-statement', looksLike: null, layout: 'consar' });
  });

  it('is recognised on a scan whose labels and CURP were misread, not by the same labels of a text', () => {
    const lines = [
      'Afore Inventada                      Estado de cuenta',
      'MARIA ELENA ORTEGA RUIZ              CURP: OERE85O101MDFRZLO03',
      'Ahorro para el retiro      1,145.00',
      'Ahorro pavada vivienda       550.00',
      'i Ahorro volutario           105.00',
      'Saldo total                1,800.00',
    ];
    const kindOf = (source: 'ocr' | 'text') => natureOf([sheetOfLines(lines, { source })]).kind;
    expect(kindOf('ocr')).toBe('afore-statement');
    expect(kindOf('text')).toBe('unrecognised');
  });

  it('is recognised as a letter that lists the balances', () => {
    expect(
      kind([
        'Afore Inventada',
        'CERTIFICACIÓN DE SALDOS',
        ...person,
        'el saldo total de la cuenta individual se integra por:',
        'a. Retiro IMSS 97:                           $1,000.00',
        'b. Cesantía en edad avanzada y vejez IMSS:   $2,000.00',
        'c. Vivienda INFONAVIT 97:                    $3,000.00',
      ]),
    ).toBe('afore-statement');
  });

  it('is of the family that its titles name, their letters set apart or joined', () => {
    const lines = (title: string) => [
      'Afore Inventada',
      'Retiro IMSS 97        $1,000.00',
      'Ahorro voluntario     $2,000.00',
      'Saldo total           $3,000.00',
      title,
      ...person,
    ];
    expect(nature(lines('DETALLE  DE  TU  CUENTA  DE  AFORE')).layout).toBe('plain');
    expect(nature(lines('DETALLE DE TU CUENTA DE AFORE')).layout).toBe('plain');
    expect(nature(lines('Resumen general')).layout).toBe('consar');
    expect(nature(lines('Comisiones')).layout).toBeNull();
  });

  it('is recognised in plain language', () => {
    expect(
      nature([
        'Tu estado de cuenta de AFORE',
        ...person,
        'HOY TIENES EN TU CUENTA DE AFORE   $1,800.00',
        'DETALLE DE TU CUENTA DE AFORE',
        'TU AHORRO PARA EL RETIRO     $1,145.00',
        'TU AHORRO VOLUNTARIO         $105.00',
        'TU AHORRO PARA LA VIVIENDA   $550.00',
      ]),
    ).toMatchObject({ kind: 'afore-statement', layout: 'plain' });
  });

  it('is recognised as an on-line export', () => {
    expect(
      nature([
        'AFORE INVENTADA     FECHA Y HORA DE EMISIÓN 12/09/2025 10:42',
        ...person,
        'SALDO ACTUAL:         $1,800.00',
        'Retiro:               $1,145.00',
        'Vivienda *:           $655.00',
        'Voluntario:           $ -',
        'MOVIMIENTOS EN TU CUENTA',
      ]),
    ).toMatchObject({ kind: 'afore-statement', layout: 'online' });
  });

  it('is recognised as a closing statement', () => {
    expect(
      nature([
        'ESTADO DE CUENTA POR RETIRO   Afore Inventada',
        ...person,
        'Saldo inicial ahorro retiro   $910,800.43',
        'Saldo inicial vivienda        $445,720.99',
        'Saldo transferido retiro      $910,800.43',
        'Saldo remanente vivienda      $0.00',
        'Número de póliza              PV-9481',
        'SALDO FINAL                   $0.00',
      ]),
    ).toMatchObject({ kind: 'afore-statement', layout: 'closing' });
  });

  it('is recognised from contributions alone', () => {
    expect(
      kind([
        'Afore Inventada   Detalle de movimientos',
        ...person,
        '05/10/2024  Aportación patronal retiro      202404 - ABC010101AB1   61   500.00   610.00',
        '05/10/2024  Aportación cesantía y vejez     202404 - ABC010101AB1   61   500.00   990.00',
      ]),
    ).toBe('afore-statement');
  });
});

describe('what is no AFORE statement', () => {
  const lookalikes: Record<string, [string | null, string[]]> = {
    'a bank statement that speaks of AFORE deposits': [
      'bank-statement',
      [
        'Banco del Altiplano Inventado',
        'ESTADO DE CUENTA Cuenta Nómina 0123456789 CLABE 072580001234567897',
        ...person,
        'RESUMEN GENERAL',
        'Saldo anterior   Depósitos   Retiros   Rendimientos   Comisiones   Saldo final',
        '     18,250.40   24,100.00  21,003.11           0.00        58.00       391.86',
        '03/AGO   APORTACION VOLUNTARIA AFORE DOMICILIACION   3,023.46   16,352.03',
        '23/AGO   RETIRO CAJERO                                 236.98      391.86',
        'IPAB. UNE Unidad Especializada de Atención a Usuarios.',
      ],
    ],
    'a payslip with deductions for retirement': [
      'payslip',
      [
        'RECIBO DE NÓMINA',
        ...person,
        'Percepciones            Deducciones',
        'Sueldo       7,686.00   Cesantía y Vejez            90.79',
        'Despensa       300.00   Aportación voluntaria AFORE 200.00',
        '                        Crédito INFONAVIT           812.00',
        'Retiro SAR   120.00     Cuota social                 10.00',
        'Neto a pagar: $6,384.09   Folio fiscal 1234   CFDI',
      ],
    ],
    'an Infonavit letter with the housing sub-account': [
      'housing-letter',
      [
        'infonavit',
        ...person,
        'Número de crédito: 2413887765',
        'Subcuenta de vivienda 97    $51,908.62',
        'Subcuenta de vivienda 92    $1,908.62',
        'Tu AFORE registra las aportaciones. Infonatel 55 9171 5050',
      ],
    ],
    'a certificate of real interest issued by an AFORE': [
      'tax-certificate',
      [
        'Afore Inventada, S.A. de C.V.',
        'CONSTANCIA DE INTERESES Y RETENCIONES   Ejercicio fiscal 2024',
        ...person,
        'Aportaciones voluntarias deducibles         $12,000.00',
        'Aportaciones complementarias de retiro      $5,000.00',
        'Ahorro a largo plazo                        $3,000.00',
        'Interés nominal   $1,200.00   Interés real   $300.00   ISR retenido   $45.00',
        'Retenedor. Declaración anual.',
      ],
    ],
    "an insurer's retirement plan": [
      'other',
      [
        'Seguros Inventados, S.A.   ESTADO DE CUENTA   PLAN PERSONAL DE RETIRO',
        ...person,
        'Contratante   Suma asegurada   $500,000.00   Prima anual $12,000.00',
        'Ahorro para el retiro   184,220.16   12,000.00   0.00   7,918.02   902.44   203,235.74',
        'Esta póliza es independiente de su AFORE.',
      ],
    ],
    'a contract with an AFORE': [
      'other',
      [
        'CONTRATO DE ADMINISTRACIÓN DE FONDOS PARA EL RETIRO',
        'AFORE INVENTADA, S.A. de C.V.',
        ...person,
        'Cláusulas. PRIMERA. La cuenta individual, integrada por las subcuentas de Retiro, Cesantía y Vejez; Vivienda.',
        'Firma del trabajador',
      ],
    ],
    'a brochure with examples': [
      'other',
      [
        '¿Qué AFORE te conviene? Compara el ranking',
        'Afore Uno 8.1%   Afore Dos 7.2%',
        'Ejemplo: ahorro para el retiro   $250,000.00   ahorro voluntario   $1,200.00',
        'Calculadora y simulador. Preguntas frecuentes.',
      ],
    ],
  };

  const blurred = (title: string, afore: string) => [
    afore,
    title,
    ...person,
    'Ahorra pario! rete          $499,129.42',
    'orro vaa vivienda           $243,885.41',
  ];

  it.each([
    ['a statement of an AFORE', 'Estado de cuenta', 'AFORE SURA', 'ocr', 'afore-statement'],
    ['nothing under another title', 'Solicitud', 'AFORE SURA', 'ocr', 'unrecognised'],
    ["nothing without an AFORE's name", 'Estado de cuenta', 'Fondo Inventado', 'ocr', 'unrecognised'],
    ['nothing on a page with its own text', 'Estado de cuenta', 'AFORE SURA', 'text', 'unrecognised'],
  ] as const)('labels that can hardly be made out are %s', (_, title, afore, source, expected) => {
    expect(natureOf([sheetOfLines(blurred(title, afore), { source })]).kind).toBe(expected);
  });

  it('other amounts under such a title are no account on a scan either', () => {
    const lines = [
      'AFORE SURA',
      'Estado de cuenta',
      ...person,
      'Cajero retiro               $500.00',
      'Pago crédito vivienda       $3,885.41',
      'Retiro en ventanilla        $1,200.00',
    ];
    expect(natureOf([sheetOfLines(lines, { source: 'ocr' })]).kind).toBe('unrecognised');
  });

  it.each(Object.entries(lookalikes))('%s is not', (_, [looksLike, lines]) => {
    expect(nature(lines)).toEqual({ kind: 'unrecognised', looksLike, layout: null });
    expect(natureOf([sheetOfLines(lines, { source: 'ocr' })]).kind).toBe('unrecognised');
  });

  it('an empty page looks blank, and a page that could not be read looks like nothing', () => {
    expect(nature([]).looksLike).toBe('blank');
    expect(natureOf([sheetOfLines([], { source: 'none' })])).toMatchObject({
      kind: 'unrecognised',
      looksLike: null,
    });
  });
});

describe("IMSS's certificate of weeks", () => {
  it('is recognised, also with the salaries it prints', () => {
    expect(
      nature([
        'Instituto Mexicano del Seguro Social',
        'Constancia de Semanas Cotizadas en el IMSS',
        ...person,
        'Total de semanas cotizadas   1364',
        'Semanas cotizadas IMSS   1364   Semanas Descontadas   0   Semanas Reintegradas   0',
        'Nombre del patrón   COMERCIALIZADORA INVENTADA SA DE CV',
        'Salario Base de Cotización   $ 118.80',
      ]),
    ).toEqual({ kind: 'imss-certificate', looksLike: null, layout: 'imss' });
  });
});
