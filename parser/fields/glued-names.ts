import { nameKey } from '../values/curp-letters.ts';
import { particles } from '../vocabulary/name-words.ts';
import type { NameRun } from './name-runs.ts';

/** Particles that are told from the rest of a word they are glued to: one letter alone is not. */
const told = [...particles].filter(({ length }) => length > 1);
/** More ways to part a name are not looked at. */
const MOST_WAYS = 64;

/**
 * The run with particles set apart that its words begin with, or end with before another one, in every way, the most
 * parted first: "TORRESDE LAO" as "TORRES DE LA O"; itself left out.
 */
export function unglued(run: NameRun): NameRun[] {
  const ways = run.words.reduce<string[][]>(
    (all, word, at) => {
      const parted = partings(word, run.words[at + 1]);
      return all.flatMap((way) => parted.map((parts) => [...way, ...parts])).slice(0, MOST_WAYS);
    },
    [[]],
  );
  return ways.filter(({ length }) => length > run.words.length).map((words) => ({ ...run, words }));
}

/** A word parted at each particle that it begins with, or ends with where another one follows, and whole. */
function partings(word: string, next = ''): string[][] {
  const key = nameKey(word);
  if (key.length !== word.length || particles.has(key)) return [[word]];
  const leadsOn = told.some((one) => nameKey(next).startsWith(one));
  const ends = told.filter((one) => leadsOn && key.endsWith(one) && key.length > one.length + 1);
  const begins = told.filter((one) => key.startsWith(one) && key.length > one.length);
  return [
    ...ends.map((one) => [word.slice(0, -one.length), word.slice(-one.length)]),
    ...begins.flatMap((one) =>
      partings(word.slice(one.length)).map((rest) => [word.slice(0, one.length), ...rest]),
    ),
    [word],
  ];
}
