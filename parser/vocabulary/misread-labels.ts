import { ALIKE, fewestChanges, letterCounts } from './letter-counts.ts';

/** What a change costs: of characters that look alike, of others, and of a figure, by which labels differ in earnest. */
const LITTLE = 0.3;
const WHOLE = 1;
const FIGURE = 9;
/** As many letters of a label bear a change, and another name must fit worse by so much. */
const LETTERS_A_CHANGE = 7;
const MARGIN = 1;
/** Shorter texts are read as they stand, but for letters that were seen twice: `SsBC`. */
const SHORTEST = 6;
const TWICE = /(.)\1/g;
/** Footnote marks at the end of a label; behind a year, small ones may be taken for any figure. */
const FOOTNOTES = [/[1-4]$/, /[1-4]{2}$/, /[1-4]{3}$/, /(?<=\d\d)\d$/, /(?<=\d\d)\d\d$/];

/** A folded text with letters that were seen twice seen once. */
export const undoubled = (key: string): string => key.replace(TWICE, '$1');

/** What a folded label that was misread stands for: the only name that is near; null where none is, or several are. `lettersAChange` letters bear one change. */
export function nearestName<Name extends string>(
  key: string,
  labels: ReadonlyMap<string, Name>,
  lettersAChange: number = LETTERS_A_CHANGE,
): Name | null {
  if (key.length < SHORTEST) return labels.get(undoubled(key)) ?? null;
  const texts = [...new Set([key, ...FOOTNOTES.map((marks) => key.replace(marks, ''))])];
  let best: Name | null = null;
  let least = key.length / lettersAChange;
  let next = Number.POSITIVE_INFINITY;
  const counts = texts.map(letterCounts);
  for (const [label, name] of labels)
    for (const [i, text] of texts.entries()) {
      const most = least + MARGIN;
      if (Math.abs(text.length - label.length) > most) continue;
      if (fewestChanges(counts[i], countsOf(label)) > most) continue;
      const cost = changesBetween(text, label, most);
      if (cost <= least && name !== best) {
        if (best !== null) next = least;
        best = name;
        least = cost;
      } else if (name === best) least = Math.min(least, cost);
      else next = Math.min(next, cost);
    }
  return next - least < MARGIN ? null : best;
}

const known = new Map<string, Uint8Array>();

/** The letters of a label, of which there are some hundreds. */
function countsOf(label: string): Uint8Array {
  const own = known.get(label) ?? letterCounts(label);
  known.set(label, own);
  return own;
}

/** What it costs to change one text into the other; more than `most` is not counted out. */
function changesBetween(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (let j = 1; j <= other.length; j++) row[j] = (row[j - 1] ?? 0) + lossOf(other, j - 1);
  for (let i = 1; i <= one.length; i++) {
    const below = [(row[0] ?? 0) + lossOf(one, i - 1)];
    let lowest = below[0] ?? 0;
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + costOf(one[i - 1] ?? '', other[j - 1] ?? '');
      const lost = (row[j] ?? 0) + lossOf(one, i - 1);
      const added = (below[j - 1] ?? 0) + lossOf(other, j - 1);
      const cost = Math.min(changed, lost, added);
      below.push(cost);
      if (cost < lowest) lowest = cost;
    }
    if (lowest > most) return Number.POSITIVE_INFINITY;
    row = below;
  }
  return row[other.length] ?? Number.POSITIVE_INFINITY;
}

const isFigure = (character: string): boolean => character >= '0' && character <= '9';
const lossOf = (text: string, at: number): number => (isFigure(text[at] ?? '') ? FIGURE : WHOLE);

function costOf(one: string, other: string): number {
  if (one === other) return 0;
  if (isFigure(one) && isFigure(other)) return FIGURE;
  if (ALIKE.some((group) => group.includes(one) && group.includes(other))) return LITTLE;
  return isFigure(one) || isFigure(other) ? FIGURE : WHOLE;
}
