import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Document, ErrorCode } from '../contract.ts';
import { failure, pictureIn, type ReadingStep } from '../source/paper.ts';
import { unreadDocument } from '../unread-document.ts';
import { isFromChild, type Job } from './child-messages.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { type Limits, limits as usualLimits } from './limits.ts';
import { residentMemory } from './resident-memory.ts';

/** Reads documents one after the other, each in a process of its own that is ended past its limits. */
export interface DocumentProcesses {
  /** Never rejects: a reader that hangs, grows or dies is an outcome of its document. */
  read(job: Job, onStep?: (step: ReadingStep) => void): Promise<Document>;
  /** Starts the next process ahead of its document, to hide its start-up. */
  prepare(): void;
  close(): void;
}

/** How a reader is started and how far it may go. */
export interface ProcessOptions {
  /** The compiled child program. */
  readonly program: string;
  readonly limits?: Limits;
}

const POLL_MILLISECONDS = 50;
/**
 * V8 ends the process itself past this heap; pictures and fonts live outside it and are watched from here. A process
 * that lives for one document has no time to find out how much rubbish it makes and which of Tesseract's code is worth
 * optimising: told so from the start, it needs a twelfth less.
 */
const FLAGS = [
  '--max-old-space-size=600',
  '--min-semi-space-size=16',
  '--initial-old-space-size=100',
  '--wasm-tiering-budget=60000000',
];

/** Reading processes of the given program, one per document. */
export function documentProcesses({ program, limits = usualLimits }: ProcessOptions): DocumentProcesses {
  let spare: ChildProcess | null = null;
  const start = () =>
    fork(program, {
      execArgv: FLAGS,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'json',
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(dirname(program), 'compile-cache'),
        // Pages are drawn with the fonts that they bring and pdf.js' own; looking through the machine's takes 0.1 s.
        DISABLE_SYSTEM_FONTS_LOAD: '1',
        // Many threads' pictures come and go: kept apart, what glibc holds of them grows by 10 MB with each page.
        MALLOC_ARENA_MAX: '1',
        MALLOC_MMAP_THRESHOLD_: '1000000',
      },
    });
  const prepare = () => {
    spare ??= start();
  };
  return {
    prepare,
    close() {
      spare?.kill('SIGKILL');
      spare = null;
    },
    read(job, onStep) {
      const child = spare ?? start();
      spare = null;
      return readIn(child, job, limits, onStep);
    },
  };
}

function readIn(
  child: ChildProcess,
  job: Job,
  limits: Limits,
  onStep: ((step: ReadingStep) => void) | undefined,
): Promise<Document> {
  const started = performance.now();
  return new Promise((resolve) => {
    let done = false;
    const finish = (document: Document) => {
      if (done) return;
      done = true;
      deadline.stop();
      clearInterval(poll);
      child.removeAllListeners();
      // A kill that fails later on is of no interest: the answer is there.
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      resolve(document);
    };
    const fail = (code: ErrorCode) =>
      finish(unreadDocument(job.file, failure(code), Math.round(performance.now() - started)));
    const deadline: Deadline = startDeadline(limits, () => fail('timed-out'));
    const poll = setInterval(() => {
      if (child.pid === undefined) return;
      residentMemory(child.pid).then((bytes) => {
        if (bytes > limits.memory) fail('out-of-memory');
      });
    }, POLL_MILLISECONDS);
    child.on('error', () => fail('internal'));
    child.on('exit', (_, signal) => fail(signal === 'SIGABRT' ? 'out-of-memory' : 'internal'));
    child.on('message', (message) => {
      if (!isFromChild(message)) return;
      deadline.progress(message.is === 'step' ? pictureIn(message.step) : undefined);
      if (message.is === 'step') onStep?.(message.step);
      else if (message.is === 'read') finish(message.document);
      else fail('internal');
    });
    child.send(job);
  });
}
