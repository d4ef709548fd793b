import type { Box, Word } from '../page.ts';
import type { Mark } from './marks.ts';

/** A dash, as shares of the usual letter's height: how long and thick; and how much longer than thick. */
const SHORTEST = 0.22;
const LONGEST = 0.75;
const THICKEST = 0.3;
const THINNEST = 0.07;
const SLENDER = 1.6;
/** A capital's share of the height of a word's box. */
const CAPITAL = 0.73;
/** Shorter ones, in pixels, are dust. */
const FEWEST_PIXELS = 4;
/** How far a dash may end before and behind the amounts of its column, as a share of their height. */
const BEFORE = 1.6;
const BEHIND = 0.6;
const FEWEST_AMOUNTS = 2;
/** One amount is enough where the dash ends as near to its right edge, a share of its height. */
const FLUSH = 0.2;
/** So many dashes that end at one place, within this share of a letter's height, are a column of zeros. */
const FEWEST_DASHES = 4;
const STACKED = 0.15;
/** Between these shares of a word's box, from its top, stands a dash of its row. */
const HIGHEST = 0.3;
const LOWEST = 0.75;
/** It is known by its place and shape only. */
const CONFIDENCE = 0.5;

const AMOUNT = /\d\.\d\d-?$/;

/**
 * Dashes that stand alone in a column of amounts, or of several dashes, beside the texts of a row: zeros. `usual` is the
 * height of a letter.
 */
export function loneDashes(marks: readonly Mark[], words: readonly Word[], usual: number): Word[] {
  const amounts = words.filter(({ text }) => AMOUNT.test(text));
  const inRows = marks.flatMap((mark) => {
    const column = amounts.filter(({ box }) => endsWith(box, mark) || beginsWith(box, mark));
    const letters = column.map(({ box }) => CAPITAL * (box[3] - box[1]));
    if (!hasShapeOfDash(mark, Math.max(usual, ...letters))) return [];
    const mayLead = column.some(({ box }) => beginsWith(box, mark));
    const row = words.find(
      ({ box }) => (box[2] < mark.left || (mayLead && box[0] > mark.right)) && isLevelWith(box, mark),
    );
    const isTaken = column.some(({ box }) => isLevelWith(box, mark));
    return row === undefined || isTaken ? [] : [{ mark, row, column }];
  });
  return inRows.flatMap(({ mark, row, column }) => {
    const isFlush = column.some(({ box }) => isFlushWith(box, mark));
    const stack = inRows.filter((other) => Math.abs(other.mark.right - mark.right) <= STACKED * usual);
    if (column.length < FEWEST_AMOUNTS && !isFlush && stack.length < FEWEST_DASHES) return [];
    const box: Box = [mark.left, row.box[1], mark.right + 1, row.box[3]];
    return [{ text: '-', box, confidence: CONFIDENCE }];
  });
}

function hasShapeOfDash({ left, right, top, bottom }: Mark, usual: number): boolean {
  const [long, thick] = [right - left + 1, bottom - top + 1];
  const slender = long >= SLENDER * thick && thick <= THICKEST * usual && thick >= THINNEST * usual;
  return slender && long >= Math.max(FEWEST_PIXELS, SHORTEST * usual) && long <= LONGEST * usual;
}

function isLevelWith([, top, , bottom]: Box, mark: Mark): boolean {
  const share = ((mark.top + mark.bottom) / 2 - top) / (bottom - top);
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
