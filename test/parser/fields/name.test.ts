import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../../parser/fields/identity.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { curpCheckDigit } from '../../../parser/values/curp.ts';
import { curpLetters } from '../../../parser/values/curp-letters.ts';
import { sheetOf, sheetOfLines } from '../sheet-of.ts';

const identityOf = (sheets: readonly Sheet[]) => readIdentity(pageTexts(sheets));

const valuesOf = (lines: readonly string[]) => {
  const { name, curp, nss, rfc } = identityOf([sheetOfLines(lines)]);
  return { name: name?.value, curp: curp?.value, nss: nss?.value, rfc: rfc?.value };
};
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

  it('is in doubt on a scan where one letter of the CURP speaks against it', () => {
    const nameOn = (line: string, source: 'ocr' | 'text') =>
      identityOf([sheetOfLines([`Nombre: ${line}`, curp], { source })]).name;
    expect(nameOn('MARIA ELENA ONTEGA RUIZ', 'ocr')).toMatchObject({
      value: 'MARIA ELENA ONTEGA RUIZ',
      status: 'doubtful',
    });
    expect(nameOn('MARIA ELENA ONTEGA RUIZ', 'text')?.status).toBe('read');
    expect(nameOn('MARIA ELENA ORTEGA RUIZ', 'ocr')?.status).toBe('read');
  });

  it('is in doubt on a scan where its surname may have lost its dots', () => {
    const nameOn = (line: string) =>
      identityOf([sheetOfLines([`Nombre: ${line}`, 'CURP: GUIR730427HJCMBL05'], { source: 'ocr' })]).name;
    expect(nameOn('RAÚL GUEMES IBARRA')?.status).toBe('doubtful');
    expect(nameOn('RAÚL GÜEMES IBARRA')?.status).toBe('read');
  });

  it('gets back the blank that a scan lost before its surname, in doubt', () => {
    const nameOn = (line: string, source: 'ocr' | 'text') =>
      identityOf([sheetOfLines([`Nombre: ${line}`, 'CURP: RIOH960404HDFXXC02'], { source })]).name;
    expect(nameOn('HÉCTOR DEL RÍO DELA O', 'ocr')).toMatchObject({
      value: 'HÉCTOR DEL RÍO DE LA O',
      status: 'doubtful',
    });
    expect(nameOn('HÉCTOR DEL RÍO DE LA O', 'ocr')?.status).toBe('read');
    expect(nameOn('HÉCTOR DEL RÍO DELA O', 'text')?.value).toBe('HÉCTOR DEL RÍO DELA O');
  });

  it('gets back the blank that a scan lost behind a surname, in doubt, where no surname ends so', () => {
    const nameOn = (line: string, curp: string) =>
      identityOf([sheetOfLines([`Nombre: ${line}`, `CURP: ${curp}`], { source: 'ocr' })]).name;
    expect(nameOn('SERGIO DE LA CRUZDE LA O', 'CUOS820411HDFRXR03')).toMatchObject({
      value: 'SERGIO DE LA CRUZ DE LA O',
      status: 'doubtful',
    });
    expect(nameOn('SERGIO ANDRADE LA ROSA', 'AARS820411HDFNSR03')).toMatchObject({
      value: 'SERGIO ANDRADE LA ROSA',
      status: 'read',
    });
  });

  it('is in doubt on a scan where a mark is left of the initial before it', () => {
    const nameOn = (line: string, source: 'ocr' | 'text') =>
      identityOf([sheetOfLines([`Nombre:   ${line}`, 'CURP:   AUNR700407HGTGXF01'], { source })]).name;
    expect(nameOn('. REFUGIO AGUILAR NÚÑEZ', 'ocr')?.status).toBe('doubtful');
    expect(nameOn('J. REFUGIO AGUILAR NÚÑEZ', 'ocr')).toMatchObject({
      value: 'J. REFUGIO AGUILAR NÚÑEZ',
      status: 'read',
    });
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
