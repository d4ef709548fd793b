import { describe, expect, it } from 'vitest';
import { recogniseConcept } from '../../../parser/vocabulary/concepts.ts';

const known: readonly [string, string, string | null, string | null][] = [
  ['Aportacion PATRONAL en Subcuenta RETIRO IMSS', 'contribution', 'retiro', 'retiro'],
  ['APORTACION PATRONAL', 'contribution', 'retiro', 'retiro'],
  ['Aport. Patronal Subcta. Retiro 97', 'contribution', 'retiro', 'retiro'],
  ['Aportacion en Subcta CESANTIA EN EDAD AVANZADA Y VEJEZ IMSS', 'contribution', 'retiro', 'ceav'],
  ['Aportacion en Subcuenta de CESANTIA EN EDAD AVANZADA Y VEJEZ IMSS', 'contribution', 'retiro', 'ceav'],
  ['Aportación Cesantía y Vejez', 'contribution', 'retiro', 'ceav'],
  ['Aport. CEAV', 'contribution', 'retiro', 'ceav'],
  ['Aportación C y V', 'contribution', 'retiro', 'ceav'],
  ['Aportación PATRONAL en Subcuenta CESANTIA Y VEJEZ IMSS', 'contribution', 'retiro', 'ceavPatron'],
  ['Aportación TRABAJADOR en Subcuenta CESANTIA Y VEJEZ IMSS', 'contribution', 'retiro', 'ceavWorker'],
  ['Aportación patronal y del trabajador CEAV', 'contribution', 'retiro', 'ceav'],
  ['Aportacion CV Gobierno', 'contribution', 'retiro', 'cvGobierno'],
  ['Aportación del Gobierno Federal a Cesantía y Vejez', 'contribution', 'retiro', 'cvGobierno'],
  ['Aportación estatal CEAV', 'contribution', 'retiro', 'cvGobierno'],
  ['Aportacion en Subcuenta CUOTA SOCIAL IMSS', 'contribution', 'retiro', 'cuotaSocial'],
  ['Aportación Cta. Social', 'contribution', 'retiro', 'cuotaSocial'],
  ['Cuota Social y Especial', 'contribution', 'retiro', 'cuotaSocial'],
  ['Aportacion INFONAVIT 97', 'contribution', 'vivienda', 'vivienda'],
  ['Aportación Vivienda 97', 'contribution', 'vivienda', 'vivienda'],
  ['APORTACION VIV. 97', 'contribution', 'vivienda', 'vivienda'],
  ['Aportación Vivienda 92', 'contribution', 'vivienda', 'vivienda92'],
  ['Aportación SAR IMSS 92', 'contribution', 'retiro', 'sar92'],
  ['Aportación PATRONAL en Subcuenta RETIRO ISSSTE 08', 'contribution', 'retiro', 'retiroIssste'],
  [
    'Aportación TRABAJADOR en Subcuenta CESANTíA EN EDAD AVANZADA Y VEJEZ ISSSTE',
    'contribution',
    'retiro',
    'ceavIsssteWorker',
  ],
  [
    'Aportación PATRONAL en Subcuenta CESANTíA EN EDAD AVANZADA Y VEJEZ ISSSTE',
    'contribution',
    'retiro',
    'ceavIssstePatron',
  ],
  ['Aportación CV ISSSTE', 'contribution', 'retiro', 'ceavIssste'],
  ['Aportación en Subcuenta CUOTA SOCIAL ISSSTE', 'contribution', 'retiro', 'cuotaSocialIssste'],
  ['Aportación Cta Social ISSSTE', 'contribution', 'retiro', 'cuotaSocialIssste'],
  ['Aportación FOVISSSTE 2008', 'contribution', 'vivienda', 'fovissste'],
  ['Aportación AHORRO SOLIDARIO', 'contribution', 'voluntario', 'ahorroSolidario'],
  ['APORTACION VOLUNTARIA VIA DOMICILIACION', 'contribution', 'voluntario', 'voluntary'],
  ['Aportacion Voluntaria via TRANSFERENCIA', 'contribution', 'voluntario', 'voluntary'],
  ['Aportacion Complementaria de Retiro via VENTANILLA', 'contribution', 'voluntario', 'voluntary'],
  ['Aportacion de Ahorro a LARGO PLAZO via VENTANILLA', 'contribution', 'voluntario', 'voluntary'],
  ['Aportación TRABAJADOR en Cuenta AHORRO VOLUNTARIO', 'contribution', 'voluntario', 'voluntary'],
  ['Aportación RCV', 'contribution', 'retiro', null],
  ['Aportación IMSS', 'contribution', 'retiro', null],
  ['Bono de pensión ISSSTE', 'contribution', 'retiro', 'bonoPension'],
  ['Interes de Vivienda INFONAVIT del periodo', 'interest', 'vivienda', null],
  ['Intereses en Transito IMSS del periodo', 'interest', 'retiro', null],
  ['Intereses en Tránsito', 'interest', null, null],
  ['Actualizaciones y Recargos IMSS del periodo', 'adjustment', 'retiro', null],
  ['RENDIMIENTO DEL PERIODO', 'return', null, null],
  ['Rend. del periodo', 'return', null, null],
  ['COMISION DEL PERIODO', 'fee', null, null],
  ['Comisión sobre saldo', 'fee', null, null],
  ['Devolución de comisión', 'adjustment', null, null],
  ['Retiro de Ahorro Voluntario de Corto Plazo', 'withdrawal', 'voluntario', null],
  ['Importe Retirado', 'withdrawal', null, null],
  ['Retiro Parcial por Desempleo', 'withdrawal', 'retiro', null],
  ['Retiro por matrimonio', 'withdrawal', 'retiro', null],
  ['RETENCION ISR', 'withdrawal', null, null],
  ['Traspaso de otra AFORE Vivienda 97', 'transfer', 'vivienda', null],
  ['Transferencia al Gobierno Federal', 'transfer', null, null],
  ['Saldo anterior', 'other', null, null],
];

describe('the words of a movement', () => {
  it.each(known)('"%s" is %s, in %s, to %s', (text, kind, section, contribution) => {
    const meaning = recogniseConcept(text);
    expect(meaning?.kind).toBe(kind);
    expect(meaning?.section).toBe(section);
    expect(meaning?.contribution).toBe(contribution);
  });

  it('are known, too, where the blanks between them are lost', () => {
    expect(recogniseConcept('AportacionPATRONALenSubcuentaRETIROIMSS')).toEqual({
      kind: 'contribution',
      section: 'retiro',
      contribution: 'retiro',
    });
    expect(recogniseConcept('COMISIONDELPERIODO')?.kind).toBe('fee');
    expect(recogniseConcept('RENDIMIENTODELPERIODO')?.kind).toBe('return');
  });

  it('name no sub-account and no event where they are of another matter', () => {
    expect(recogniseConcept('Afore Azteca')).toBeNull();
    expect(recogniseConcept('')).toBeNull();
  });

  it('keep the sub-account where the event is not known', () => {
    expect(recogniseConcept('Concepto raro INFONAVIT')).toEqual({
      kind: 'other',
      section: 'vivienda',
      contribution: null,
    });
  });
});
