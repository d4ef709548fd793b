import { describe, expect, it } from 'vitest';
import { readAfore } from '../../../parser/fields/afore.ts';
import { aforeMentions } from '../../../parser/fields/afore-mentions.ts';
import { pageTexts } from '../../../parser/fields/page-texts.ts';
import type { Sheet } from '../../../parser/layout/sheet.ts';
import { sheetOfLines } from '../sheet-of.ts';

const aforeOf = (sheets: readonly Sheet[]) => readAfore(aforeMentions(pageTexts(sheets)));

const read = (...pages: string[][]) => {
  const sheets = pages.map((lines, i) => sheetOfLines(lines, { number: i + 1 }));
  const reading = aforeOf(sheets);
  return reading && `${reading.value} ${reading.status}`;
};
const ranking = [
  'Afore SURA           8.57%',
  'Principal Afore      7.67%',
  'Afore XXI Banorte    7.56%',
  'PENSIONISSSTE        7.32%',
  'Profuturo            6.94%',
  'Afore Coppel         6.20%',
];
const far = Array.from({ length: 20 }, (_, i) => `Texto sin nombre ${i}`);

describe('the AFORE', () => {
  it.each([
    ['Afore Coppel', 'coppel'],
    ['AFORE XXI BANORTE S.A. DE C.V.', 'xxi-banorte'],
    ['Citibanamex Afore', 'banamex'],
    ['Profuturo GNP', 'profuturo'],
    ['PENSIONISSSTE', 'pensionissste'],
    ['Principal Afore', 'principal'],
    ['Afore InverCap', 'invercap'],
    ['MetLife Afore', 'metlife'],
    ['Afore Banorte Generali', 'banorte-generali'],
    ['Afore XXI', 'xxi'],
    ['ING Afore', 'ing'],
    ['Afore Afirme Bajío', 'afirme-bajio'],
  ])('"%s" at the head is %s', (text, slug) => {
    expect(read([`${text}            Estado de cuenta`])).toBe(`${slug} read`);
  });

  it('is never taken from a ranking that names them all, in rows, in one line or wrapped', () => {
    expect(read([...far, ...ranking])).toBeNull();
    expect(read([ranking.join(', ')])).toBeNull();
    expect(
      read([
        ...far,
        'Afore SURA 8.57% Principal Afore 7.67% Afore XXI Banorte 7.56%',
        'Afore Azteca 5.39% Afore Inbursa 3.97%',
      ]),
    ).toBeNull();
  });

  it('is told by the reference of the fee and return rows where the logo is a picture', () => {
    expect(
      read([
        ...far,
        'COMISION DEL PERIODO       Afore Inbursa     -210.11',
        'RENDIMIENTO DEL PERIODO    Afore Inbursa     3,502.75',
        ...far,
        ...ranking,
      ]),
    ).toBe('inbursa read');
  });

  it('is told by a web address at the foot', () => {
    expect(read([...far, 'Tel. 55 5447 9000, www.aforeazteca.com.mx. SARTEL 55 1328 5000'])).toBe(
      'azteca read',
    );
  });

  it('is told by a label', () => {
    expect(read([...far, 'AFORE que administra tu cuenta     PENSIONISSSTE'])).toBe('pensionissste read');
  });

  it('is never a bank', () => {
    expect(read(['APORTACION VOLUNTARIA VIA DOMICILIACION   BANORTE /3076   100.00'])).toBeNull();
    expect(read(['APORTACION VIA DOMICILIACION   BanCoppel   100.00', 'Banco Azteca'])).toBeNull();
  });

  it('is never the one that money came from', () => {
    expect(read(['Afore SURA', ...far, 'TRASPASO DE AFORE INBURSA   Afore Inbursa   45,000.00'])).toBe(
      'sura read',
    );
  });

  it('keeps its older name where only that is printed, and is the newer one where both are', () => {
    expect(read(['Afore XXI'])).toBe('xxi read');
    expect(read(['Afore XXI Banorte', ...far, 'COMISION DEL PERIODO   Afore XXI   -10.00'])).toBe(
      'xxi-banorte read',
    );
  });

  it('is doubtful where it is named in passing, or where two are named alike', () => {
    expect(read([...far, 'Gracias por elegir Afore SURA para tu futuro'])).toBe('sura doubtful');
    expect(read(['Afore SURA', 'Afore Azteca'])).toBeNull();
  });
});
