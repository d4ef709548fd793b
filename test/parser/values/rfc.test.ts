import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRfcs, isValidRfc } from '../../../parser/values/rfc.ts';
import { rfcs } from './identifiers-of.ts';

describe('an RFC', () => {
  it.each(['GODE561231GR8', 'MAB9307148T4', 'SAT970701NN3', 'XEXX010101000'])('%s is right', (rfc) => {
    expect(isValidRfc(rfc)).toBe(true);
  });

  it.each(['VACE460910SX6', 'XAXX010101000', 'GODE561231', 'GODE561331GR8'])('%s is not', (rfc) => {
    expect(isValidRfc(rfc)).toBe(false);
  });

  it('of a person has thirteen characters, or ten without its key; of a company twelve', () => {
    expect(findRfcs('RFC: GODE561231GR8')).toMatchObject([{ rfc: 'GODE561231GR8', holder: 'person' }]);
    expect(findRfcs('RFC GODE561231')).toMatchObject([{ rfc: 'GODE561231', holder: 'person' }]);
    expect(findRfcs('202404-MAB9307148T4')).toMatchObject([{ rfc: 'MAB9307148T4', holder: 'company' }]);
    expect(findRfcs('R.F.C.:GODE-561231-GR8')).toMatchObject([{ rfc: 'GODE561231GR8' }]);
  });

  it.each(['GODE561231HDFRRN09', 'GODE561231***', 'MAB9307148', 'FOLIO123456'])(
    'is not seen in "%s"',
    (text) => {
      expect(findRfcs(text)).toEqual([]);
    },
  );

  it('is right as made, and wrong with any one digit changed', () => {
    fc.assert(
      fc.property(rfcs, fc.integer({ min: 4, max: 9 }), fc.integer({ min: 1, max: 9 }), (rfc, at, by) => {
        const changed = `${rfc.slice(0, at)}${(Number(rfc[at]) + by) % 10}${rfc.slice(at + 1)}`;
        expect([isValidRfc(rfc), isValidRfc(changed)]).toEqual([true, false]);
      }),
    );
  });
});
