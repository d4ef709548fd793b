import type { Page } from '../source/page.ts';
import { aroundAll } from './box.ts';
import { gatherLines } from './lines.ts';
import { cutSegments } from './segments.ts';
import type { Line, Sheet } from './sheet.ts';

/** A page's words as lines of segments, by geometry alone: the order in which they were drawn does not matter. */
export function layOut(page: Page): Sheet {
  const lines: Line[] = [];
  for (const words of gatherLines(page.words)) {
    const segments = cutSegments(words, page.number);
    if (segments.length === 0) continue;
    lines.push({ segments, box: aroundAll(segments), page: page.number });
  }
  return { page, lines };
}
