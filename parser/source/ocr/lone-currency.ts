import type { Word } from '../page.ts';

/** What a currency sign that stands by itself is taken for. */
const LIKE_CURRENCY = /^[sS§]$/;
const AMOUNT = /^-?\d[\d,]*\.\d{2}$|^-$/;

/** What `$-` is taken for where it stands by itself, and what it stands above or below. */
const LIKE_ZERO = /^-?[sS§$]-$/;
const IN_COLUMN = /\d\.\d\d$|^\$-$/;
/** How far apart such ends are, as a share of the height, and what such a zero is trusted with. */
const SAME_EDGE = 0.25;
const UNSURE = 0.5;

/** Whether a text is what a zero printed as `$-` is taken for. */
export const isLikeZero = (text: string): boolean => LIKE_ZERO.test(text);

/**
 * The words again; a letter like a currency sign that stands by itself before an amount of its row is one, and one with a
 * dash that ends where amounts or other zeros do is a zero; a second sign is a figure.
 */
export function withLoneCurrency(words: readonly Word[]): Word[] {
  return words.map((word) => {
    if (isLikeZero(word.text) && words.some((other) => IN_COLUMN.test(other.text) && endsAlike(word, other)))
      return { ...word, text: '$-', confidence: Math.min(word.confidence, UNSURE) };
    if (word.text.startsWith('$') && word.others !== undefined) return withoutSecondSign(word, words);
    if (!LIKE_CURRENCY.test(word.text)) return word;
    const [next] = inRowOf(word, words)
      .filter(({ box }) => box[0] >= word.box[2])
      .sort((a, b) => a.box[0] - b.box[0]);
    return next !== undefined && AMOUNT.test(next.text) ? { ...word, text: '$' } : word;
  });
}

/** An amount in doubt with a sign right behind another: what it was read as with a figure instead. */
function withoutSecondSign(word: Word, words: readonly Word[]): Word {
  const [before] = inRowOf(word, words)
    .filter(({ box }) => box[2] <= word.box[0])
    .sort((a, b) => b.box[2] - a.box[2]);
  const figure = word.others?.find((other) => /^\d/.test(other) && other.slice(1) === word.text.slice(1));
  if (before?.text !== '$' || figure === undefined) return word;
  const others = [word.text, ...(word.others ?? []).filter((other) => other !== figure)];
  return { ...word, text: figure, others };
}

/** The words whose row a word's middle is in. */
function inRowOf({ box }: Word, words: readonly Word[]): Word[] {
  const middle = (box[1] + box[3]) / 2;
  return words.filter((other) => other.box[1] < middle && other.box[3] > middle);
}

function endsAlike({ box }: Word, { box: other }: Word): boolean {
  return Math.abs(box[2] - other[2]) <= SAME_EDGE * (box[3] - box[1]);
}
