import { fold } from '../layout/fold.ts';
import type { Page, Word } from '../source/page.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import type { PageTexts, Placed } from './page-texts.ts';
import { type Printed, printedOf } from './printed.ts';

/** Recognised words beside each other that may be one code, and every way in which they were read. */
export interface CodeRun {
  readonly page: Page;
  readonly printed: Printed;
  readonly texts: readonly string[];
}

/** A code is broken into as many words at most. */
const MOST_WORDS = 3;
/** Characters that the engine may have made too many or too few of a code's. */
const SLACK = 3;
/** What stands between a code's blocks, and around words. */
const BETWEEN = /[\s.,:;_"'“”‘’«»*~=<>/-]/g;
const FIGURE_LIKE = /[\dOQIl|$§]/g;

/** The runs of recognised words as long as a code, of which at least so many characters look like figures. */
export const codeRuns = (texts: PageTexts, length: number, figures: number): CodeRun[] =>
  texts.placed.flatMap((placed) =>
    isAnothers(placed) ? [] : codeRunsIn(placed.page, placed.segment.words, length, figures),
  );

/** The same among some words of a page. */
export function codeRunsIn(page: Page, words: readonly Word[], length: number, figures: number): CodeRun[] {
  if (page.source !== 'ocr') return [];
  return words.flatMap((_, from) =>
    Array.from({ length: MOST_WORDS }, (_none, more) => words.slice(from, from + more + 1))
      .filter((run, more) => run.length === more + 1)
      .flatMap((run) => runOf(page, run, length, figures)),
  );
}

function runOf(page: Page, words: readonly Word[], length: number, figures: number): CodeRun[] {
  const texts = waysToRead(words).filter((text) => {
    const isLong = Math.abs(text.length - length) <= SLACK;
    return isLong && (text.match(FIGURE_LIKE)?.length ?? 0) >= figures;
  });
  return texts.length === 0 ? [] : [{ page, printed: printedOf(words), texts }];
}

/** The words as they were read, and with each of them as it may be read instead. */
function waysToRead(words: readonly Word[]): string[] {
  const read = words.map(({ text }) => text);
  const others = words.flatMap((word, at) => (word.others ?? []).map((other) => read.with(at, other)));
  return [...new Set([read, ...others].map((way) => way.join('').replace(BETWEEN, '')))];
}

/** Whether the line says that what stands in it is somebody else's. */
const isAnothers = ({ line }: Placed): boolean =>
  line.segments.some(({ text }) => identityLabels.notTheWorkers.some((word) => fold(text).includes(word)));
