import type { StripWord } from './strip-words.ts';

/** The beginning of an amount that breaks off after a comma, and what may go on with it. */
const BEGINNING = /\d,$/;
const REST = /^\d{3}(?:,\d{3})*\.\d{2}-?$/;
/** The beginning of one whose comma was not seen at all. */
const WITHOUT_COMMA = /^-?\$?\d{1,3}(?:,\d{3})*$/;
/** Then its words stand no farther apart than so many of its figures are wide. */
const FIGURES_APART = 1.3;
const BRACKET_APART = 2.5;

/** The bracket of a negative amount, alone or with its currency sign, and what goes on with it. */
const BRACKET = /^\(\$?$/;
const BRACKETED = /^\d{1,3}(?:,\d{3})*\.\d{2}\)?$/;

/** The words of a strip with amounts put together that the engine took for two words: `$1,285,` `949.20`, `111` `770.50`, `($` `803.16)`. */
export function withWholeAmounts(words: readonly StripWord[]): StripWord[] {
  const whole: StripWord[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    const text = before === undefined ? null : asOne(before, word);
    if (before === undefined || text === null) whole.push(word);
    else
      whole[whole.length - 1] = {
        text,
        confidence: Math.min(before.confidence, word.confidence),
        left: before.left,
        right: word.right,
      };
  }
  return whole;
}

/** Two words as one amount; null where they are not of one. */
function asOne(before: StripWord, word: StripWord): string | null {
  const figure = (word.right - word.left) / word.text.length;
  const apart = (word.left - before.right) / figure;
  if (BRACKET.test(before.text) && BRACKETED.test(word.text) && apart <= BRACKET_APART)
    return `${before.text}${word.text.replace(/\)$/, '')})`;
  if (!REST.test(word.text)) return null;
  if (BEGINNING.test(before.text)) return before.text + word.text;
  return apart <= FIGURES_APART && WITHOUT_COMMA.test(before.text) ? `${before.text},${word.text}` : null;
}
