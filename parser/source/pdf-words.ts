import { mendAmounts } from './broken-amounts.ts';
import { UNREADABLE } from './clean-text.ts';
import { glueRow } from './glue.ts';
import type { Box, Turn, Word } from './page.ts';
import type { PageViewport, TextContent } from './pdf-js.ts';
import { runsOf } from './pdf-runs.ts';
import type { Piece } from './piece.ts';
import { rowsOf } from './piece-rows.ts';
import { piecesOf } from './run-pieces.ts';
import { joinSpacedLetters } from './spaced-letters.ts';
import { turn } from './upright.ts';

/** How far a word reaches above and below its baseline, in ems: alike for all fonts, so that rows stay even. */
const ASCENT_EMS = 0.78;
const DESCENT_EMS = 0.22;
const NOTHING_BUT_UNREADABLE = new RegExp(`^${UNREADABLE}+$`);

/** A page's words as displayed, and how its text is turned on it. */
export interface PageWords {
  readonly words: readonly Word[];
  readonly turned: Turn;
}

/** The words of a page's text: whole, whatever the order, the pieces and the frame in which it was drawn. */
export function pdfWords(content: TextContent, viewport: PageViewport): PageWords {
  const { runs, turned } = runsOf(content, viewport);
  const words: Word[] = [];
  for (const row of rowsOf(piecesOf(runs))) {
    for (const piece of mendAmounts(joinSpacedLetters(glueRow(row)))) {
      const word = toWord(piece, turned, viewport);
      if (word !== null) words.push(word);
    }
  }
  return { words, turned };
}

function toWord(piece: Piece, turned: Turn, { width, height }: PageViewport): Word | null {
  if (NOTHING_BUT_UNREADABLE.test(piece.text)) return null;
  const { x0, x1, base, size } = piece;
  const box = turn([x0, base - ASCENT_EMS * size, x1, base + DESCENT_EMS * size], turned, width, height);
  if (!isOnPage(box, width, height)) return null;
  return { text: piece.text, box, confidence: piece.text.includes(UNREADABLE) ? 0 : piece.confidence };
}

/** What lies outside the crop box is not on the page as displayed. */
function isOnPage([x0, y0, x1, y1]: Box, width: number, height: number): boolean {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
