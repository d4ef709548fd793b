import type { Chance } from './chance.ts';

const CONSONANTS = 'lrnmstdcpb';
const VOWELS = 'aeiou';

/** An invented word of so many letters that can be pronounced: a page full of them still looks like language. */
export function madeUpWord(letters: number, chance: Chance): string {
  const startsWithVowel = chance.next() < 0.3;
  return Array.from({ length: letters }, (_, place) =>
    chance.of((place % 2 === 0) === startsWithVowel ? VOWELS : CONSONANTS),
  ).join('');
}

/** A word written in the capitals of another one, letter by letter. */
export function inCapitalsOf(model: string, word: string): string {
  const letters = [...model];
  return [...word]
    .map((letter, place) => {
      const like = letters[Math.min(place, letters.length - 1)] ?? '';
      return like === like.toUpperCase() && like !== like.toLowerCase() ? letter.toUpperCase() : letter;
    })
    .join('');
}
