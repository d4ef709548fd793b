import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curpPlaces, nssPlaces, rfcPlacesAfter } from '../../../parser/values/code-places.ts';
import { isValidCurp } from '../../../parser/values/curp.ts';
import { guessesOf, leastCost } from '../../../parser/values/misread-codes.ts';
import { isValidRfc } from '../../../parser/values/rfc.ts';
import { curps } from './identifiers-of.ts';

const soundCurps = (text: string, most: number) =>
  guessesOf(text, curpPlaces, most)
    .filter(({ code }) => isValidCurp(code))
    .sort((a, b) => a.cost - b.cost)
    .map(({ code }) => code);

describe('what a misread code may be', () => {
  it('is itself at no cost, and nothing else is', () => {
    fc.assert(
      fc.property(curps, ({ curp }) => {
        expect(guessesOf(curp, curpPlaces, 0)).toEqual([{ code: curp, cost: 0 }]);
      }),
    );
  });

  it.each([
    ['letters in the places of figures', 'OERE85O1O1MDFRZL03'],
    ['figures in the places of letters', '0ERE850101MDFRZL03'],
    ['a zero that was made out twice', 'OERE850101MDFRZLO03'],
    ['small letters and marks', 'OERE850l0|MDFRZL03'],
  ])('is found behind %s', (_what, text) => {
    expect(soundCurps(text, 0.7)[0]).toBe('OERE850101MDFRZL03');
  });

  it('is, after a beginning that is known, a homonym key whose check character is right', () => {
    const sound = guessesOf('LEHR6101087Z0', rfcPlacesAfter('LEHR610108'), 0.6).filter(({ code }) =>
      isValidRfc(code),
    );
    expect(sound.map(({ code }) => code)).toEqual(['LEHR610108ZZ0']);
  });

  it('is nothing within reach where too much would have to be misread', () => {
    expect(guessesOf('ESTADODECUENTA2019', curpPlaces, 1.8)).toEqual([]);
    expect(leastCost('SALDOTOTAL', nssPlaces, 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it('costs the same counted out alone', () => {
    fc.assert(
      fc.property(curps, fc.nat(17), fc.constantFrom(...'0158BILOSZ]$'), ({ curp }, at, read) => {
        const text = curp.slice(0, at) + read + curp.slice(at + 1);
        const costs = guessesOf(text, curpPlaces, 1).map(({ cost }) => cost);
        if (costs.length > 0) expect(leastCost(text, curpPlaces, 1)).toBeCloseTo(Math.min(...costs), 6);
      }),
    );
  });
});
