import type { StripWord } from './strip-words.ts';

/** The beginning of an amount that breaks off after a comma, and what may go on with it. */
const BEGINNING = /\d,$/;
const REST = /^\d{3}(?:,\d{3})*\.\d{2}-?$/;

/** The words of a strip with amounts put together that the engine took for two words: `$1,285,` `949.20`. */
export function withWholeAmounts(words: readonly StripWord[]): StripWord[] {
  const whole: StripWord[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    if (before === undefined || !BEGINNING.test(before.text) || !REST.test(word.text)) whole.push(word);
    else
      whole[whole.length - 1] = {
        text: before.text + word.text,
        confidence: Math.min(before.confidence, word.confidence),
        left: before.left,
        right: word.right,
      };
  }
  return whole;
}
