import type { Word } from '../page.ts';

const AMOUNT = /^-?\$?-?\d[\d,]*\.\d{2}$/;
/** Figures that a `$` is taken for. */
const LIKE_A_SIGN = /^-?[3-689]\d{0,2},?\d/;
/** Where this share of a page's amounts bears a `$`, one without it may have lost it to a figure. */
const USUALLY_SIGNED = 0.5;
/** What an amount is trusted with whose first figure may be a `$`: only a sum can prove it. */
const UNPROVEN = 0.5;

/** The words again; where most amounts bear a `$`, those that begin with a figure like one in its stead are not sure. */
export function doubtUnsigned(words: readonly Word[]): Word[] {
  const amounts = words.filter(({ text }) => AMOUNT.test(text));
  const signed = amounts.filter((word) =>
    [word.text, ...(word.others ?? [])].some((text) => text.includes('$')),
  );
  if (signed.length < USUALLY_SIGNED * amounts.length || signed.length === 0) return [...words];
  return words.map((word) => {
    const mayBeSign = AMOUNT.test(word.text) && LIKE_A_SIGN.test(word.text);
    return mayBeSign ? { ...word, confidence: Math.min(word.confidence, UNPROVEN) } : word;
  });
}

/** The bracket that begins a negative amount, alone or with its currency sign. */
const BRACKET = /^\(\$?$/;

/** The words again; an amount behind a bracket that stayed apart may be negative, and is not sure. */
export function doubtBracketed(words: readonly Word[]): Word[] {
  const brackets = words.filter(({ text }) => BRACKET.test(text));
  if (brackets.length === 0) return [...words];
  return words.map((word) => {
    const [left, top, , bottom] = word.box;
    const near = brackets.some(({ box }) => {
      const isOnRow = box[1] < bottom && box[3] > top;
      return isOnRow && box[2] <= left + 1 && left - box[2] <= bottom - top;
    });
    return near && AMOUNT.test(word.text)
      ? { ...word, confidence: Math.min(word.confidence, UNPROVEN) }
      : word;
  });
}
