import type { Box, Word } from '../page.ts';
import type { Mark } from './marks.ts';

/** A dash: how much longer than thick, and as shares of a letter's height, how short and how thick at most. */
interface Form {
  readonly slender: number;
  readonly shortest: number;
  readonly thickest: number;
}
const SLENDER: Form = { slender: 1.6, shortest: 0.22, thickest: 0.3 };
/** What blur and bold print leave of one: dust looks the same, so only its place tells it. */
const BLUNT: Form = { slender: 1.3, shortest: 0.33, thickest: 0.4 };
const LONGEST = 0.75;
const THINNEST = 0.07;
/** A capital's share of the height of a word's box. */
const CAPITAL = 0.73;
/** Shorter ones, in pixels, are dust. */
const FEWEST_PIXELS = 4;
/** How far a dash may end before and behind the amounts of its column, as a share of their height. */
const BEFORE = 1.6;
const BEHIND = 0.6;
const FEWEST_AMOUNTS = 2;
/** One that does not end or begin where they do has one of them this near above or below it, in heights of an amount. */
const NEAR = 6;
/** One amount is enough where the dash ends as near to its right edge, a share of its height. */
const FLUSH = 0.2;
/** So many dashes that end at one place, within this share of a letter's height, are a column of zeros. */
const FEWEST_DASHES = 4;
const STACKED = 0.15;
/** So many on one level, each below or above the amount of its own column, are a row of zeros. */
const FEWEST_IN_RANK = 3;
/** Between these shares of a word's box, from its top, stands a dash of its row. */
const HIGHEST = 0.3;
const LOWEST = 0.75;
/** It is known by its place and shape only. */
const CONFIDENCE = 0.5;

/** The end of an amount in a word of the page. */
export const AMOUNT = /\d\.\d\d-?$/;

/**
 * Dashes that stand alone in a column of amounts, or of several dashes, beside the texts of a row: zeros. `usual` is the
 * height of a letter.
 */
export function loneDashes(marks: readonly Mark[], words: readonly Word[], usual: number): Word[] {
  const amounts = words.filter(({ text }) => AMOUNT.test(text));
  const inRows = marks.flatMap((mark): Candidate[] => {
    const above = amounts.filter(({ box }) => endsWith(box, mark) || beginsWith(box, mark));
    const inPrint = (form: Form) => above.filter(({ box }) => hasForm(form, mark, lettersOf(box)));
    const isSlender = hasForm(SLENDER, mark, usual) || inPrint(SLENDER).length > 0;
    const column = inPrint(isSlender ? SLENDER : BLUNT);
    if (column.length === 0 && !hasForm(isSlender ? SLENDER : BLUNT, mark, usual)) return [];
    const mayLead = column.some(({ box }) => beginsWith(box, mark));
    const row = words.find(
      ({ box }) => (box[2] < mark.left || (mayLead && box[0] > mark.right)) && isLevelWith(box, mark),
    );
    const isTaken = above.some(({ box }) => isLevelWith(box, mark));
    return row === undefined || isTaken ? [] : [{ mark, row, column, isSlender }];
  });
  return inRows.filter(isHeldUp(usual)).map(({ mark, row }) => dashWord(mark, row));
}

/** A mark as the dash that it is, on the row of a word. */
export function dashWord({ left, right }: Mark, { box: [, top, , bottom] }: Word): Word {
  return { text: '-', box: [left, top, right + 1, bottom], confidence: CONFIDENCE };
}

/** A mark that may be a dash: the text of its row, the amounts of its column in a print that it fits, and its form. */
interface Candidate {
  readonly mark: Mark;
  readonly row: Word;
  readonly column: readonly Word[];
  readonly isSlender: boolean;
}

/** Whether a dash stands in a column of amounts or, with others, in one or in a rank of dashes. */
const isHeldUp =
  (usual: number) =>
  (own: Candidate, _: number, all: readonly Candidate[]): boolean => {
    const isClose = (a: number, b: number) => Math.abs(a - b) <= STACKED * usual;
    const stack = all.filter(({ mark }) => isClose(mark.right, own.mark.right));
    if (stack.length >= FEWEST_DASHES) return true;
    const isColumn = own.column.length >= FEWEST_AMOUNTS;
    if (own.isSlender)
      return isFlush(own) || (isColumn && own.column.some(({ box }) => isNear(box, own.mark)));
    if (!isFlush(own)) return false;
    const rank = all.filter((other) => isFlush(other) && isClose(middleOf(other.mark), middleOf(own.mark)));
    return isColumn || rank.length >= FEWEST_IN_RANK;
  };

const middleOf = ({ top, bottom }: Mark): number => (top + bottom) / 2;

/** Whether an amount stands in a row near a mark's. */
const isNear = ([, top, , bottom]: Box, mark: Mark): boolean =>
  Math.max(top - mark.bottom, mark.top - bottom) <= NEAR * (bottom - top);

const isFlush = ({ column, mark }: Candidate): boolean => column.some(({ box }) => isFlushWith(box, mark));

/** The height of a capital in a word's box. */
const lettersOf = ([, top, , bottom]: Box): number => CAPITAL * (bottom - top);

function hasForm(form: Form, { left, right, top, bottom }: Mark, usual: number): boolean {
  const [long, thick] = [right - left + 1, bottom - top + 1];
  const fits = long >= form.slender * thick && thick <= form.thickest * usual && thick >= THINNEST * usual;
  return fits && long >= Math.max(FEWEST_PIXELS, form.shortest * usual) && long <= LONGEST * usual;
}

/** Whether a mark has the form of a dash beside letters as high as those in the box of a word. */
export const isSlenderIn = (box: Box, mark: Mark): boolean => hasForm(SLENDER, mark, lettersOf(box));

/** Whether a mark stands where a dash of the word's row would. */
export function isLevelWith([, top, , bottom]: Box, mark: Mark): boolean {
  const share = (middleOf(mark) - top) / (bottom - top);
  return share >= HIGHEST && share <= LOWEST;
}

/** Whether a dash ends about where an amount does. */
function endsWith([, top, right, bottom]: Box, mark: Mark): boolean {
  const height = bottom - top;
  return mark.right <= right + BEHIND * height && mark.right >= right - BEFORE * height;
}

/** Whether a dash begins just where an amount does. */
function beginsWith([left, top, , bottom]: Box, mark: Mark): boolean {
  return Math.abs(mark.left - left) <= FLUSH * (bottom - top);
}

function isFlushWith(box: Box, mark: Mark): boolean {
  const [, top, right, bottom] = box;
  return beginsWith(box, mark) || Math.abs(right - 1 - mark.right) <= FLUSH * (bottom - top);
}
