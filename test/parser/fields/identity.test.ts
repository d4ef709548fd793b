import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../parser/fields/identity.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { curpCheckDigit } from '../../../parser/values/curp.ts';
import { curpLetters } from '../../../parser/values/curp-letters.ts';
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

describe('the name', () => {
  const curp = 'CURP: OERE850101MDFRZL03';
  it.each([
    ['ORTEGA RUIZ MARIA ELENA'],
    ['ORTEGA RUIZ, MARIA ELENA'],
    ['ORTEGA/RUIZ*MARIA ELENA'],
    ['ORTEGA/RUIZ/MARIA ELENA'],
    ['MARIA ELENA ORTEGA RUIZ'],
    ['Estimada MARIA ELENA ORTEGA RUIZ:'],
    ['Hola, MARIA ELENA ORTEGA RUIZ'],
  ])('is told in one order, also where "%s" is printed', (line) => {
    expect(valuesOf([line, curp]).name).toBe('MARIA ELENA ORTEGA RUIZ');
  });

  it('keeps accents and case as printed', () => {
    expect(valuesOf(['Ortega Ruíz María Elena', curp]).name).toBe('María Elena Ortega Ruíz');
  });

  it('is put together over two lines', () => {
    expect(
      valuesOf([
        'MARIA ELENA DE LOS ANGELES     Periodo',
        'ORTEGA RUIZ',
        'CALLE 5',
        'CURP: OERE850101MDFRZL03',
      ]).name,
    ).toBe('MARIA ELENA DE LOS ANGELES ORTEGA RUIZ');
  });

  it('is without the word that leads to it in a sentence', () => {
    const { name } = identityOf([
      sheetOfLines(['la cuenta individual de MARIA ELENA ORTEGA RUIZ, con CURP OERE850101MDFRZL03']),
    ]);
    expect(name).toMatchObject({ value: 'MARIA ELENA ORTEGA RUIZ', status: 'read' });
  });

  it('is put together over two centred lines', () => {
    const sheet = sheetOf([
      [54, 40, 'MARIA ELENA ORTEGA'],
      [88, 51, 'RUIZ'],
      [84, 64, 'Nombre', 7],
      [300, 40, 'OERE850101MDFRZL03'],
      [330, 64, 'CURP', 7],
    ]);
    expect(identityOf([sheet]).name).toMatchObject({ value: 'MARIA ELENA ORTEGA RUIZ', status: 'read' });
  });

  it('is doubtful where the second surname of the CURP is not in it', () => {
    const { name } = identityOf([sheetOfLines(['Nombre: MARIA ELENA ORTEGA', 'CURP: OERE850101MDFRZL03'])]);
    expect(name?.status).not.toBe('read');
  });

  it('is doubtful where a surname may go on in the next line', () => {
    const { name } = identityOf([
      sheetOfLines([
        'Nombre                          CURP',
        'JOSE ESPINOSA DE LOS MONTEROS   EIMJ740106HBCSNS01',
        'MONTES DE OCA',
      ]),
    ]);
    expect([name?.status, name?.value]).not.toEqual(['read', 'JOSE ESPINOSA DE LOS MONTEROS']);
  });

  it('goes on in the next line of its cell where its own had no room left', () => {
    const name = (...lines: string[]) => identityOf([sheetOfLines(lines)]).name;
    expect(
      name(
        'Nombre                         CURP',
        'JOSE ESPINOSA DE LOS MONTEROS  EIMJ740106HBCSNS01',
        'MONTES DE OCA',
      ),
    ).toMatchObject({ value: 'JOSE ESPINOSA DE LOS MONTEROS MONTES DE OCA', status: 'read' });
    expect(
      name(
        'Nombre                                  CURP',
        'DE LA CRUZ MONTES DE OCA MARÍA DE LOS   CUMA660718MBCRNN08',
        'ÁNGELES',
      ),
    ).toMatchObject({ value: 'MARÍA DE LOS ÁNGELES DE LA CRUZ MONTES DE OCA', status: 'read' });
  });

  it('never takes the label of the next row for its own next line', () => {
    const { name } = identityOf([
      sheetOfLines([
        'Nombre            CURP',
        'ORTEGA RUIZ MARIA OERE850101MDFRZL03',
        'Generación        Fondo',
      ]),
    ]);
    expect(name?.value).not.toContain('Generación');
  });

  it('is put together over the line break of a sentence', () => {
    const { name } = identityOf([
      sheetOfLines([
        'La AFORE INVENTADA hace constar que administra la cuenta individual de MARIA ELENA',
        'ORTEGA RUIZ, con CURP OERE850101MDFRZL03, Número de Seguridad Social 12345678903,',
      ]),
    ]);
    expect(name).toMatchObject({ value: 'MARIA ELENA ORTEGA RUIZ', status: 'read' });
  });

  it.each([
    'Nombre: MARIA ELENA ORTEGA GUIZ',
    'Nombre: MARIA ISABEL ORTEGA RUIZ',
    'Nombre: MARIA ELENA GRTEGA RUIZ',
  ])('is doubtful where it leaves an initial of the CURP unexplained: "%s"', (line) => {
    expect(identityOf([sheetOfLines([line, curp])]).name?.status).toBe('doubtful');
  });

  it('is never a street, a slogan or an employer', () => {
    expect(
      valuesOf([
        'OLIVO ENRIQUE RAMOS ESQUINA',
        'Tu ahorro crece con nosotros',
        'CALLE EMILIANO ORTEGA RUIZ 45',
        curp,
      ]).name,
    ).toBeUndefined();
  });

  it('without a CURP is only what a label names', () => {
    expect(valuesOf(['JUAN CARLOS PEREZ LOPEZ', 'NSS: 12345678903']).name).toBeUndefined();
    expect(valuesOf(['Nombre: JUAN CARLOS PEREZ LOPEZ', 'NSS: 12345678903']).name).toBe(
      'JUAN CARLOS PEREZ LOPEZ',
    );
  });

  it('without a CURP is doubtful where nothing tells its order', () => {
    const { name } = identityOf([sheetOfLines(['Nombre: PEREZ LOPEZ JUAN'])]);
    expect(name?.status).toBe('doubtful');
  });

  it('is doubtful where a labelled one disagrees with the CURP', () => {
    const { name } = identityOf([sheetOfLines(['Nombre: JUAN CARLOS PEREZ LOPEZ', curp])]);
    expect(name).toMatchObject({ status: 'doubtful', note: { code: 'note.name-disagrees-with-curp' } });
  });

  it('is told the same way whichever order an invented person is printed in', () => {
    const given = fc.constantFrom('JUAN', 'MARÍA ELENA', 'JOSÉ LUIS', 'ÑANDÚ', 'MARÍA DEL CARMEN', 'ULISES');
    const surname = fc.constantFrom('ORTEGA', 'DE LA CRUZ', 'NÚÑEZ', 'PÉREZ', 'IBARRA', 'DEL RÍO', 'GÜEMES');
    fc.assert(
      fc.property(given, surname, surname, fc.boolean(), (first, paternal, maternal, surnameFirst) => {
        const letters = curpLetters({
          given: first.split(' '),
          paternal: paternal.split(' '),
          maternal: maternal.split(' '),
        });
        const body = `${letters.slice(0, 4)}850101HDF${letters.slice(4)}0`;
        const printed = surnameFirst
          ? `${paternal} ${maternal} ${first}`
          : `${first} ${paternal} ${maternal}`;
        expect(valuesOf([printed, `CURP ${body}${curpCheckDigit(body)}`]).name).toBe(
          `${first} ${paternal} ${maternal}`,
        );
      }),
    );
  });
});
