import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curpCheckDigit, curpFacts, findCurps, isValidCurp } from '../../../parser/values/curp.ts';
import { curps } from './identifiers-of.ts';

describe('a CURP', () => {
  it.each([
    'HEGG560427MVZRRL04',
    'BEML920313HMCLNS09',
    'PEGL890909MJCRMS08',
    'BOXW310820HNERXN09',
    'BOXW010820HNERXNA1',
    'MAAR790213HMNRLF03',
    'AAAA000101HDFCCC09',
  ])('%s, published, is right', (curp) => {
    expect(isValidCurp(curp)).toBe(true);
  });

  it.each(['BOXW310820HNERXN08', 'PEGL890909MJCRMS09', 'PEGL890909MQQRMS02', 'PEGL891309MJCRMS08'])(
    '%s is wrong',
    (curp) => {
      expect(isValidCurp(curp)).toBe(false);
    },
  );

  it.each([
    ['GORS561231HVZNNL00', '7'],
    ['GODE561231HDFRRN09', '0'],
  ])('%s was published with a wrong check digit: it should end in %s', (curp, digit) => {
    expect(curpCheckDigit(curp)).toBe(digit);
  });

  it('tells the century of birth by its seventeenth character', () => {
    expect(curpFacts('BOXW310820HNERXN09')?.birthDate).toBe('1931-08-20');
    expect(curpFacts('BOXW010820HNERXNA1')?.birthDate).toBe('2001-08-20');
  });

  it('tells sex, state, initials and inner consonants', () => {
    expect(curpFacts('HEGG560427MVZRRL04')).toEqual({
      birthDate: '1956-04-27',
      sex: 'M',
      state: 'VZ',
      initials: 'HEGG',
      consonants: 'RRL',
    });
  });

  it.each([
    'CURP: PEGL890909MJCRMS08',
    'CURPPEGL890909MJCRMS08',
    'C.U.R.P.:PEGL890909MJCRMS08RFC',
    'curp pegl890909mjcrms08',
    'CURP PEGL 890909 MJC RMS 08'.replace('MJC', 'M JC'),
    'PEGL-890909-MJCRMS-08',
  ])('is found in "%s"', (text) => {
    expect(findCurps(text).map((found) => found.curp)).toEqual(['PEGL890909MJCRMS08']);
  });

  it.each([
    'PEGL89****MJCRMS08',
    'PEGL890909MJCRMS081',
    'XPEGL890909MJCRMS08',
    'PEGL893109MJCRMS08',
    'PEGL890909MJC',
  ])('is not seen in "%s"', (text) => {
    expect(findCurps(text)).toEqual([]);
  });

  it('is right as made, and wrong with any one digit changed', () => {
    fc.assert(
      fc.property(
        curps,
        fc.integer({ min: 0, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        ({ curp, born }, at, by) => {
          expect(isValidCurp(curp)).toBe(true);
          expect(curpFacts(curp)?.birthDate).toBe(born);
          const digit = curp[at] ?? '';
          fc.pre(/\d/.test(digit));
          const changed = `${curp.slice(0, at)}${(Number(digit) + by) % 10}${curp.slice(at + 1)}`;
          // Modulo 10 with even weights lets a digit that is off by five pass at every second place.
          fc.pre(by !== 5 || (18 - at) % 2 === 1 || at === 17);
          fc.pre((by * (18 - at)) % 10 !== 0);
          expect(isValidCurp(changed)).toBe(false);
        },
      ),
    );
  });
});
