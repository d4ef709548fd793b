import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrintedDates, readPrintedDate } from '../../../parser/values/printed-date.ts';

const MONTHS = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'sept'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
] as const;
const two = (n: number) => String(n).padStart(2, '0');
type Form = (year: number, month: number, day: number) => string;
const long = (month: number) => MONTHS[month - 1]?.[0] ?? '';
const short = (month: number) => MONTHS[month - 1]?.[1] ?? '';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const forms: Record<string, Form> = {
  'dd/mm/yyyy': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  'd/m/yyyy': (y, m, d) => `${d}/${m}/${y}`,
  'dd/mm/yy': (y, m, d) => `${two(d)}/${two(m)}/${two(y % 100)}`,
  'd-m-yyyy': (y, m, d) => `${d}-${m}-${y}`,
  'dd-mm-yy': (y, m, d) => `${two(d)}-${two(m)}-${two(y % 100)}`,
  'dd.mm.yyyy': (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  'dd / mm / yyyy': (y, m, d) => `${two(d)} / ${two(m)} / ${y}`,
  'yyyy-mm-dd': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  'dd-mmm-yy': (y, m, d) => `${two(d)}-${short(m)}-${two(y % 100)}`,
  'dd-mmm-yyyy': (y, m, d) => `${two(d)}-${short(m)}-${y}`,
  'dd/MMM/yyyy': (y, m, d) => `${two(d)}/${short(m).toUpperCase()}/${y}`,
  ddMMMyyyy: (y, m, d) => `${two(d)}${short(m).toUpperCase()}${y}`,
  'dd mmm yyyy': (y, m, d) => `${d} ${short(m)} ${y}`,
  'dd mmm. yyyy': (y, m, d) => `${d} ${short(m)}. ${y}`,
  'dd mmm yy': (y, m, d) => `${d} ${short(m)} ${two(y % 100)}`,
  'd de mes de yyyy': (y, m, d) => `${d} de ${long(m)} de ${y}`,
  'd de mes del yyyy': (y, m, d) => `${d} de ${long(m)} del ${y}`,
  'D DE MES DE YYYY': (y, m, d) => `${d} DE ${long(m).toUpperCase()} DE ${y}`,
  'blanks lost': (y, m, d) => `${d}de${long(m)}de${y}`,
  'dd de mm de yyyy': (y, m, d) => `${two(d)} de ${two(m)} de ${y}`,
  'Mes d, yyyy': (y, m, d) => `${capital(long(m))} ${d}, ${y}`,
  'Mes d de yyyy': (y, m, d) => `${capital(long(m))} ${d} de ${y}`,
};
const days = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2079-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('a printed date', () => {
  it.each(Object.entries(forms))('is read back from every day printed as %s', (_, print) => {
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(readPrintedDate(print(y, m, d))).toBe(`${y}-${two(m)}-${two(d)}`);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['31 DE AGÓSTO DE 2024', '2024-08-31'],
    ['1o. de mayo de 2019', '2019-05-01'],
    ['1ro de mayo de 2019', '2019-05-01'],
    ['30 Sept. 2023', '2023-09-30'],
    ['15 setiembre 2023', '2023-09-15'],
    ['al 31 de agosto de 2024', '2024-08-31'],
    ['12/09/2025 10:42', '2025-09-12'],
    ['12/09/2025 10:42:07 hrs.', '2025-09-12'],
    ['(31/12/99)', '1999-12-31'],
    ['06-sep-79', '2079-09-06'],
    ['06-sep-80', '1980-09-06'],
    ['Aug 31, 2024', '2024-08-31'],
  ])('"%s" is %s', (text, day) => {
    expect(readPrintedDate(text)).toBe(day);
  });

  it.each([
    '31/06/2024',
    '29 de febrero de 2023',
    '12/31/2024',
    '00/05/2024',
    '92-91-90-8443-1',
    '12-05-90-8443-1',
    '55.12.10.24',
    '31 de agosto, 12 meses',
    '31 ago 12.50',
    '1,231/08/20245',
    '10 martes 2024',
    'Saldo al cierre',
    '05/2024',
    '01/05/2024 al 31/08/2024',
    'Folio 31/08/2024',
  ])('"%s" is no date', (text) => {
    expect(readPrintedDate(text)).toBeNull();
  });

  it('is found among other words, with the characters it takes', () => {
    const text = 'Fecha de corte: 31 de diciembre de 2024. Emitido el 05-ene-25';
    expect(findPrintedDates(text).map((found) => [text.slice(found.start, found.end), found.day])).toEqual([
      ['31 de diciembre de 2024', '2024-12-31'],
      ['05-ene-25', '2025-01-05'],
    ]);
  });

  it('is found twice where two dates touch', () => {
    for (const text of ['01/05/2024-31/08/2024', '01-05-2024-31-08-2024', '01/05/24-31/08/24']) {
      expect(findPrintedDates(text).map((found) => found.day)).toEqual(['2024-05-01', '2024-08-31']);
    }
  });
});
