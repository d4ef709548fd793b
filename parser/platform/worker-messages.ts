import type { Document } from '../contract.ts';
import type { ReadingStep } from '../source/paper.ts';
import type { Twin } from '../twin/make-twin.ts';
import type { AsRead } from '../understood.ts';
import type { Assets } from './browser.ts';

/** What a page asks of the worker that holds one document: to read it, once, then to draw its pages or a twin of it. */
export type ToWorker =
  | {
      readonly ask: 'read';
      readonly bytes: Uint8Array;
      readonly file: string;
      readonly password?: string | undefined;
      readonly assets: Assets;
    }
  | { readonly ask: 'draw'; readonly id: number; readonly page: number; readonly scale: number }
  | { readonly ask: 'twin'; readonly random: Uint8Array };

/** What the worker answers. */
export type FromWorker =
  | { readonly is: 'step'; readonly step: ReadingStep }
  | { readonly is: 'read'; readonly document: Document; readonly asRead: AsRead }
  | { readonly is: 'failed' }
  | { readonly is: 'drawn'; readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly is: 'not-drawn'; readonly id: number }
  /** Null where no twin hides everything. */
  | { readonly is: 'twin'; readonly twin: Twin | null };

const asks: readonly unknown[] = ['read', 'draw', 'twin'];
const answers: readonly unknown[] = ['step', 'read', 'failed', 'drawn', 'not-drawn', 'twin'];

/** Whether a message is for the worker; pdf.js' own, and anything else, is not. */
export function isToWorker(message: unknown): message is ToWorker {
  return typeof message === 'object' && message !== null && 'ask' in message && asks.includes(message.ask);
}

/** Whether a message is one of the worker's answers; pdf.js greets its page as soon as it is loaded. */
export function isFromWorker(message: unknown): message is FromWorker {
  return typeof message === 'object' && message !== null && 'is' in message && answers.includes(message.is);
}
