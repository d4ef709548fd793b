import type { Places } from './misread-codes.ts';

const LETTER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FIGURE = '0123456789';
const CONSONANT = 'BCDFGHJKLMNPQRSTVWXYZ';
/** SAT's homonym keys have neither zero nor O. */
const HOMONYM = '123456789ABCDEFGHIJKLMNPQRSTUVWXYZ';
const DATE: Places = [FIGURE, FIGURE, '01', FIGURE, '0123', FIGURE];
const LETTERS: Places = [LETTER, LETTER, LETTER, LETTER];
const HOMONYM_KEY: Places = [HOMONYM, HOMONYM, `${FIGURE}A`];

/** What the places of a CURP may have. */
export const curpPlaces: Places = [
  ...LETTERS,
  ...DATE,
  'HMX',
  LETTER,
  LETTER,
  CONSONANT,
  CONSONANT,
  CONSONANT,
  `${FIGURE}ABCDEFGHIJ`,
  FIGURE,
];

/** What the places of a person's RFC may have. */
export const rfcPlaces: Places = [...LETTERS, ...DATE, ...HOMONYM_KEY];

/** The same where the letters and the birth date are known. */
export const rfcPlacesAfter = (beginning: string): Places => [...beginning, ...HOMONYM_KEY];

/** What the places of a social security number may have. */
export const nssPlaces: Places = Array.from({ length: 11 }, () => FIGURE);
