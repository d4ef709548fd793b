import type { Strip } from './strips.ts';

/** A line of small print is at most this high from its highest to its lowest letter, in usual capitals. */
const LOW = 1.1;
/** It has at least so many letters, no gap wider than this share of its height, and is mostly in lower case. */
const LONG = 40;
const WORD_GAP = 1.1;
const LOWERCASE = 0.5;
/** A paragraph has at least so many lines, one below the other by so many heights at most, all from the same left. */
const LINES = 3;
const LEADING = 1.6;
const SAME_LEFT = 1.5;
/** So many of its lines are that long; the others end sentences: no wider, in no larger print, and in lower case or without any stem. */
const LONG_LINES = 2;
const SAME_PRINT = 1.05;
const STEMLESS = 0.85;

/**
 * The strips without paragraphs of small print: the law, notes and addresses below a statement are up to a third of its
 * letters, and no value stands in them. Rows of tables have gaps, figures and capitals; prose of the usual size is read.
 */
export function withoutSmallPrint(strips: readonly Strip[]): Strip[] {
  const usual = usualCapital(strips);
  const lines = strips.filter((strip) => isSmall(strip, usual)).sort((a, b) => a.baseline - b.baseline);
  const small = new Set<Strip>();
  for (const paragraph of paragraphsOf(lines))
    if (paragraph.length >= LINES && paragraph.filter(isLong).length >= LONG_LINES)
      for (const line of paragraph) small.add(line);
  return strips.filter((strip) => !small.has(strip));
}

function usualCapital(strips: readonly Strip[]): number {
  const caps = strips
    .filter(({ letters }) => letters > 1)
    .map(({ cap }) => cap)
    .sort((a, b) => a - b);
  return caps[caps.length >> 1] ?? 0;
}

/** From the highest letter to the lowest; what a slope adds is taken off. */
const heightOf = ({ left, right, top, bottom, slope }: Strip): number =>
  bottom - top + 1 - Math.abs(slope) * (right - left);

function isSmall(strip: Strip, usual: number): boolean {
  const height = heightOf(strip);
  return height <= LOW * usual && strip.widestGap <= WORD_GAP * height;
}

const isLong = ({ letters, lowercase }: Strip): boolean => letters >= LONG && lowercase >= LOWERCASE;

function paragraphsOf(lines: readonly Strip[]): Strip[][] {
  const paragraphs: Strip[][] = [];
  for (const line of lines) {
    const above = paragraphs.find((paragraph) => goesOn(paragraph, line));
    if (above !== undefined && (isLong(line) || isOfItsPrint(above, line))) above.push(line);
    else if (isLong(line)) paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(paragraph: readonly Strip[], line: Strip): boolean {
  const last = paragraph[paragraph.length - 1];
  if (last === undefined) return false;
  const height = Math.max(heightOf(line), heightOf(last));
  const down = line.baseline - last.baseline;
  return down > 0 && down <= LEADING * height && Math.abs(line.left - last.left) <= SAME_LEFT * height;
}

/** Whether a short line may end a sentence of the paragraph: figures and capitals are as high as its capitals; a long one may be of numbers to call. */
function isOfItsPrint(paragraph: readonly Strip[], { right, cap, letters, lowercase }: Strip): boolean {
  const widest = Math.max(...paragraph.map((one) => one.right));
  const capital = Math.min(...paragraph.filter(isLong).map((one) => one.cap));
  const isWordy = lowercase >= LOWERCASE || (letters >= LONG && paragraph.length >= LINES);
  const isProse = cap <= (isWordy ? SAME_PRINT : STEMLESS) * capital;
  return right <= widest && isProse;
}
