import type { WordedDocument } from '../engine.ts';
import type { Assessment, FactPath, KnownFacts } from '../law.ts';
import type { Reading } from '../status/shown-status.ts';

/** A reading that a fact rests on, and where it stands in its document. */
export interface Evidence {
  readonly path: string;
  readonly reading: Pick<Reading, 'status' | 'source' | 'page'>;
}

/** Where a fact came from: read in a paper, or told by the user. */
export type FactOrigin =
  | { readonly is: 'read'; readonly file: string; readonly evidence: readonly Evidence[] }
  | { readonly is: 'told' };

/** A fact that the assessment rests on. */
export interface CaseFact {
  readonly fact: FactPath;
  readonly value: NonNullable<KnownFacts[FactPath]>;
  readonly origin: FactOrigin;
}

/** Everything known of one person's case, ready to leave the browser on paper or as a file. */
export interface CaseFile {
  /** The papers as the page shows them: the user's corrections in them, in the page's language. */
  readonly documents: readonly WordedDocument[];
  readonly facts: readonly CaseFact[];
  readonly assessment: Assessment;
  /** The day on the user's calendar, `YYYY-MM-DD`. */
  readonly today: string;
  /** The number that an office gives the case; printed only where there is one. */
  readonly reference: string | null;
}
