import { dayOf } from '../../rules/dates.ts';

/** An RFC found in a text, and the characters it takes there. */
export interface FoundRfc {
  readonly start: number;
  readonly end: number;
  readonly rfc: string;
  /** 13 characters (10 without the homonym key) are a person's, 12 a company's. */
  readonly holder: 'person' | 'company';
}

const ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const PERSON = /^[A-ZÑ&]{4}(\d{2})(\d{2})(\d{2})(?:[A-Z0-9]{2}[0-9A])?$/;
const COMPANY = /^[A-ZÑ&]{3}(\d{2})(\d{2})(\d{2})[A-Z0-9]{2}[0-9A]$/;
/** The blocks may be set apart by a blank or a dash; what follows may not make it longer (a CURP begins alike). */
const PRINTED =
  /(?<![A-ZÑ&0-9])(?:R\.?F\.?C\.?:?)?(?<rfc>[A-ZÑ&]{3,4}[ -]?\d{6}(?:[ -]?[A-Z0-9]{2}[0-9A])?)(?![A-ZÑ&0-9*])/dgi;

/** The check character that belongs to all before it (SAT; modulo 11, companies led by a blank). */
export function rfcCheckCharacter(rfc: string): string {
  const body = rfc.slice(0, -1).padStart(12, ' ');
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += ALPHABET.indexOf(body[i] ?? ' ') * (13 - i);
  const rest = 11 - (sum % 11);
  if (rest === 11) return '0';
  return rest === 10 ? 'A' : String(rest);
}

/** Whether the text is an RFC with its homonym key whose last character is right; about 1.5 % of real ones are not. */
export function isValidRfc(rfc: string): boolean {
  return rfc.length >= 12 && holderOf(rfc) !== null && rfcCheckCharacter(rfc) === rfc.slice(-1);
}

/** Whose RFC the text can be, its date included; null where it can be nobody's. */
export function holderOf(rfc: string): 'person' | 'company' | null {
  const person = PERSON.exec(rfc);
  const [, yy, mm, dd] = person ?? COMPANY.exec(rfc) ?? [];
  if (yy === undefined) return null;
  const exists = [1900, 2000].some((century) => dayOf(century + Number(yy), Number(mm), Number(dd)) !== null);
  if (!exists) return null;
  return person ? 'person' : 'company';
}

/** Every RFC of a possible form in the text, in capitals and without blanks; its check character may be wrong. */
export function findRfcs(text: string): FoundRfc[] {
  if (text.length < 10 || !/\d{6}/.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.rfc ?? [0, 0];
    const rfc = (match.groups?.rfc ?? '').replace(/[ -]/g, '').toUpperCase();
    const holder = holderOf(rfc);
    return holder === null ? [] : [{ start, end, rfc, holder }];
  });
}
