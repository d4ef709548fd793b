import { layOut } from '../../parser/layout/lay-out.ts';
import type { Sheet } from '../../parser/layout/sheet.ts';
import type { Page, Word } from '../../parser/source/page.ts';

/** A text and where it begins: points from the left and the top; `size` is the letters' height in points. */
export type Placed = readonly [x: number, y: number, text: string, size?: number];

/** Width of a letter and of a blank, as a share of the height. */
const LETTER = 0.55;
const BLANK = 0.3;

function wordsOf([x, y, text, size = 9]: Placed): Word[] {
  let at = x;
  return text.split(' ').map((word) => {
    const width = word.length * LETTER * size;
    const box = [at, y, at + width, y + size] as const;
    at += width + BLANK * size;
    return { text: word, box, confidence: 1 };
  });
}

/** A page of Letter size with the texts on it, laid out. */
export function sheetOf(
  placed: readonly Placed[],
  page: Partial<Pick<Page, 'number' | 'source' | 'width' | 'height'>> = {},
): Sheet {
  const words = placed.flatMap(wordsOf);
  return layOut({
    number: 1,
    source: 'text',
    rotation: 0,
    turned: 0,
    width: 612,
    height: 792,
    words,
    ...page,
  });
}

/** The same from plain lines, 14 points apart; two or more blanks part the columns, which keep their places. */
export function sheetOfLines(
  lines: readonly string[],
  page: Partial<Pick<Page, 'number' | 'source' | 'width' | 'height'>> = {},
): Sheet {
  const placed = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map(
      (match): Placed => [20 + match.index * 5.2, 20 + row * 14, match[0]],
    ),
  );
  return sheetOf(placed, page);
}
