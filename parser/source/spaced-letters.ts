import type { Piece } from './piece.ts';

/** Letters spaced out further than this, in ems, are no word. */
const WIDEST_GAP_EMS = 1.6;
/** Gaps or steps within one spaced word differ by at most this share (and this many ems). */
const EVEN = 0.3;
const EVEN_EMS = 0.12;
const FEWEST = 4;
const FEWEST_CAPITALS = 3;
const FEWEST_SMALL = 5;
const SMALL = /\p{Ll}/u;
const LETTERS = /^\p{L}+[.:,)]?$/u;
const SMALL_WORD = /^[\p{Lu}"(]?\p{Ll}+[.:,)]?$/u;
const CAPITALS = /^[\p{Lu}\d]+$/u;

/** A row with its spaced-out words (`S A L D O`, a CURP in boxes) as whole words. */
export function joinSpacedLetters(row: readonly Piece[]): Piece[] {
  if (!row.some((piece, i) => isSingle(piece) && isSingle(row[i + 1]) && isSingle(row[i + 2])))
    return [...row];
  const runs: Piece[][] = [];
  for (let at = 0; at < row.length; at += runs.at(-1)?.length ?? 1) runs.push(spacedFrom(row, at));
  const gaps = runs.filter(isWord).map(gapOf);
  const isSpacedAlike = (run: readonly Piece[]) =>
    run.length > 1 && gaps.some((gap) => isEven(gapOf(run), gap, run[0]?.size ?? 0));
  return runs.flatMap((run) => {
    const [first] = run;
    return first && (isWord(run) || isSpacedAlike(run)) ? [asOne(first, run)] : run;
  });
}

const textOf = (run: readonly Piece[]): string => run.map((piece) => piece.text).join('');
/** Points between the first two letters of a run. */
const gapOf = ([first, second]: readonly Piece[]): number => (second?.x0 ?? 0) - (first?.x1 ?? 0);

/** The longest evenly spaced row of single characters that starts here; the piece itself where there is none. */
function spacedFrom(row: readonly Piece[], at: number): Piece[] {
  const first = row[at];
  if (first === undefined) return [];
  const spaced = [first];
  if (!isSingle(first)) return spaced;
  let gap: number | null = null;
  let step: number | null = null;
  for (let next = row[at + 1]; isSingle(next); next = row[at + spaced.length]) {
    const last = spaced.at(-1) ?? first;
    const thisGap = next.x0 - last.x1;
    const thisStep = (next.x0 + next.x1 - last.x0 - last.x1) / 2;
    if (thisGap > WIDEST_GAP_EMS * first.size || Math.abs(next.size - first.size) > 0.2 * first.size) break;
    if (gap !== null && step !== null && !isEven(thisGap, gap, first.size) && !isEven(thisStep, step, 0))
      break;
    gap ??= thisGap;
    step ??= thisStep;
    spaced.push(next);
  }
  return spaced;
}

function isEven(one: number, other: number, size: number): boolean {
  return Math.abs(one - other) <= EVEN * Math.abs(other) + EVEN_EMS * size;
}

function isSingle(piece: Piece | undefined): piece is Piece {
  return piece?.text.length === 1;
}

function isWord(spaced: readonly Piece[]): boolean {
  const text = textOf(spaced);
  if (SMALL.test(text)) return spaced.length >= FEWEST_SMALL && SMALL_WORD.test(text);
  return spaced.length >= (CAPITALS.test(text) ? FEWEST_CAPITALS : FEWEST);
}

function asOne(first: Piece, spaced: readonly Piece[]): Piece {
  return {
    ...first,
    text: textOf(spaced),
    x1: Math.max(...spaced.map((piece) => piece.x1)) + (LETTERS.test(textOf(spaced)) ? gapOf(spaced) : 0),
    confidence: Math.min(...spaced.map((piece) => piece.confidence)),
  };
}
