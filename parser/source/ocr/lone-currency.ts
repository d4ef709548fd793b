import type { Word } from '../page.ts';

/** What a currency sign that stands by itself is taken for. */
const LIKE_CURRENCY = /^[sS§]$/;
const AMOUNT = /^-?\d[\d,]*\.\d{2}$|^-$/;

/** The words again; a letter like a currency sign that stands by itself before an amount of its row is one. */
export function withLoneCurrency(words: readonly Word[]): Word[] {
  return words.map((word) => {
    if (!LIKE_CURRENCY.test(word.text)) return word;
    const middle = (word.box[1] + word.box[3]) / 2;
    const next = words
      .filter(({ box }) => box[0] >= word.box[2] && box[1] < middle && box[3] > middle)
      .reduce<Word | null>((best, one) => (best === null || one.box[0] < best.box[0] ? one : best), null);
    return next !== null && AMOUNT.test(next.text) ? { ...word, text: '$' } : word;
  });
}
