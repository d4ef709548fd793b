import type { Word } from '../source/page.ts';

/** Words in reading order and their texts joined by one blank; a `Segment` is one, and so is part of one. */
export interface Printed {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words as one run, in the order given. */
export function printedOf(words: readonly Word[]): Printed {
  return { text: words.map((word) => word.text).join(' '), words };
}

/** Several runs as one, joined by one blank: a value that wraps, or a whole line. */
export function joined(parts: readonly Printed[]): Printed {
  return printedOf(parts.flatMap((part) => part.words));
}

/** A word cut to some of its characters, its box in proportion: "CURP:" and the value glued to it have one box. */
function cut(word: Word, from: number, to: number): Word {
  const [x0, y0, x1, y1] = word.box;
  const character = (x1 - x0) / word.text.length;
  return {
    text: word.text.slice(from, to),
    box: [x0 + from * character, y0, x0 + to * character, y1],
    confidence: word.confidence,
  };
}

/** The characters `from` to `to` (excluded) of the run's text, with just the words, or the parts of words, they stand in. */
export function partOf(printed: Printed, from: number, to: number): Printed {
  const words: Word[] = [];
  let at = 0;
  for (const word of printed.words) {
    const first = Math.max(from - at, 0);
    const end = Math.min(to - at, word.text.length);
    if (first < end) words.push(first === 0 && end === word.text.length ? word : cut(word, first, end));
    at += word.text.length + 1;
  }
  return printedOf(words);
}

/** What a regular expression (with the `d` flag) found in the run: the whole match, or the named group. */
export function matchIn(printed: Printed, found: RegExpExecArray, group?: string): Printed | null {
  const whole: [number, number] = [found.index, found.index + found[0].length];
  const span = group === undefined ? whole : found.indices?.groups?.[group];
  if (!span) return null;
  const part = partOf(printed, span[0], span[1]);
  return part.words.length > 0 ? part : null;
}
