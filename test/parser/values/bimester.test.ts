import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBimesters, readBimester } from '../../../parser/values/bimester.ts';

describe('a printed bimester', () => {
  it.each([
    ['202404', '2024-B4'],
    ['201601-ABC010101AB1', '2016-B1'],
    ['201601- ABC010101AB1', '2016-B1'],
    ['202404 - ISSSTE', '2024-B4'],
    ['202404ABC010101AB1', '2024-B4'],
    ['2024-04', '2024-B4'],
    ['2024/04', '2024-B4'],
    ['04/2024', '2024-B4'],
    ['4-2024', '2024-B4'],
    ['BIM 4 2024', '2024-B4'],
    ['Bimestre: 04/2024', '2024-B4'],
    ['4o. bimestre de 2024', '2024-B4'],
    ['4° Bim. 2024', '2024-B4'],
    ['Cuarto bimestre 2024', '2024-B4'],
    ['2024 B4', '2024-B4'],
    ['2024-B4', '2024-B4'],
    ['B4-2024', '2024-B4'],
    ['2024 BIM 4', '2024-B4'],
    ['jul-ago 2024', '2024-B4'],
  ])('"%s" is %s', (text, bimester) => {
    expect(readBimester(text)).toBe(bimester);
  });

  it.each([
    '202407',
    '202412',
    '2024-12',
    '07/2024',
    '12/04/2024',
    '2024-04-15',
    '200000',
    '198904',
    '1202404',
    '202404.50',
    'ago-sep 2024',
    'INFONAVIT',
    '202404 y 202405',
  ])('"%s" is none', (text) => {
    expect(readBimester(text)).toBeNull();
  });

  it('takes the last two digits for the bimester, never for a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1997, max: 2079 }), fc.integer({ min: 0, max: 99 }), (year, which) => {
        const printed = `${year}${String(which).padStart(2, '0')} - ABC010101AB1`;
        expect(readBimester(printed)).toBe(which >= 1 && which <= 6 ? `${year}-B${which}` : null);
      }),
    );
  });

  it('tells the characters it takes', () => {
    expect(findBimesters('Aportación 202404 - X')).toEqual([{ start: 11, end: 17, bimester: '2024-B4' }]);
  });
});
