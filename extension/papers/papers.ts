import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { inWords, type OpenPaper, type ReadingStep } from '../engine.ts';
import { language } from '../words/language.ts';
import { correctedDocument } from './corrected-document.ts';
import { type Corrections, isUnfinished, type Paper, type PaperState } from './paper.ts';

/** Reads one file in a worker of its own; aborting the signal kills that worker. */
export type Read = (
  file: File,
  options: { password?: string; onStep: (step: ReadingStep) => void; signal: AbortSignal },
) => Promise<OpenPaper>;

/** The papers on the desk and what can be done with them. */
export interface Papers {
  readonly list: ReadonlySignal<readonly Paper[]>;
  readonly busy: ReadonlySignal<boolean>;
  add(files: readonly File[]): readonly Paper[];
  retry(paper: Paper): void;
  unlock(paper: Paper, password: string): void;
  cancel(paper: Paper): void;
  remove(paper: Paper): void;
}

interface Turn {
  readonly paper: Paper;
  readonly password?: string;
}

const passwordCodes = new Set(['password-needed', 'password-wrong']);

function outcome(open: OpenPaper): PaperState {
  const error = open.document.error;
  if (!error) return { is: 'read', open };
  open.close();
  if (passwordCodes.has(error.code)) return { is: 'asking', wrong: error.code === 'password-wrong' };
  return { is: 'failed', document: open.document };
}

function newPaper(id: number, file: File): Paper {
  const state = signal<PaperState>({ is: 'waiting' });
  const corrections = signal<Corrections>(new Map());
  const document = computed(() => correctedDocument(state.value, corrections.value));
  return {
    id,
    file,
    state,
    corrections,
    document,
    shown: computed(() => document.value && inWords(document.value, language.value)),
    leftInDoubt: signal<ReadonlySet<string>>(new Set()),
  };
}

/** An empty desk: papers are read one after the other, so that a large one never starves the page. */
export function createPapers(read: Read): Papers {
  const list = signal<readonly Paper[]>([]);
  const queue: Turn[] = [];
  let running: { readonly paper: Paper; readonly controller: AbortController } | null = null;
  let lastId = 0;

  const forget = (paper: Paper) => {
    if (running?.paper === paper) running.controller.abort();
    const place = queue.findIndex((turn) => turn.paper === paper);
    if (place >= 0) queue.splice(place, 1);
    if (paper.state.value.is === 'read') paper.state.value.open.close();
  };

  const enqueue = (turn: Turn) => {
    turn.paper.state.value = { is: 'waiting' };
    queue.push(turn);
    advance();
  };

  const advance = () => {
    const turn = running ? undefined : queue.shift();
    if (turn) take(turn);
  };

  const take = ({ paper, password }: Turn) => {
    const controller = new AbortController();
    const { signal: aborted } = controller;
    running = { paper, controller };
    const settle = (state: PaperState) => {
      if (!aborted.aborted) paper.state.value = state;
      release();
    };
    const release = () => {
      if (running?.controller !== controller) return;
      running = null;
      advance();
    };
    aborted.addEventListener('abort', release);
    const since = performance.now();
    const onStep = (step: ReadingStep) => {
      if (!aborted.aborted) paper.state.value = { is: 'reading', step, since };
    };
    onStep({ step: 'opening' });
    const options = { onStep, signal: aborted, ...(password === undefined ? {} : { password }) };
    read(paper.file, options).then(
      (open) => (aborted.aborted ? open.close() : settle(outcome(open))),
      (surprise: unknown) => {
        if (aborted.aborted) return;
        settle({ is: 'failed', document: null });
        reportError(surprise);
      },
    );
  };

  return {
    list,
    busy: computed(() => list.value.some((paper) => isUnfinished(paper.state.value))),
    add(files) {
      const papers = files.map((file) => newPaper(++lastId, file));
      list.value = [...list.value, ...papers];
      for (const paper of papers) enqueue({ paper });
      return papers;
    },
    retry: (paper) => enqueue({ paper }),
    unlock: (paper, password) => enqueue({ paper, password }),
    cancel(paper) {
      forget(paper);
      paper.state.value = { is: 'cancelled' };
    },
    remove(paper) {
      forget(paper);
      list.value = list.value.filter((other) => other !== paper);
    },
  };
}
