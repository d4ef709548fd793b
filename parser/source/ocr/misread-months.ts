import { misreadMonth } from '../../values/misread-month.ts';
import type { Word } from '../page.ts';

const BEFORE = /^(?:\d{1,2}|de)$/i;
const AFTER = /^(?:(?:19|20)\d{2}|del?)[.,]?$/i;
const UNSURE = 0.5;

/** A page's words with months put right that were misread within a date, unsure: `22` `sepuembre` `2022`. */
export function withMonths(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (!BEFORE.test(before?.text ?? '') || !AFTER.test(after?.text ?? '')) return word;
    const month = misreadMonth(word.text);
    return month === null ? word : { ...word, text: month, confidence: Math.min(word.confidence, UNSURE) };
  });
}
