import type { SummaryFlow } from '../contract.ts';
import { aroundAll, centreOf, heightOf } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Box, Page, Word } from '../source/page.ts';
import type { LabelTable } from '../vocabulary/label-table.ts';
import { flowLabels } from '../vocabulary/statement-labels.ts';
import { longestFirst } from './longest-first.ts';
import { misreadHits } from './misread-hits.ts';
import { mayStandBetween } from './value-beside.ts';
import { withoutNote } from './without-note.ts';

/** A label of the vocabulary found on a page. */
export interface LabelHit<Name extends string> {
  readonly name: Name;
  readonly page: number;
  /** Around all its lines. */
  readonly box: Box;
  readonly words: readonly Word[];
  /** Whether the label is listed as it stands, not made out from its words. */
  readonly listed: boolean;
  /** Folded length: a longer label is the better one where two share words. */
  readonly length: number;
}

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

/** Everything on a sheet that may be a label: gathered once, looked up in every table. */
export interface LabelTexts {
  readonly sheet: Sheet;
  /** Texts as they stand, two that are close as one, and texts that wrap as one. */
  readonly candidates: readonly Stretch[];
  /** The flows of the general summary among them: several readers ask for them. */
  readonly flows: readonly LabelHit<SummaryFlow>[];
}

/** What may be a label on one line, and where the line begins, in points from the top. */
interface Row {
  readonly top: number;
  readonly stretches: readonly Stretch[];
}

/** Longest folded text that may be a label or a part of one. */
const LONGEST = 96;

/** The texts of a sheet that may be labels. */
export function labelTexts(sheet: Sheet): LabelTexts {
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
  return { sheet, candidates, flows: labelsAmong(candidates, flowLabels, sheet.page) };
}

/** All labels of the table on a sheet, the better one where they compete for words. */
export function findLabels<Name extends string>(
  { sheet, candidates }: LabelTexts,
  table: LabelTable<Name>,
): LabelHit<Name>[] {
  return labelsAmong(candidates, table, sheet.page);
}

function labelsAmong<Name extends string>(
  candidates: readonly Stretch[],
  table: LabelTable<Name>,
  { number, source }: Page,
): LabelHit<Name>[] {
  const hits: LabelHit<Name>[] = [];
  for (const stretch of candidates) {
    if (!table.ofHeadings && stretch.cut) continue;
    const before = hits.length;
    addHits(stretch, table, number, hits);
    if (source === 'ocr' && hits.length === before) hits.push(...misreadHits(stretch, table, number));
  }
  return longestFirst(hits);
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
      row.push(...parts.map((part) => cutOf(segment, part, valued)).filter((part) => part.key !== ''));
  });
  return row;
}

/** Whether an amount follows a text on its line, with nothing but units and numbers between. */
function isFollowed(segments: readonly Segment[], at: number): boolean {
  const next = segments.slice(at + 1).find(({ amount, text }) => amount || !mayStandBetween(text));
  return next?.amount != null;
}

/** Some neighbouring words of a segment. */
function cutOf(segment: Segment, words: readonly Word[], valued: boolean): Stretch {
  const from = words[0] ? segment.words.indexOf(words[0]) : 0;
  const keys = segment.keys.slice(from, from + words.length);
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

/** The name that the words say together; never of a text whose lines are names of two things. */
function fromWords<Name extends string>(stretch: Stretch, table: LabelTable<Name>): Name | null {
  const name = table.nameFromWords(stretch.keys);
  if (name === null || stretch.parts.length === 0) return name;
  const names = new Set(stretch.parts.map((part) => ownName(part, table)).filter((part) => part !== null));
  return names.size > 1 ? null : name;
}

/** What a line of a text names by itself. */
const ownName = <Name extends string>(part: Stretch, table: LabelTable<Name>): Name | null =>
  table.nameOf(part.key) ?? table.nameFromWords(part.keys);

/**
 * Adds the stretch as one label, or as several that fill it without a rest ("Saldo anterior Aportaciones Retiros");
 * as one again where they all say the same ("Retiros / Cargos").
 */
function addHits<Name extends string>(
  stretch: Stretch,
  table: LabelTable<Name>,
  page: number,
  hits: LabelHit<Name>[],
): void {
  const { box, words, key } = stretch;
  if (stretch.parts[0] && table.isPrefix(stretch.parts[0].key)) return;
  const begins = table.mayBegin(key);
  const listed = begins ? table.nameOf(key) : null;
  const name = listed ?? fromWords(stretch, table);
  if (name !== null) {
    hits.push({ name, page, box, words, listed: listed !== null, length: key.length });
    return;
  }
  if (!begins || words.length < 2) return;
  const isTwo = !table.ofHeadings && stretch.parts.length > 0;
  if (isTwo && stretch.parts.every((part) => ownName(part, table) !== null)) return;
  const tiles = fill(stretch, 0, 0, table, page);
  const first = tiles?.[0];
  if (!tiles || !first) return;
  if (tiles.some((tile) => tile.name !== first.name)) hits.push(...tiles);
  else hits.push({ ...first, box, words, length: key.length });
}

/** Labels from the word `from` on, whose letters begin at `start`, without a rest; null where there are none. */
function fill<Name extends string>(
  stretch: Stretch,
  from: number,
  start: number,
  table: LabelTable<Name>,
  page: number,
): LabelHit<Name>[] | null {
  if (from === stretch.words.length) return [];
  let end = stretch.key.length;
  for (let to = stretch.words.length; to > from; to--) {
    const length = end - start;
    const goesOn = to === stretch.words.length || table.mayBegin(stretch.key, end);
    const name = goesOn && length <= table.longest ? table.nameOf(stretch.key.slice(start, end)) : null;
    const rest = name === null ? null : fill(stretch, to, end, table, page);
    if (name !== null && rest !== null) {
      const words = stretch.words.slice(from, to).filter((_, i) => stretch.keys[from + i] !== '');
      return [{ name, page, box: aroundAll(words), words, listed: true, length }, ...rest];
    }
    end -= stretch.keys[to - 1]?.length ?? 0;
  }
  return null;
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
