import fc from 'fast-check';
import { curpCheckDigit } from '../../../parser/values/curp.ts';
import { nssCheckDigit } from '../../../parser/values/nss.ts';
import { rfcCheckCharacter } from '../../../parser/values/rfc.ts';

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const vowel = fc.constantFrom(...'AEIOUX');
const consonant = fc.constantFrom(...'BCDFGHJKLMNPQRSTVWXYZ');
const born = fc
  .date({ min: new Date('1940-01-01T00:00:00Z'), max: new Date('2009-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const compact = (day: string) => day.replaceAll('-', '').slice(2);

/** CURPs that are right in every respect, with the day of birth they tell. */
export const curps = fc
  .record({
    first: fc.tuple(letter, vowel, letter, letter).map((parts) => parts.join('')),
    born,
    sex: fc.constantFrom('H', 'M'),
    state: fc.constantFrom('DF', 'JC', 'NL', 'NE', 'VZ', 'QR', 'AS'),
    inner: fc.tuple(consonant, consonant, consonant).map((parts) => parts.join('')),
    homonym: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ first, born: day, sex, state, inner, homonym }) => {
    const seventeenth = day < '2000' ? String(homonym) : String.fromCharCode(65 + homonym);
    const body = `${first}${compact(day)}${sex}${state}${inner}${seventeenth}`;
    return { curp: body + curpCheckDigit(body), born: day };
  });

/** Social security numbers that are right. */
export const securityNumbers = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  .map((digits) => digits.join(''))
  .map((body) => body + nssCheckDigit(body));

/** RFCs of persons that are right. */
export const rfcs = fc
  .tuple(
    fc.array(letter, { minLength: 4, maxLength: 4 }),
    born,
    fc.constantFrom('HN', 'A1', '2T', 'KC', '91', 'N1'),
  )
  .map(([first, day, key]) => `${first.join('')}${compact(day)}${key}`)
  .map((body) => body + rfcCheckCharacter(`${body}0`));
