import { nearestName } from '../vocabulary/misread-labels.ts';
import { monthNumbers } from '../vocabulary/months.ts';
import { plain } from './plain.ts';

/** Names long enough to be known by most of their letters. */
const LONG = 6;
const longNames = new Map(
  [...monthNumbers].filter(([name]) => name.length >= LONG).map(([name, number]) => [name, String(number)]),
);
/** So many letters of a month's name bear a change where its place in a date speaks for it, too. */
const LETTERS_A_CHANGE = 4;

/** The month that a word between a day and a year nearly is ("sepuembre": "septiembre"); null where it is one, or none. */
export function misreadMonth(word: string): string | null {
  const name = plain(word);
  const number = monthNumbers.has(name) ? null : nearestName(name, longNames, LETTERS_A_CHANGE);
  const [first] = [...monthNumbers].find(([, own]) => String(own) === number) ?? [];
  return first ?? null;
}
