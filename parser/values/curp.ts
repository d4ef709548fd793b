import { type Day, dayOf } from '../../rules/dates.ts';
import { birthStates } from '../vocabulary/birth-states.ts';

/** A CURP found in a text, and the characters it takes there. */
export interface FoundCurp {
  readonly start: number;
  readonly end: number;
  readonly curp: string;
}

/** What a CURP says of its holder. */
export interface CurpFacts {
  readonly birthDate: Day;
  readonly sex: 'H' | 'M' | 'X';
  /** Two-letter code of the state of birth, NE abroad. */
  readonly state: string;
  /** First letter and first inner vowel of the paternal surname, first letters of the maternal one and of the given name. */
  readonly initials: string;
  /** First inner consonants of the paternal surname, the maternal one and the given name. */
  readonly consonants: string;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const FORM =
  /^(?<initials>[A-Z]{4})(?<yy>\d{2})(?<mm>\d{2})(?<dd>\d{2})(?<sex>[HMX])(?<state>[A-Z]{2})(?<consonants>[B-DF-HJ-NP-TV-Z]{3})(?<homonym>[0-9A-Z])\d$/;
/** The blocks may be set apart by a blank or a dash; a label may be glued on the left, another label on the right. */
const PRINTED =
  /(?<![A-Z0-9])(?:C\.?U\.?R\.?P\.?:?)?(?<curp>[A-Z]{4}[ -]?\d{6}[ -]?[HMX][ -]?[A-Z]{2}[ -]?[B-DF-HJ-NP-TV-Z]{3}[ -]?[0-9A-Z][ -]?\d)(?!\d)/dgi;

/** The check digit that belongs to the first seventeen characters (Instructivo Normativo de la CURP; modulo 10). */
export function curpCheckDigit(curp: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += ALPHABET.indexOf(curp[i] ?? '0') * (18 - i);
  return String((10 - (sum % 10)) % 10);
}

/** What the CURP says; null where its form, its birth date or its state is impossible (the check digit is not asked). */
export function curpFacts(curp: string): CurpFacts | null {
  const parts = FORM.exec(curp)?.groups;
  if (!parts) return null;
  const { initials = '', yy = '', mm, dd, sex, state = '', consonants = '', homonym = '' } = parts;
  const century = /\d/.test(homonym) ? 1900 : 2000;
  const birthDate = dayOf(century + Number(yy), Number(mm), Number(dd));
  if (birthDate === null || !birthStates.has(state)) return null;
  return { birthDate, sex: sex === 'H' || sex === 'M' ? sex : 'X', state, initials, consonants };
}

/** Whether form, birth date, state and check digit are right. */
export function isValidCurp(curp: string): boolean {
  return curpFacts(curp) !== null && curpCheckDigit(curp) === curp[17];
}

/** Every CURP of a possible form in the text, in capitals and without blanks; its check digit may be wrong. */
export function findCurps(text: string): FoundCurp[] {
  if (text.length < 18 || !/\d{6}/.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.curp ?? [0, 0];
    const curp = (match.groups?.curp ?? '').replace(/[ -]/g, '').toUpperCase();
    return curpFacts(curp) === null ? [] : [{ start, end, curp }];
  });
}
