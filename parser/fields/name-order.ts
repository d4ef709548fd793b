import { curpLetters, type NameParts, nameKey } from '../values/curp-letters.ts';
import { givenNames, particles } from '../vocabulary/name-words.ts';

/** One way to part a printed name, with how well it agrees with the identifier's letters. */
export interface NameOrder {
  /** `NOMBRE(S) APELLIDOS`, as printed otherwise. */
  readonly name: string;
  readonly parts: NameParts;
  readonly surnameFirst: boolean;
  /** How many surnames it has: one or two. */
  readonly surnames: number;
  /** Letters of the identifier that the parts explain. */
  readonly agreeing: number;
  /** Whether the first letters of both surnames and of the given name are among them. */
  readonly initialsAgree: boolean;
  /** Words that this way has to take for the second word of a surname. */
  readonly strained: number;
}

/** Where the identifier tells the first letters of the surnames and of the given name. */
const INITIALS = [0, 2, 3];
/** A name is not printed with more words than this. */
const MOST_WORDS = 12;

/**
 * The best way to part the words of a name so that it agrees with the letters of a CURP (seven) or, without
 * them, of an RFC (the first four); null where the words cannot be a name or two orders agree alike.
 */
export function nameOrder(words: readonly string[], letters: string): NameOrder | null {
  if (words.length < 2 || words.length > MOST_WORDS || !mayEnd(words, words.length)) return null;
  const ways = [...waysToPart(words)].map(({ parts, surnameFirst }) => {
    const agreeing = agreement(curpLetters(parts), letters);
    return {
      name: nameOf(parts),
      parts,
      surnameFirst,
      surnames: parts.maternal.length > 0 ? 2 : 1,
      agreeing: agreeing.filter(Boolean).length,
      initialsAgree: INITIALS.every((at) => agreeing[at] ?? true),
      strained: strain(parts.paternal) + strain(parts.maternal),
    };
  });
  ways.sort((a, b) => b.agreeing - a.agreeing || a.strained - b.strained);
  const [best] = ways;
  if (!best) return null;
  const rival = ways.find((way) => way.name !== best.name);
  return rival && rival.agreeing === best.agreeing && rival.strained === best.strained ? null : best;
}

/** How many letters of an identifier the words explain, however they are parted; null where they cannot be a name. */
export function lettersExplained(words: readonly string[], letters: string): number | null {
  if (words.length < 2 || words.length > MOST_WORDS || !mayEnd(words, words.length)) return null;
  const counts = [...waysToPart(words)].map(
    ({ parts }) => agreement(curpLetters(parts), letters).filter(Boolean).length,
  );
  return counts.length === 0 ? null : Math.max(...counts);
}

/** The parts as `NOMBRE(S) APELLIDOS`. */
export const nameOf = ({ given, paternal, maternal }: NameParts): string =>
  [...given, ...paternal, ...maternal].join(' ');

/** The order told by frequent given names alone: at the beginning or at the end, never at both. */
export function orderByGivenNames(words: readonly string[]): 'given-first' | 'surname-first' | null {
  const own = words.filter((word) => !particles.has(nameKey(word)));
  const isGiven = (word: string | undefined) => word !== undefined && givenNames.has(nameKey(word));
  if (own.length < 3) return null;
  if (isGiven(own[0]) && !isGiven(own.at(-1))) return 'given-first';
  return isGiven(own.at(-1)) && isGiven(own.at(-2)) === own.length > 3 && !isGiven(own[0])
    ? 'surname-first'
    : null;
}

function* waysToPart(words: readonly string[]): Generator<{ parts: NameParts; surnameFirst: boolean }> {
  for (let first = 1; first < words.length; first++) {
    if (!mayEnd(words, first)) continue;
    for (let second = first + 1; second <= words.length; second++) {
      if (!mayEnd(words, second)) continue;
      const [a, b, c] = [words.slice(0, first), words.slice(first, second), words.slice(second)];
      if (mayBeGiven(a)) yield { parts: { given: a, paternal: b, maternal: c }, surnameFirst: false };
      const [maternal, given] = c.length > 0 ? [b, c] : [[], b];
      if (mayBeGiven(given)) yield { parts: { paternal: a, maternal, given }, surnameFirst: true };
    }
  }
}

/** Given names may hold a particle ("MARÍA DEL CARMEN") but never begin with one. */
const mayBeGiven = ([first]: readonly string[]) => !particles.has(nameKey(first ?? ''));

/** No part of a name ends with a particle, for that belongs to what follows. */
const mayEnd = (words: readonly string[], end: number) => !particles.has(nameKey(words[end - 1] ?? ''));

/** Positions that agree; an X in the CURP also stands for a vowel that made a rude word, an N for a Ñ that lost its tilde. */
function agreement(expected: string, letters: string): boolean[] {
  return [...letters].map((letter, at) => {
    const own = expected[at];
    return own === letter || (letter === 'X' && (at === 1 || own === 'N'));
  });
}

/** Words of a surname beyond the first that no particle leads to. */
function strain(surname: readonly string[]): number {
  return surname.filter((word, at) => {
    const before = surname[at - 1];
    const isParticle = particles.has(nameKey(word));
    return at > 0 && !isParticle && before !== undefined && !particles.has(nameKey(before));
  }).length;
}
