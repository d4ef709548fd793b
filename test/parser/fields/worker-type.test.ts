import { describe, expect, it } from 'vitest';
import { mentionsIssste } from '../../../parser/fields/mentions-issste.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import { readSiefore } from '../../../parser/fields/siefore.ts';
import { readWorkerType } from '../../../parser/fields/worker-type.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { sheetOfLines } from '../sheet-of.ts';

const speaksIn = (sheets: readonly Sheet[], afore: string | null = null) =>
  mentionsIssste(pageTexts(sheets), afore);

const fundIn = (sheets: readonly Sheet[]) => readSiefore(pageTexts(sheets));

const typeIn = (sheets: readonly Sheet[]) => readWorkerType(pageTexts(sheets));

const far = Array.from({ length: 30 }, (_, i) => `Texto sin nombre ${i}`);
const type = (...lines: string[]) => typeIn([sheetOfLines(lines)])?.value;
const fund = (...lines: string[]) => fundIn([sheetOfLines(lines)])?.value;

describe('the worker type', () => {
  it.each([
    ['Estado de cuenta   Generación AFORE', 'generacion-afore'],
    ['ESTADO DE CUENTA - Generación de Transición - SIEFORE Básica 70-74', 'transicion'],
    ['GENERACIÓN TRANSICIÓN', 'transicion'],
    ['IMSS - ISSSTE (MIXTO)', 'mixto'],
    ['Mixto IMSS-ISSSTE', 'mixto'],
    ['Tipo de trabajador: Mixto', 'mixto'],
    ['Décimo Transitorio', 'decimo-transitorio'],
    ['SIEFORE Básica 75-79 | Cuenta Individual ISSSTE', 'cuenta-individual-issste'],
    ['Tipo de trabajador   Independiente', 'independiente'],
  ])('"%s" is %s', (line, expected) => {
    expect(type(line)).toBe(expected);
  });

  it('is told by one field of a long line', () => {
    const line =
      'JUAN PEREZ LOPEZ | CURP PELJ850101HDFRPN01 | NSS 12345678903 | RFC PELJ850101AB1 | Régimen Generación AFORE | Fondo de inversión Básica 85-89 | Folio 1';
    expect(type(line)).toBe('generacion-afore');
    expect(type(line.replace('Régimen ', 'cuando aplica a quienes son de la '))).toBeUndefined();
  });

  it.each([
    ['| Tipo de trabajador Generación', 'de Transición | SIEFORE Básica 60-64 | Folio 1', 'transicion'],
    ['| Tu generación Generación de', 'Transición | Tu SIEFORE Básica 60-64', 'transicion'],
    ['| Tipo de trabajador Generación', 'AFORE | Fondo de inversión Básica 4', 'generacion-afore'],
  ])('is told over a line break: "… %s / %s"', (end, start, expected) => {
    const line = `JUAN PEREZ LOPEZ | CURP PELJ850101HDFRPN01 | NSS 12345678903 ${end}`;
    expect(type(line, start)).toBe(expected);
  });

  it('is not told over the end of a line that had room for more', () => {
    const lines = ['Tipo de trabajador Generación', 'AFORE | Fondo de inversión Básica 4', 'x'.repeat(60)];
    expect(type(...lines)).toBeUndefined();
  });

  it('is not told by a footnote', () => {
    expect(
      type(
        ...far,
        'Los trabajadores de la generación de transición podrán elegir la pensión que más les convenga conforme a la ley',
      ),
    ).toBeUndefined();
  });

  it('is not told by a form that lists several', () => {
    expect(type('Generación AFORE   Generación de Transición   Mixto   Décimo Transitorio')).toBeUndefined();
  });
});

describe('the siefore', () => {
  it.each([
    ['SIEFORE Básica 85-89', 'Básica 85-89'],
    ['SIEFORE: Básica 90-94', 'Básica 90-94'],
    ['SIEFORE   Siefore Básica 4', 'Básica 4'],
    ['Tu SIEFORE es Básica Inicial', 'Básica Inicial'],
    ['SIEFORE BÁSICA DE PENSIONES', 'BÁSICA DE PENSIONES'],
    ['GENERACIÓN 90-94', 'GENERACIÓN 90-94'],
    ['SIEFORE SURA Básica 90-94', 'Básica 90-94'],
    ['SIEFORE   XXI Banorte Básica 4', 'Básica 4'],
    ['SIEFORE: 90-94', '90-94'],
    ['ESTADO DE CUENTA - Generación de Transición - SIEFORE Básica 70-74', 'Básica 70-74'],
  ])('of "%s" is "%s"', (line, expected) => {
    expect(fund(line)).toBe(expected);
  });

  it('is never one of a table of funds', () => {
    expect(
      fund(
        ...far,
        'SIEFORE     Básica Inicial   95-99    90-94    Pensiones',
        'Comisión    0.55%            0.55%    0.55%    0.55%',
      ),
    ).toBeUndefined();
    expect(
      fund(
        ...far,
        'SIEFORE',
        'Básica Inicial    0.55%',
        'Básica 95-99      0.55%',
        'Básica 90-94      0.55%',
      ),
    ).toBeUndefined();
  });

  it('stands beside such a table', () => {
    expect(fund('SIEFORE Básica 85-89', ...far, 'SIEFORE   Inicial   95-99   90-94   Pensiones')).toBe(
      'Básica 85-89',
    );
  });
});

describe('whether ISSSTE is spoken of', () => {
  const speaks = (...lines: string[]) => speaksIn([sheetOfLines(lines)]);

  it.each([
    'SAR ISSSTE 1992     0.00',
    'ISSSTE, Cesantía y Vejez y Cuota Social, Retiro, Cesantía y Vejez (RCV)    8,582.32',
    'FOVISSSTE 2008     1,000.00',
    'IMSS - ISSSTE (MIXTO)',
    '202404 - ISSSTE    500.00',
  ])('"%s" speaks of it', (line) => {
    expect(speaks(line)).toBe(true);
  });

  it('is so where the AFORE is the one of public servants', () => {
    expect(speaksIn([sheetOfLines(['Estado de cuenta'])], 'pensionissste')).toBe(true);
    expect(speaksIn([sheetOfLines(['Estado de cuenta'])], 'sura')).toBe(false);
  });

  it.each([
    'PENSIONISSSTE     7.32%',
    'Los recursos de vivienda son administrados por el INFONAVIT y el FOVISSSTE; la AFORE sólo los registra.',
    '3 Sólo aplica a trabajadores con cotización al ISSSTE.',
    'INFONAVIT 1997    1,000.00',
  ])('"%s" does not', (line) => {
    expect(speaks(line)).toBe(false);
  });
});
