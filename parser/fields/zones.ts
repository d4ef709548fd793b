import { middleOf } from '../layout/box.ts';
import type { Box, Page } from '../source/page.ts';

/** The part of the first page that tells whose statement it is and of what, as a share of its height. */
const HEADER = 0.34;
/** The running head of any other page, as a share of its height. */
const RUNNING_HEAD = 0.1;
/** More words than this are a sentence, not a label, a title or a cell. */
const LONGEST_TITLE = 14;

/** Whether the box stands in the first page's header or in the running head of another page. */
export function inHeader(page: Page, box: Box): boolean {
  return middleOf(box) < page.height * (page.number === 1 ? HEADER : RUNNING_HEAD);
}

/** Whether so many words make a title, a label or a cell rather than a sentence. */
export const isShort = (words: readonly unknown[]): boolean => words.length <= LONGEST_TITLE;
