import { curpCheckDigit, isValidCurp } from '../values/curp.ts';
import { isValidNss, nssCheckDigit } from '../values/nss.ts';
import { isValidRfc, rfcCheckCharacter } from '../values/rfc.ts';
import { birthStates } from '../vocabulary/birth-states.ts';
import type { Chance } from './chance.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const VOWELS = 'AEIOU';
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXYZ';
const DIGITS = '0123456789';
/** The least of days in a month, so that every day exists. */
const LAST_SURE_DAY = 28;
const YEARS_APART = 9;

const several = (count: number, from: string, chance: Chance) =>
  Array.from({ length: count }, () => chance.of(from)).join('');
const two = (number: number) => String(number).padStart(2, '0');

/** A check character that is right where the old one was, and wrong where it was wrong. */
function checked(right: string, wasRight: boolean, alphabet: string): string {
  if (wasRight) return right;
  return alphabet[(alphabet.indexOf(right) + 1) % alphabet.length] ?? right;
}

/** Six figures of an invented day, in the neighbourhood of the old year and of the same century. */
function madeUpDay(old: string, chance: Chance): string {
  const year = Number(old.slice(0, 2));
  const least = Math.max(0, year - YEARS_APART);
  const most = Math.min(99, year + YEARS_APART);
  return (
    two(chance.between(least, most)) + two(chance.between(1, 12)) + two(chance.between(1, LAST_SURE_DAY))
  );
}

/** An invented CURP, as valid as the old one; `letters` are the seven that a name gives it, where there is a name. */
export function madeUpCurp(old: string, letters: string | null, chance: Chance): string {
  const [initials, consonants] =
    letters === null
      ? [
          several(1, LETTERS, chance) + several(1, VOWELS, chance) + several(2, LETTERS, chance),
          several(3, CONSONANTS, chance),
        ]
      : [letters.slice(0, 4), letters.slice(4)];
  const homonym = /\d/.test(old[16] ?? '') ? chance.of(DIGITS) : chance.of(LETTERS);
  const body =
    initials +
    madeUpDay(old.slice(4, 10), chance) +
    chance.of('HM') +
    chance.of([...birthStates]) +
    consonants +
    homonym;
  return body + checked(curpCheckDigit(`${body}0`), isValidCurp(old), DIGITS);
}

/** An invented RFC, as valid as the old one; a person's begins like the CURP where it did. */
export function madeUpRfc(old: string, curps: ReadonlyMap<string, string>, chance: Chance): string {
  const isDated = /^(\D{3,4})(\d{6})(.*)$/.exec(old);
  const [, letters = '', day = '', homonym = ''] = isDated ?? [];
  const curp = [...curps].find(
    ([oldCurp]) => letters.length === 4 && oldCurp.slice(0, 10) === letters + day,
  )?.[1];
  const head = curp?.slice(0, 10) ?? several(letters.length, LETTERS, chance) + madeUpDay(day, chance);
  if (homonym === '') return head;
  const body = head + several(2, LETTERS + DIGITS, chance);
  return body + checked(rfcCheckCharacter(`${body}0`), isValidRfc(old), '0123456789A');
}

/** An invented NSS, as valid as the old one; its year of birth follows the CURP where it did. */
export function madeUpNss(old: string, curps: ReadonlyMap<string, string>, chance: Chance): string {
  const pair = [...curps].find(([oldCurp]) => oldCurp.slice(4, 6) === old.slice(4, 6));
  const year = pair?.[1].slice(4, 6) ?? several(2, DIGITS, chance);
  const body = several(2, DIGITS.slice(1), chance) + old.slice(2, 4) + year + several(4, DIGITS, chance);
  return body + checked(nssCheckDigit(`${body}0`), isValidNss(old), DIGITS);
}
