import type { Reading, Said } from '../contract.ts';
import { aroundAll } from '../layout/box.ts';
import type { Page } from '../source/page.ts';
import type { Printed } from './printed.ts';

/** Below this confidence (0 to 1, recognised text only) a word is not taken as read cleanly. */
const LEAST_CONFIDENCE = 0.6;

/**
 * The reading of a value printed on a page: `read`, or `doubtful` where a doubt is given or the words were
 * hardly legible. The box goes around just the words (or parts of words) handed in.
 */
export function readingOf(page: Page, printed: Printed, value: string, doubt: Said | null = null): Reading {
  const hardlyLegible = printed.words.some((word) => word.confidence < LEAST_CONFIDENCE);
  const note = doubt ?? (hardlyLegible ? { code: 'note.hardly-legible' } : null);
  return {
    value,
    raw: printed.text,
    source: page.source === 'ocr' ? 'ocr' : 'text',
    status: note === null ? 'read' : 'doubtful',
    page: page.number,
    box: [...aroundAll(printed.words)],
    note,
  };
}

/** The same reading, to be looked at for the reason given; a reason it already has stays. */
export function doubtfulBecause(reading: Reading, doubt: Said): Reading {
  return { ...reading, status: 'doubtful', note: reading.note ?? doubt };
}
