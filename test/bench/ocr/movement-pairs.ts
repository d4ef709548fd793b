import { likeness, readingOf } from './outcome.ts';

type Row = Readonly<Record<string, unknown>>;

/** What an equal member says for two rows being the same one. */
const weights = { amount: 4, bimester: 2, employerRfc: 1.5, date: 1.5, days: 1, sbc: 1 } as const;
const OF_CONCEPT = 3;
/** Rows that agree in less are not the same row. */
const LEAST = 3.6;

function agreement(truth: Readonly<Record<string, string | null>>, got: Row): number {
  const equal = Object.entries(weights).reduce((sum, [name, weight]) => {
    const expected = truth[name] ?? null;
    return sum + (expected !== null && readingOf(got[name]).value === expected ? weight : 0);
  }, 0);
  const [expected, concept] = [truth.concept ?? null, readingOf(got.concept).value];
  const alike = expected === null || concept === null ? 0 : OF_CONCEPT * likeness(expected, concept);
  return equal + alike + (truth.section === got.section ? 1 : 0) + (truth.kind === got.kind ? 0.5 : 0);
}

/** Which row read belongs to which row of the truth, whatever their order: those that agree most first; -1 for none. */
export function movementPairs(
  truth: readonly Readonly<Record<string, string | null>>[],
  got: readonly Row[],
): number[] {
  const candidates = truth
    .flatMap((row, i) => got.map((read, j) => ({ i, j, agreement: agreement(row, read) })))
    .filter((pair) => pair.agreement >= LEAST)
    .sort((one, other) => other.agreement - one.agreement || one.i - other.i || one.j - other.j);
  const pairs = truth.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs[i] !== -1 || taken.has(j)) continue;
    pairs[i] = j;
    taken.add(j);
  }
  return pairs;
}
