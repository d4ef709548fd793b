import type { ErrorCode, Said, Warning } from '../contract.ts';
import type { Page } from './page.ts';

/** What the reader is doing now, in the order in which it happens. */
export type ReadingStep =
  | { readonly step: 'opening' }
  | { readonly step: 'page'; readonly page: number; readonly pages: number }
  /** A picture of a page is made out; `share` of it is done, 0 to 1. */
  | { readonly step: 'recognising'; readonly page: number; readonly pages: number; readonly share: number }
  | { readonly step: 'understanding' };

/** The number of the page whose picture is made out in the step; undefined in all others. */
export function pictureIn(step: ReadingStep): number | undefined {
  return step.step === 'recognising' ? step.page : undefined;
}

/** Why a file could not be opened or finished. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: Said;
}

/** A file turned into pages of words, or why it could not be; the hash is null where there were no bytes. */
export interface Paper {
  readonly sha256: string | null;
  readonly pages: readonly Page[];
  readonly warnings: readonly Warning[];
  readonly error: Failure | null;
}

/** A failure in the sentence of its code. */
export function failure(code: ErrorCode, blanks?: Readonly<Record<string, string>>): Failure {
  return { code, message: { code: `error.${code}`, ...(blanks === undefined ? {} : { with: blanks }) } };
}

/** What a reader may be told besides the bytes. */
export interface PaperOptions {
  readonly password?: string | undefined;
  readonly onStep?: ((step: ReadingStep) => void) | undefined;
}
