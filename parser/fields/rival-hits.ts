import type { Word } from '../source/page.ts';
import type { LabelHit } from './label-hits.ts';

/** Hits without those that share a word with a better one: a listed one, then a longer one. */
export function longestFirst<Name extends string>(hits: readonly LabelHit<Name>[]): LabelHit<Name>[] {
  if (hits.length < 2) return [...hits];
  const taken = new Set<Word>();
  const kept: LabelHit<Name>[] = [];
  for (const hit of [...hits].sort(
    (a, b) => Number(b.listed) - Number(a.listed) || b.length - a.length || b.words.length - a.words.length,
  )) {
    if (hit.words.some((word) => taken.has(word))) continue;
    for (const word of hit.words) taken.add(word);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}
