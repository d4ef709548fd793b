import { particles, passedOver } from '../vocabulary/name-words.ts';

/** A person's name in its parts, each a list of words; the maternal surname may be none. */
export interface NameParts {
  readonly given: readonly string[];
  readonly paternal: readonly string[];
  readonly maternal: readonly string[];
}

const PLAIN_WORD = /^[A-Za-z]*$/;
const VOWELS = 'AEIOU';
/** Ñ counts as X, and so does any mark inside a name. */
const NOT_A_LETTER = /[^A-Z]/g;

/** The seven letters that a name gives its CURP: four initials, then three inner consonants. */
export function curpLetters({ given, paternal, maternal }: NameParts): string {
  const names = [mainWord(paternal), mainWord(maternal), mainGivenName(given)].map(letters);
  const [father = '', mother = '', first = ''] = names;
  const initials = [father[0], innerVowel(father), mother[0], first[0]];
  return [...initials, ...names.map(innerConsonant)].map((letter) => letter ?? 'X').join('');
}

/** The word in plain lower-case letters, without marks: how the lists of name words spell it. */
export function nameKey(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The parts with the Ñ that a CURP's letters tell of where an N is printed: its tilde was not made out. */
export function withTildes({ given, paternal, maternal }: NameParts, curp: string): NameParts {
  const mended = (words: readonly string[], main: string, initial: number, consonant: number) => {
    const own = withTilde(main, curp[initial] === TILDE, curp[consonant] === TILDE);
    return words.with(words.indexOf(main), own);
  };
  return {
    paternal: mended(paternal, mainWord(paternal), 0, 4),
    maternal: maternal.length === 0 ? maternal : mended(maternal, mainWord(maternal), 2, 5),
    given: mended(given, mainGivenName(given), 3, 6),
  };
}

/** What a CURP has instead of Ñ. */
const TILDE = 'X';
const TILDES: Readonly<Record<string, string>> = { N: 'Ñ', n: 'ñ' };

function withTilde(word: string, first: boolean, consonant: boolean): string {
  const characters = [...word];
  const inner = characters.findIndex((character, at) => at > 0 && !VOWELS.includes(letters(character)));
  return characters
    .map(
      (character, at) =>
        (((at === 0 && first) || (at === inner && consonant)) && TILDES[character]) || character,
    )
    .join('');
}

/** The first word that is no particle. */
function mainWord(words: readonly string[]): string {
  return words.find((word) => !particles.has(nameKey(word))) ?? words[0] ?? '';
}

function mainGivenName(words: readonly string[]): string {
  const [first = '', ...others] = words.filter((word) => !particles.has(nameKey(word)));
  return passedOver.has(nameKey(first)) ? (others[0] ?? first) : first;
}

/** Capitals without accents; Ñ, also where it is printed as a lost character, is X; apostrophes go. */
function letters(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toUpperCase();
  return word
    .toUpperCase()
    .replace(/Ñ/g, 'X')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’´`]/g, '')
    .replace(NOT_A_LETTER, 'X');
}

const innerVowel = (word: string) => [...word].slice(1).find((letter) => VOWELS.includes(letter));
const innerConsonant = (word: string) => [...word].slice(1).find((letter) => !VOWELS.includes(letter));
