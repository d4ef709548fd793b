/** Characters that a weak scan makes one of another. */
export const ALIKE: readonly string[] = ['i1lt', 'o0ce', 's5', 'b8', 'uv', 'nrm'];

/** Sorts of letters that are counted apart, and the place of each character's sort; all rare ones are one sort. */
const SORTS = 32;
const SORT_OF = new Uint8Array(128);
[...ALIKE, ...'adfghjkpqwxyz234679'].forEach((group, i) => {
  for (const character of group) SORT_OF[character.charCodeAt(0)] = i + 1;
});

/** How many letters of each sort a text has, those that look alike as one. */
export function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(SORTS);
  for (let i = 0; i < text.length; i++) {
    const sort = SORT_OF[text.charCodeAt(i)] ?? 0;
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return counts;
}

/** At least so many letters must be changed, lost or added to make one text the other, whatever their order. */
export function fewestChanges(one: Uint8Array | undefined, other: Uint8Array): number {
  let [more, less] = [0, 0];
  for (let sort = 0; sort < SORTS; sort++) {
    const difference = (one?.[sort] ?? 0) - (other[sort] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}
