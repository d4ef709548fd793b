import type { Document, ErrorCode } from '../contract.ts';
import { FILE_BYTES } from '../source/open-paper.ts';
import { failure, pictureIn, type ReadingStep } from '../source/paper.ts';
import type { Twin } from '../twin/make-twin.ts';
import type { AsRead } from '../understood.ts';
import { nothingRead, unreadDocument } from '../unread-document.ts';
import type { Assets } from './browser.ts';
import { startDeadline } from './deadline.ts';
import { limits } from './limits.ts';
import { type PageWorker, startPageWorker } from './page-worker.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A document that was read, with its pages to be drawn until it is closed. */
export interface OpenPaper {
  readonly document: Document;
  readonly asRead: AsRead;
  /** The page as displayed, `scale` pixels per point; rejects where it cannot be drawn in time. */
  renderPage(number: number, scale: number): Promise<ImageBitmap>;
  /** A document like this one in which nothing is anybody's, by `RANDOM_BYTES` random bytes; null where none hides everything. */
  makeTwin(random: Uint8Array): Promise<Twin | null>;
  close(): void;
}

/** How a file is read, and where the engines' own files are. */
export interface ReadFileOptions {
  readonly password?: string;
  readonly onStep?: (step: ReadingStep) => void;
  /** Ends the reading; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly assets: Assets;
}

/**
 * Reads a file in a worker of its own; whatever is wrong with the file is in the document's `error`. A worker of which
 * nothing was ever heard is tried once more: browsers lose one now and then.
 */
export async function readFile(file: File, options: ReadFileOptions): Promise<OpenPaper> {
  options.signal?.throwIfAborted();
  if (file.size > FILE_BYTES) return notRead(file.name, 'too-large');
  return (
    (await readOnce(file, options)) ?? (await readOnce(file, options)) ?? notRead(file.name, 'timed-out')
  );
}

/** The paper; null where nothing was heard of its worker. */
async function readOnce(file: File, options: ReadFileOptions): Promise<OpenPaper | null> {
  const bytes = await bytesOf(file);
  options.signal?.throwIfAborted();
  return bytes === null ? notRead(file.name, 'not-found') : readInWorker(file.name, bytes, options);
}

const notRead = (name: string, code: ErrorCode): OpenPaper => closed(unreadDocument(name, failure(code), 0));

/** The file's bytes; null where it has gone since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function readInWorker(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadFileOptions,
): Promise<OpenPaper | null> {
  const { password, signal, onStep, assets } = options;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let isHeard = false;
    const worker = startPageWorker(receive, () => fail('internal'));
    const deadline = startDeadline(limits, () => (isHeard ? fail('timed-out') : giveUp()));
    const settle = () => {
      deadline.stop();
      signal?.removeEventListener('abort', abort);
    };
    function abort() {
      settle();
      worker.end();
      reject(signal?.reason);
    }
    function fail(code: ErrorCode) {
      settle();
      worker.end();
      resolve(closed(unreadDocument(name, failure(code), Math.round(performance.now() - started))));
    }
    function giveUp() {
      settle();
      worker.end();
      resolve(null);
    }
    function receive(message: FromWorker) {
      isHeard = true;
      if (message.is === 'step') {
        deadline.progress(pictureIn(message.step));
        onStep?.(message.step);
      } else if (message.is === 'failed') fail('internal');
      else if (message.is === 'read') {
        settle();
        resolve(opened(message.document, message.asRead, worker));
      }
    }
    signal?.addEventListener('abort', abort);
    const ask: ToWorker = { ask: 'read', bytes, file: name, password, assets };
    worker.send(ask, [bytes.buffer]);
  });
}

function closed(document: Document): OpenPaper {
  return {
    document,
    asRead: nothingRead,
    renderPage: () => Promise.reject(new Error('a document that could not be read has no pages')),
    makeTwin: () => Promise.resolve(null),
    close: () => undefined,
  };
}

function opened(document: Document, asRead: AsRead, worker: PageWorker): OpenPaper {
  return {
    document,
    asRead,
    renderPage: (page, scale) => worker.draw(page, scale),
    makeTwin: (random) => worker.twin(random),
    close: () => worker.end(),
  };
}
