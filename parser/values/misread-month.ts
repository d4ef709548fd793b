import { nearestName } from '../vocabulary/misread-labels.ts';
import { monthNumbers } from '../vocabulary/months.ts';
import { plain } from './plain.ts';

/** Names long enough to be known by most of their letters, each with the first name of its month. */
const LONG = 6;
const firstNames = new Map<string, string>();
for (const [name, number] of [...monthNumbers].reverse()) firstNames.set(String(number), name);
const months = new Map(
  [...monthNumbers]
    .filter(([name]) => name.length >= LONG)
    .map(([name, number]) => [name, firstNames.get(String(number)) ?? name]),
);
/** So many letters of a month's name bear a change where its place in a date speaks for it, too. */
const LETTERS_A_CHANGE = 4;

/** The month that a word between a day and a year nearly is ("sepuembre": "septiembre"); null where it is one, or none. */
export function misreadMonth(word: string): string | null {
  const name = plain(word);
  return monthNumbers.has(name) ? null : nearestName(name, months, LETTERS_A_CHANGE);
}
