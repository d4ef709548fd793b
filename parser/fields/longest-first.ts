import type { Word } from '../source/page.ts';
import { isInstitution } from '../vocabulary/concepts.ts';
import type { LabelHit } from './label-hit.ts';

/**
 * Hits without those that share a word with a better one: a listed one, or one that goes on with a listed one of the
 * same name ("Cesantía y vejez" · "IMSS 97"), then a longer one.
 */
export function longestFirst<Name extends string>(hits: readonly LabelHit<Name>[]): LabelHit<Name>[] {
  if (hits.length < 2) return [...hits];
  const taken = new Set<Word>();
  const kept: LabelHit<Name>[] = [];
  const sure = hits.filter((hit) => hit.listed || hits.some((other) => other.listed && goesOn(hit, other)));
  const isSure = new Set(sure);
  for (const hit of [...hits].sort(
    (a, b) =>
      Number(isSure.has(b)) - Number(isSure.has(a)) || b.length - a.length || b.words.length - a.words.length,
  )) {
    if (hit.words.some((word) => taken.has(word))) continue;
    for (const word of hit.words) taken.add(word);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** Whether a hit begins with all words of another of the same name, and has an institution or a year besides. */
const goesOn = <Name extends string>(hit: LabelHit<Name>, listed: LabelHit<Name>): boolean =>
  hit.name === listed.name &&
  hit.words.length > listed.words.length &&
  listed.words.every((word, i) => hit.words[i] === word) &&
  hit.words.slice(listed.words.length).every(({ text }) => isInstitution(text) || YEAR.test(text));
const YEAR = /^\W*(?:(?:19)?9[27]|(?:20)?08)\W*$/;
