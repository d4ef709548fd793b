import type { Document } from '../contract.ts';
import type { ReadingStep } from '../source/paper.ts';

/** What a reading process is asked: one file, once. */
export interface Job {
  readonly path: string;
  /** The name under which the document is reported. */
  readonly file: string;
  readonly password?: string | undefined;
}

/** What a reading process says: that it goes on, what it read, or that it could not go on. */
export type FromChild =
  | { readonly is: 'step'; readonly step: ReadingStep }
  | { readonly is: 'read'; readonly document: Document }
  | { readonly is: 'failed' };

/** Whether a message is a job. */
export function isJob(message: unknown): message is Job {
  return typeof message === 'object' && message !== null && 'path' in message && 'file' in message;
}

/** Whether a message is one of a reading process. */
export function isFromChild(message: unknown): message is FromChild {
  return typeof message === 'object' && message !== null && 'is' in message;
}
