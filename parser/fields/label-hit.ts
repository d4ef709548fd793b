import type { Box, Word } from '../source/page.ts';

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
