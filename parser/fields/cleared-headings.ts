import { aroundAll } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Word } from '../source/page.ts';
import { columnLabels, flowLabels } from '../vocabulary/statement-labels.ts';
import { type Stretch, stretchesOn } from './stretches.ts';

/** Two words that a stroke across the blank between them made one: `DIAS/SAL.`. */
const STRUCK = /^(\p{L}[\p{L}.]{2,})[/|\\](\p{L}[\p{L}.]{2,})$/u;
/** A piece of something else that was taken for a character. */
const isCrumb = ({ text }: Word): boolean => fold(text).length <= 1;

/**
 * What may be headings on a scan that something was stamped over or written on: texts that are no headings as they
 * stand, without the crumbs before and behind them, and with words parted where a stroke joins them.
 */
export function clearedHeadings(sheet: Sheet): Stretch[] {
  if (sheet.page.source !== 'ocr') return [];
  const cleared = new Set<Word>();
  const lines = sheet.lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => {
      const words = clearedWords(segment);
      if (words === null) return segment;
      for (const word of words) cleared.add(word);
      const keys = words.map(({ text }) => fold(text));
      return { ...segment, words, keys, key: keys.join(''), box: aroundAll(words) };
    }),
  }));
  if (cleared.size === 0) return [];
  return stretchesOn({ ...sheet, lines })
    .filter(({ words }) => words.some((word) => cleared.has(word)))
    .map((stretch) => ({ ...stretch, cut: true }));
}

/** The words of a text that is no heading as it stands; null where nothing is to be cleared. */
function clearedWords({ words, key, amount }: Segment): readonly Word[] | null {
  if (amount || columnLabels.nameOf(key) !== null || flowLabels.nameOf(key) !== null) return null;
  const first = words.findIndex((word) => !isCrumb(word));
  const last = words.findLastIndex((word) => !isCrumb(word));
  if (first < 0) return null;
  const whole = words.slice(first, last + 1);
  const parted = whole.flatMap(partedAtStroke);
  return parted.length === words.length && parted.every((word, i) => word === words[i]) ? null : parted;
}

function partedAtStroke(word: Word): Word[] {
  const [, before = '', after = ''] = STRUCK.exec(word.text) ?? [];
  if (before === '') return [word];
  const [left, top, right, bottom] = word.box;
  const at = left + ((right - left) * (before.length + 0.5)) / word.text.length;
  return [
    { ...word, text: before, box: [left, top, at, bottom] },
    { ...word, text: after, box: [at, top, right, bottom] },
  ];
}
