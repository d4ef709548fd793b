import { heightOf, sharedWidth } from '../layout/box.ts';
import type { Line, Segment } from '../layout/sheet.ts';
import { plain } from '../values/plain.ts';
import { publicServantsAfores } from '../vocabulary/afores.ts';
import { type PageTexts, textsWith } from './page-texts.ts';

/** The institutes by name; PENSIONISSSTE is an AFORE, and counts where it is the worker's own. */
const FOLDED = /issste/g;
const INSTITUTES = /(?<![a-z0-9])(?:fov)?issste(?![a-z])/;
/** The last line of a paragraph is short; lines of a paragraph follow one another within so many heights. */
const NEXT_LINE = 1.9;
/** Words of a line that is part of a paragraph. */
const PARAGRAPH_LINE = 8;
/** The longest label of a row with amounts, and the longest title, in words. */
const LONGEST_ROW_LABEL = 16;
const LONGEST_TITLE = 8;

/**
 * Whether the printed text speaks of ISSSTE or FOVISSSTE as the worker's own: a row with an amount, a title or a
 * cell, or the AFORE (its slug, null where none is known) that mostly keeps the accounts of public servants; a sentence, a footnote or the end of a paragraph does not count.
 */
export function mentionsIssste(texts: PageTexts, afore: string | null): boolean {
  if (afore !== null && publicServantsAfores.has(afore)) return true;
  return textsWith(texts, FOLDED).some(
    ({ sheet, line, at, segment }) =>
      INSTITUTES.test(plain(segment.text)) &&
      isLabel(line, segment) &&
      !endsParagraph(sheet.lines, at, segment),
  );
}

/** A row's label has amounts beside it; a title or a cell is a few words that are no sentence. */
function isLabel({ segments }: Line, { words, text }: Segment): boolean {
  if (segments.some((other) => other.amount !== null)) return words.length <= LONGEST_ROW_LABEL;
  return words.length <= LONGEST_TITLE && !/[a-z]{3}\.$/.test(text);
}

/** Whether a long line of running text stands directly above or below. */
function endsParagraph(lines: readonly Line[], at: number, segment: Segment): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) =>
    line?.segments.some(
      (other) =>
        other.words.length >= PARAGRAPH_LINE &&
        sharedWidth(other.box, segment.box) > 0 &&
        Math.abs(other.box[1] - segment.box[1]) <= NEXT_LINE * heightOf(segment.box),
    ),
  );
}
