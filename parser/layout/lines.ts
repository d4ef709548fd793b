import type { Word } from '../source/page.ts';
import { heightOf, middleOf } from './box.ts';

/** Vertical distance between the centres of two words of one line, as a share of the lower one's height. */
const SAME_LINE = 0.42;

interface OpenLine {
  middle: number;
  height: number;
  words: Word[];
}

/**
 * Words gathered by baseline, top to bottom, each line from left to right.
 *
 *     Saldo   1,234.56 │ two words whose centres differ by less than 0.42 of the lower one's height
 */
export function gatherLines(words: readonly Word[]): Word[][] {
  const byMiddle = [...words].sort((a, b) => middleOf(a.box) - middleOf(b.box) || a.box[0] - b.box[0]);
  const lines: OpenLine[] = [];
  for (const word of byMiddle) {
    const middle = middleOf(word.box);
    const height = heightOf(word.box);
    const line = nearestLine(lines, middle, height);
    if (line) {
      line.words.push(word);
      line.middle += (middle - line.middle) / line.words.length;
      line.height = Math.max(line.height, height);
    } else lines.push({ middle, height, words: [word] });
  }
  return lines.map(({ words: own }) => own.sort((a, b) => a.box[0] - b.box[0] || a.box[2] - b.box[2]));
}

/** Among the last few lines (words come sorted by centre), the nearest one that the word still belongs to. */
function nearestLine(lines: readonly OpenLine[], middle: number, height: number): OpenLine | null {
  let best: OpenLine | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 4; i--) {
    const line = lines[i];
    if (!line) continue;
    const distance = Math.abs(line.middle - middle);
    if (distance <= SAME_LINE * Math.min(line.height, height) && distance < least) {
      best = line;
      least = distance;
    }
  }
  return best;
}
