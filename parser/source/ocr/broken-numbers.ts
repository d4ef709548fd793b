import type { StripWord } from './strip-words.ts';

/** The beginning of an amount that breaks off after a comma, and what may go on with it. */
const BEGINNING = /\d,$/;
const REST = /^\d{3}(?:,\d{3})*\.\d{2}-?$/;
/** The beginning of one whose comma was not seen at all. */
const WITHOUT_COMMA = /^-?\$?\d{1,3}(?:,\d{3})*$/;
/** Then its words stand no farther apart than so many of its figures are wide. */
const FIGURES_APART = 1.3;

/** The words of a strip with amounts put together that the engine took for two words: `$1,285,` `949.20`, `111` `770.50`. */
export function withWholeAmounts(words: readonly StripWord[]): StripWord[] {
  const whole: StripWord[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    const comma = before === undefined ? null : commaBetween(before, word);
    if (before === undefined || comma === null) whole.push(word);
    else
      whole[whole.length - 1] = {
        text: before.text + comma + word.text,
        confidence: Math.min(before.confidence, word.confidence),
        left: before.left,
        right: word.right,
      };
  }
  return whole;
}

/** What two words of one amount are put together with; null where they are not of one. */
function commaBetween(before: StripWord, word: StripWord): '' | ',' | null {
  if (!REST.test(word.text)) return null;
  if (BEGINNING.test(before.text)) return '';
  const figure = (word.right - word.left) / word.text.length;
  const isNear = word.left - before.right <= FIGURES_APART * figure;
  return isNear && WITHOUT_COMMA.test(before.text) ? ',' : null;
}
