import { nameOrder } from '../fields/name-order.ts';
import type { AsRead } from '../understood.ts';
import { curpFacts } from '../values/curp.ts';
import { curpLetters, type NameParts, nameKey } from '../values/curp-letters.ts';
import { givenNames, particles } from '../vocabulary/name-words.ts';
import type { Chance } from './chance.ts';
import { madeUpWord } from './made-up-word.ts';

/** Shorter parts of a name are initials and abbreviations: they tell nobody. */
const SHORTEST_NAME = 3;
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXYZ';

/** An invented person in the worker's place. */
export interface MadeUpPerson {
  /** Each word of the worker's name, folded, and what stands in its place. */
  readonly words: ReadonlyMap<string, string>;
  /** The letters that the new name gives a CURP, agreeing where the old ones agreed; null without a name. */
  readonly letters: string | null;
}

/** Whether a word of a name tells who somebody is. */
export function tellsWho(word: string): boolean {
  const key = nameKey(word);
  return key.length >= SHORTEST_NAME && !particles.has(key);
}

/** A new name word by word: given names become other given names, surnames words that are none. */
export function madeUpPerson({ statement, certificate }: AsRead, chance: Chance): MadeUpPerson {
  const worker = statement?.worker ?? certificate?.worker;
  const name = worker?.name?.value.split(' ') ?? [];
  const words = new Map<string, string>();
  const given = [...givenNames].filter((one) => one.length >= SHORTEST_NAME);
  for (const word of name.filter(tellsWho)) {
    const key = nameKey(word);
    if (!words.has(key))
      words.set(key, givenNames.has(key) ? otherThan(key, given, chance) : madeUpWord(key.length, chance));
  }
  const curp = worker?.curp ? curpFacts(worker.curp.value) : null;
  return { words, letters: curp && lettersOf(name, curp.initials + curp.consonants, words, chance) };
}

function otherThan(key: string, given: readonly string[], chance: Chance): string {
  const other = chance.of(given);
  return other === key ? otherThan(key, given, chance) : other;
}

function lettersOf(
  name: readonly string[],
  old: string,
  words: ReadonlyMap<string, string>,
  chance: Chance,
): string | null {
  const parts = name.length === 0 ? undefined : nameOrder(name, old)?.parts;
  if (parts === undefined) return null;
  const before = curpLetters(parts);
  const after = curpLetters(renamed(parts, words));
  return [...after].map((letter, at) => (before[at] === old[at] ? letter : chance.of(CONSONANTS))).join('');
}

function renamed({ given, paternal, maternal }: NameParts, words: ReadonlyMap<string, string>): NameParts {
  const rename = (part: readonly string[]) => part.map((word) => words.get(nameKey(word)) ?? word);
  return { given: rename(given), paternal: rename(paternal), maternal: rename(maternal) };
}
