import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../parser/fields/identity.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { rfcCheckCharacter } from '../../../parser/values/rfc.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const identityOf = (sheets: readonly Sheet[]) => readIdentity(pageTexts(sheets));

const valuesOf = (lines: readonly string[]) => {
  const { name, curp, nss, rfc } = identityOf([sheetOfLines(lines)]);
  return { name: name?.value, curp: curp?.value, nss: nss?.value, rfc: rfc?.value };
};
const whole = {
  name: 'MARIA ELENA ORTEGA RUIZ',
  curp: 'OERE850101MDFRZL03',
  nss: '12345678903',
  rfc: 'OERE850101AB1',
};

describe('the identity', () => {
  it('is read with labels on the left, unlabelled name above the address', () => {
    expect(
      valuesOf([
        'AFORE INVENTADA                      Estado de cuenta',
        'MARIA ELENA ORTEGA RUIZ              CURP: OERE850101MDFRZL03',
        'CALLE 5 DE MAYO NO. 88               NSS: 12345678903',
        'COL. DEL VALLE                       RFC: OERE850101AB1',
      ]),
    ).toEqual(whole);
  });

  it('is read with labels above their values', () => {
    expect(
      valuesOf([
        'Nombre                        CURP                    Número de Seguridad Social    RFC',
        'ORTEGA RUIZ MARIA ELENA       OERE850101MDFRZL03      12345678903                   OERE850101AB1',
      ]),
    ).toEqual(whole);
  });

  it('is read with everything glued in one line', () => {
    expect(
      valuesOf([
        'Trabajador: ORTEGA/RUIZ*MARIA ELENA CURP:OERE850101MDFRZL03 N.S.S.:12-34-56-7890-3 R.F.C.:OERE850101AB1',
      ]),
    ).toEqual(whole);
  });

  it('is read with each part of the name labelled', () => {
    expect(
      valuesOf([
        'Apellido paterno    Apellido materno    Nombre(s)',
        'ORTEGA              RUIZ                MARIA ELENA',
        'CURP OERE850101MDFRZL03   NSS 12345678903   RFC OERE850101AB1',
      ]),
    ).toEqual(whole);
  });

  it('is read with one letter of the CURP to a box', () => {
    const letters = [...'OERE850101MDFRZL03'].map((letter, i) => [40 + i * 14, 60, letter] as const);
    expect(identityOf([sheetOf(letters)]).curp).toMatchObject({
      value: 'OERE850101MDFRZL03',
      status: 'read',
    });
  });

  it('puts the box around the value, not around its label', () => {
    const { curp } = identityOf([sheetOf([[100, 50, 'CURP:OERE850101MDFRZL03', 10]])]);
    expect(curp?.raw).toBe('OERE850101MDFRZL03');
    expect(curp?.box?.[0]).toBeCloseTo(100 + 5 * 5.5, 5);
  });

  it('abstains from what is masked', () => {
    expect(valuesOf(['CURP: OERE85****MDFRZL09', 'NSS: *******8903', 'RFC: OERE850101***'])).toEqual({
      name: undefined,
      curp: undefined,
      nss: undefined,
      rfc: undefined,
    });
  });

  it('doubts a CURP whose check digit fails, and two that differ', () => {
    expect(identityOf([sheetOfLines(['CURP: OERE850101MDFRZL08'])]).curp?.status).toBe('doubtful');
    const two = identityOf([sheetOfLines(['CURP: OERE850101MDFRZL03', 'CURP: PEGL890909MJCRMS08'])]);
    expect(two.curp).toMatchObject({ status: 'doubtful', note: { code: 'note.several-curps' } });
  });
});

describe('the NSS', () => {
  it.each([
    'Folio: 12345678903',
    'CLABE 072580001234567897',
    'Cuenta: 12345678903',
    'Tel. 01 800 123 4567',
    'SARTEL 55 1328 5000',
  ])('is never "%s"', (line) => {
    expect(valuesOf([line, 'CURP: OERE850101MDFRZL03']).nss).toBeUndefined();
  });

  it('is not taken from below where its own place is empty and a telephone stands there', () => {
    expect(valuesOf(['NSS:', '01 800 123 4567']).nss).toBeUndefined();
  });

  it('is taken without a label where check digit and birth year both confirm it', () => {
    // 12 subdelegation, 05 year of affiliation, 85 year of birth.
    const lines = ['OERE850101MDFRZL03   12058567897'];
    expect(valuesOf(lines).nss).toBe('12058567897');
    expect(valuesOf(['OERE850101MDFRZL03   12058467890']).nss).toBeUndefined();
  });
});

describe('the RFC', () => {
  it("is never an employer's in a contribution, nor a company's in the footer", () => {
    expect(
      valuesOf([
        'CURP: OERE850101MDFRZL03',
        '05/10/2024  Aportación patronal retiro  202404 - GODE561231GR8  61  500.00  610.00',
        'RFC: MAB9307148T4',
        'RFC del patrón: GODE561231GR8',
      ]).rfc,
    ).toBeUndefined();
  });

  it('may have no homonym key', () => {
    expect(valuesOf(['CURP: OERE850101MDFRZL03', 'RFC: OERE850101']).rfc).toBe('OERE850101');
  });

  it('may begin otherwise than the CURP where its check character speaks for it', () => {
    const status = (rfc: string) =>
      identityOf([sheetOfLines(['CURP: OERE850101MDFRZL03', `RFC: ${rfc}`])]).rfc?.status;
    const body = 'OREL85010175';
    expect(status(body + rfcCheckCharacter(`${body}0`))).toBe('read');
    expect(status('ORER850101AB1')).toBe('doubtful');
  });

  it('is doubtful where it tells another birth date than the CURP', () => {
    const { rfc } = identityOf([sheetOfLines(['CURP: OERE850101MDFRZL03', 'RFC: GODE561231GR8'])]);
    expect(rfc).toMatchObject({ status: 'doubtful', note: { code: 'note.rfc-disagrees-with-curp' } });
  });
});
