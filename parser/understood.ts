import type { Certificate, Kind, Layout, LooksLike, Statement, Warning } from './contract.ts';
import type { OtherAmounts } from './other-amounts.ts';
import type { Path } from './reconcile/paths.ts';

/** What a document is, from evidence on its pages. */
export interface Nature {
  readonly kind: Kind;
  readonly looksLike: LooksLike | null;
  readonly layout: Layout | null;
}

/**
 * A document as its fields were read, before any check: every reading is `read`, or `doubtful` where the
 * reading itself was unsure. Corrections by the user are made here, and everything after is computed again.
 */
export interface AsRead {
  readonly nature: Nature;
  readonly statement: Statement | null;
  readonly certificate: Certificate | null;
  /**
   * Whether the printed text speaks of ISSSTE or FOVISSSTE as the worker's own (not in a footnote or a
   * comparison table); decides whether a housing total is INFONAVIT money.
   */
  readonly mentionsIssste: boolean;
  /** Whether contributions are printed that no movement was read from: sums over all of them are not sure then. */
  readonly rowsUnread: boolean;
  readonly warnings: readonly Warning[];
  /** What the user says is not printed: nothing is to be put there, however likely. */
  readonly notPrinted?: readonly Path[];
  /** What else amounts of a scan may be; a sum of the paper may choose among them. */
  readonly others?: OtherAmounts;
}
