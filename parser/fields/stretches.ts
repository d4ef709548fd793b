import { aroundAll, centreOf, heightOf } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Box, Word } from '../source/page.ts';
import { mayStandBetween } from './value-beside.ts';
import { withoutNote } from './without-note.ts';

/** Lines that one label may wrap over. */
const MOST_LINES = 7;
/** Vertical gap between two lines of a label, as a share of the height. */
const LINE_GAP = 0.75;
/** How far the left edges, centres or right edges of a label's lines may differ, in points. */
const ALIGNMENT = 4;
/** Gap between two segments that may still be one label (justified or letter-spaced), as a share of the height. */
const SAME_LABEL_GAP = 2.2;
/** Widest blank within a label, as a share of the height; where all its blanks are wide (one width for all letters). */
const BLANK = 0.5;
const WIDE_BLANK = 0.7;

/** What a further line of a label holds at least; a bare number below a header is a value. */
const WORDS_OR_YEAR = /[a-z]|^(?:(?:19)?9[27]|2008)/;

/** A stretch of text that may be a label or one of its lines. */
export interface Stretch {
  readonly words: readonly Word[];
  /** The words folded one by one. */
  readonly keys: readonly string[];
  readonly key: string;
  readonly box: Box;
  /** Whether an amount stands beside it on its own row. */
  readonly valued: boolean;
  /** Whether it, or a part of it, was cut out of a text at a wide blank: so headings stand, names of accounts do not. */
  readonly cut: boolean;
  /** The texts it was joined from, where it was. */
  readonly parts: readonly Stretch[];
}

/** What may be a label on one line, and where the line begins, in points from the top. */
interface Row {
  readonly top: number;
  readonly stretches: readonly Stretch[];
}

/** Longest folded text that may be a label or a part of one. */
const LONGEST = 96;

/** Every stretch of a sheet's texts that may be a label: as they stand, two that are close as one, and those that wrap as one. */
export function stretchesOn(sheet: Sheet): Stretch[] {
  const rows = sheet.lines.map(({ box, segments }) => ({ top: box[1], stretches: stretches(segments) }));
  const candidates: Stretch[] = [];
  rows.forEach((row, index) => {
    row.stretches.forEach((stretch, at) => {
      candidates.push(stretch);
      const next = row.stretches[at + 1];
      const pair = next && !stretch.valued ? besides(stretch, next) : null;
      if (pair) candidates.push(pair);
      wrapped([stretch], rows, index, candidates);
    });
  });
  return candidates;
}

/** The texts of a line, whole and, where gaps are wider than a blank, in parts. */
function stretches(segments: readonly Segment[]): Stretch[] {
  const row: Stretch[] = [];
  segments.forEach((segment, i) => {
    if (segment.amount || segment.key === '' || segment.key.length > LONGEST) return;
    const follows = isFollowed(segments, i);
    const leads = i === 1 && segments[0]?.amount != null;
    const valued = follows || leads;
    const { box } = segment;
    const { words, keys, key } = withoutNote(segment);
    row.push({ words, keys, key, box, valued, cut: false, parts: [] });
    const parts = partedAtGaps(words);
    if (parts.length > 1)
      row.push(...parts.map((part) => cutOf(words, keys, part, valued)).filter((part) => part.key !== ''));
  });
  return row;
}

/** Whether an amount follows a text on its line, with nothing but units and numbers between. */
function isFollowed(segments: readonly Segment[], at: number): boolean {
  const next = segments.slice(at + 1).find(({ amount, text }) => amount || !mayStandBetween(text));
  return next?.amount != null;
}

/** Some neighbouring words of a text (`all`, folded `allKeys`). */
function cutOf(
  all: readonly Word[],
  allKeys: readonly string[],
  words: readonly Word[],
  valued: boolean,
): Stretch {
  const from = words[0] ? all.indexOf(words[0]) : 0;
  const keys = allKeys.slice(from, from + words.length);
  return { words, keys, key: keys.join(''), box: aroundAll(words), valued, cut: true, parts: [] };
}

/** Words parted where the gap is wider than a blank: headings that stand close to one another. */
function partedAtGaps(words: readonly Word[]): readonly (readonly Word[])[] {
  const wide = words.some((word, i) => i > 0 && gapBefore(words, i) > BLANK * heightOf(word.box));
  if (!wide) return [words];
  const gaps = words.slice(1).map((word, i) => gapBefore(words, i + 1) / heightOf(word.box));
  const blank = Math.max(BLANK, Math.min(WIDE_BLANK, 1.6 * Math.min(...gaps)));
  const parts: Word[][] = [[]];
  words.forEach((word, i) => {
    if (i > 0 && (gaps[i - 1] ?? 0) > blank) parts.push([]);
    parts.at(-1)?.push(word);
  });
  return parts;
}

/** Points between a word, not the first one, and the word before it. */
function gapBefore(words: readonly Word[], index: number): number {
  return (words[index]?.box[0] ?? 0) - (words[index - 1]?.box[2] ?? 0);
}

/** Two stretches side by side as one, where the gap allows. */
function besides(left: Stretch, right: Stretch): Stretch | null {
  const gap = right.box[0] - left.box[2];
  return gap < SAME_LABEL_GAP * heightOf(left.box) ? together([left, right]) : null;
}

function together(parts: readonly Stretch[]): Stretch {
  const words: Word[] = [];
  const keys: string[] = [];
  for (const part of parts) {
    words.push(...part.words);
    keys.push(...part.keys);
  }
  return {
    words,
    keys,
    key: keys.join(''),
    box: aroundAll(parts),
    valued: parts.some((part) => part.valued),
    cut: parts.some((part) => part.cut),
    parts,
  };
}

/** Adds the texts that begin with the given lines and go on below them. */
function wrapped(
  lines: readonly Stretch[],
  rows: readonly Row[],
  index: number,
  candidates: Stretch[],
): void {
  const last = lines[lines.length - 1];
  if (!last || lines.length === MOST_LINES) return;
  const lowest = last.box[3] + LINE_GAP * heightOf(last.box);
  for (let below = index + 1; below < rows.length && below <= index + 3; below++) {
    const row = rows[below];
    if (!row || row.top > lowest) continue;
    for (const next of row.stretches) {
      if (!continues(last, next) || (next.valued && lines.some((line) => line.valued))) continue;
      const joined = [...lines, next];
      if (joined.reduce((length, { key }) => length + key.length, 0) > LONGEST) continue;
      candidates.push(together(joined));
      wrapped(joined, rows, below, candidates);
    }
  }
}

/** Whether a stretch is the next line of the same text: close below, and aligned at the left, the centre or the right. */
function continues(above: Stretch, below: Stretch): boolean {
  const aligned =
    Math.abs(above.box[0] - below.box[0]) <= ALIGNMENT ||
    Math.abs(centreOf(above.box) - centreOf(below.box)) <= ALIGNMENT ||
    Math.abs(above.box[2] - below.box[2]) <= ALIGNMENT;
  if (!aligned) return false;
  const higher = Math.max(heightOf(above.box), heightOf(below.box));
  const height = Math.min(heightOf(above.box), heightOf(below.box));
  const gap = below.box[1] - above.box[3];
  if (gap > LINE_GAP * height || gap < -0.6 * height || higher > 1.5 * height) return false;
  return WORDS_OR_YEAR.test(below.key);
}
