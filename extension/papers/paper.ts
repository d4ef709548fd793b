import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Document, OpenPaper, ReadingStep, WordedDocument } from '../engine.ts';

/** What the user says of one value. */
export interface Correction {
  /** The contract's form of the value; null says that it is not printed. */
  readonly value: string | null;
  /** Whether it is what had been read. */
  readonly confirms: boolean;
}

/** What the user said, by the path of each value in the statement (`balances.retiro97`). */
export type Corrections = ReadonlyMap<string, Correction>;

/** Where a paper stands between being chosen and being read. */
export type PaperState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly step: ReadingStep; readonly since: number }
  | { readonly is: 'asking'; readonly wrong: boolean }
  | { readonly is: 'read'; readonly open: OpenPaper }
  | { readonly is: 'failed'; readonly document: Document | null }
  | { readonly is: 'cancelled' };

/** One file that the user gave, with everything that is known of it; lives as long as the tab. */
export interface Paper {
  readonly id: number;
  readonly file: File;
  readonly state: Signal<PaperState>;
  readonly corrections: Signal<Corrections>;
  /** The document with the user's values in it, computed anew only when they change; null until it is read. */
  readonly document: ReadonlySignal<Document | null>;
  /** The same in the page's language. */
  readonly shown: ReadonlySignal<WordedDocument | null>;
  /** The values that the user looked at and left in doubt, by path. */
  readonly leftInDoubt: Signal<ReadonlySet<string>>;
}

/** Whether a paper still waits for its turn, is being read, or asks for its password. */
export function isUnfinished(state: PaperState): boolean {
  return state.is === 'waiting' || state.is === 'reading' || state.is === 'asking';
}

/** Whether the paper was read and is one whose values can be looked at: a statement or a certificate. */
export function isUnderstood(state: PaperState): boolean {
  return state.is === 'read' && (state.open.document.statement ?? state.open.document.certificate) !== null;
}
