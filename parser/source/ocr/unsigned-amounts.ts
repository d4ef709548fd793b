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
