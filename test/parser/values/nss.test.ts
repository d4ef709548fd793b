import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNss, isValidNss } from '../../../parser/values/nss.ts';
import { securityNumbers } from './identifiers-of.ts';

describe('an NSS', () => {
  it.each(['92919084431', '12345678903', '72795608040'])('%s is right', (nss) => {
    expect(isValidNss(nss)).toBe(true);
  });

  it.each(['03117518001', '9291908443', '929190844311', '9291908443A'])('%s is wrong', (nss) => {
    expect(isValidNss(nss)).toBe(false);
  });

  it.each(['NSS:92919084431', '92-91-90-8443-1', '92 91 90 8443 1', '9291 908443 1'])(
    'is found in "%s"',
    (text) => {
      expect(findNss(text).map((found) => found.nss)).toEqual(['92919084431']);
    },
  );

  it.each([
    '072580001234567897',
    '9291908443',
    '*******8443',
    '929190****1',
    '55 1328 5000',
    '1234567890.12',
  ])('is not seen in "%s"', (text) => {
    expect(findNss(text)).toEqual([]);
  });

  it('is right as made, and wrong with any one digit changed', () => {
    fc.assert(
      fc.property(
        securityNumbers,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (nss, at, by) => {
          const changed = `${nss.slice(0, at)}${(Number(nss[at]) + by) % 10}${nss.slice(at + 1)}`;
          expect([isValidNss(nss), isValidNss(changed)]).toEqual([true, false]);
        },
      ),
    );
  });
});
