import { advanceOfText, BLANK_ADVANCE } from './advance-widths.ts';
import { cleanText } from './clean-text.ts';
import type { Run } from './pdf-runs.ts';
import { cutPiece, type Piece } from './piece.ts';

const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/;
const RAISED_FIGURES = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]+/g;
/** A blank between two words of one string is taken to be this wide, in ems, at least and at most. */
const BLANK_EMS = { least: 0.08, most: 0.75 } as const;
/** What a raised figure's own character is drawn at, as a share of the font size. */
const RAISED = { size: 0.6, rise: 0.33 } as const;

/** The pieces of a page's strings: cut at blanks, each with the place its characters take within the string. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  const scales = fontScales(runs);
  const pieces: Piece[] = [];
  for (const run of runs) {
    const scale = scales.get(run.font);
    for (const piece of cutAtBlanks(run, scale)) addCleaned(pieces, piece);
  }
  return pieces;
}

/** How wide each font runs against the average advances, from the strings that are one word. */
function fontScales(runs: readonly Run[]): Map<string, number> {
  const sums = new Map<string, { width: number; advance: number }>();
  for (const run of runs) {
    if (BLANKS.test(run.raw)) continue;
    const sum = sums.get(run.font) ?? { width: 0, advance: 0 };
    sum.width += run.width;
    sum.advance += (advanceOfText(run.raw, run.monospaced) * run.size) / 1000;
    sums.set(run.font, sum);
  }
  const scales = new Map<string, number>();
  for (const [font, { width, advance }] of sums) if (advance > 0) scales.set(font, width / advance);
  return scales;
}

function cutAtBlanks(run: Run, scale: number | undefined): Piece[] {
  const { raw, base, size, monospaced } = run;
  if (!BLANKS.test(raw)) {
    return [
      {
        text: raw,
        x0: run.x,
        x1: run.x + run.width,
        base,
        size,
        turn: 0,
        apart: run.apart,
        monospaced,
        confidence: 1,
      },
    ];
  }
  const parts = raw.split(BLANKS);
  const advances = parts.map((part) => (advanceOfText(part, monospaced) * size) / 1000);
  const { blank, stretch } = spread(run, advances, scale);
  const pieces: Piece[] = [];
  let x = run.x;
  parts.forEach((text, i) => {
    const width = (advances[i] ?? 0) * stretch;
    const apart = i > 0 || run.apart;
    if (text !== '')
      pieces.push({ text, x0: x, x1: x + width, base, size, turn: 0, apart, monospaced, confidence: 1 });
    x += width + blank;
  });
  return pieces;
}

/** How wide a blank is, and how much the characters are stretched, so that the string fills its width. */
function spread(run: Run, advances: readonly number[], scale: number | undefined) {
  const characters = advances.reduce((sum, advance) => sum + advance, 0);
  const blanks = advances.length - 1;
  if (scale !== undefined) {
    const blank = (run.width - characters * scale) / blanks;
    if (blank >= BLANK_EMS.least * run.size && blank <= BLANK_EMS.most * run.size)
      return { blank, stretch: scale };
  }
  const blank = ((run.monospaced ? 600 : BLANK_ADVANCE) * run.size) / 1000;
  const stretch = run.width / (characters + blanks * blank || 1);
  return { blank: blank * stretch, stretch };
}

/** Adds the piece with its text cleaned; raised figures (`97¹`) become small pieces of their own, never digits of a number. */
function addCleaned(pieces: Piece[], piece: Piece): void {
  for (const part of cutRaised(piece)) {
    part.text = cleanText(part.text).trim();
    if (part.text === '') continue;
    // A compatibility character may stand for several words.
    if (part.text.includes(' ')) part.text = part.text.replaceAll(' ', '');
    part.turn = pieces.length;
    pieces.push(part);
  }
}

function cutRaised(piece: Piece): Piece[] {
  if (piece.text.search(RAISED_FIGURES) < 0) return [piece];
  const cuts = new Set<number>();
  for (const match of piece.text.matchAll(RAISED_FIGURES)) {
    cuts.add(match.index).add(match.index + match[0].length);
  }
  const inside = [...cuts].filter((at) => at > 0 && at < piece.text.length);
  return cutPiece(piece, inside).map((part) =>
    part.text.search(RAISED_FIGURES) === 0
      ? { ...part, size: part.size * RAISED.size, base: part.base - part.size * RAISED.rise, apart: true }
      : part,
  );
}
