import type { Box, Page, Word } from '../source/page.ts';
import type { Amount } from '../values/amount.ts';

/**
 * Words that belong together on one baseline: a label, a value, a table cell's line.
 * An amount always stands in a segment of its own, whatever touches it.
 */
export interface Segment {
  /** The words' texts joined by one blank. */
  readonly text: string;
  /** `text` folded for comparison: lower case, no accents, letters and digits only. */
  readonly key: string;
  /** The same of each of its words. */
  readonly keys: readonly string[];
  readonly box: Box;
  /** 1-based page number. */
  readonly page: number;
  readonly words: readonly Word[];
  /** The least of the words' confidences, 0 to 1. */
  readonly confidence: number;
  /** What the segment is worth where it is an amount of money, a printed zero included; else null. */
  readonly amount: Amount | null;
}

/** Segments on one baseline, from left to right. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly box: Box;
  readonly page: number;
}

/** A page laid out: its lines from top to bottom. */
export interface Sheet {
  readonly page: Page;
  readonly lines: readonly Line[];
}
