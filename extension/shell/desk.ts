import { effect, signal } from '@preact/signals';
import { readFile } from '../engine.ts';
import { isUnderstood, type Paper } from '../papers/paper.ts';
import { createPapers } from '../papers/papers.ts';
import type { Refusal } from '../papers/refusals.ts';
import { sortFiles } from '../papers/refusals.ts';
import { goTo, step } from './step.ts';

/** Where the package keeps what the engines load while they read: character maps, fonts, decoders, Tesseract and its Spanish. */
const assets = {
  pdfjs: new URL('/pdfjs/', location.href).href,
  tesseract: new URL('/tesseract/', location.href).href,
};

/** The papers that the user gave in this tab. */
export const papers = createPapers((file, options) => readFile(file, { ...options, assets }));

/** The paper whose figures are looked at. */
export const current = signal<Paper | null>(null);

/** What was turned away the last time something was dropped or chosen. */
export const refusals = signal<readonly Refusal[]>([]);

/** Puts files on the desk; what cannot be read is refused by name. */
export function take(files: readonly File[]): void {
  const known = papers.list.value.map((paper) => paper.file);
  const { accepted, refused } = sortFiles(files, known);
  refusals.value = refused;
  goTo('papers');
  const [first] = papers.add(accepted);
  if (accepted.length === 1 && first) showWhenRead(first);
}

/** Opens a paper's figures. */
export function review(paper: Paper): void {
  current.value = paper;
  goTo('review');
}

/** One paper alone needs no list: its figures come up as soon as they are there. */
function showWhenRead(paper: Paper): void {
  const stop = effect(() => {
    const state = paper.state.value;
    const alone = papers.list.value.length === 1;
    if (!alone || step.value !== 'papers') return queueMicrotask(() => stop());
    if (!isUnderstood(state)) return;
    queueMicrotask(() => {
      stop();
      review(paper);
    });
  });
}

/** Takes a paper off the desk; its worker ends. */
export function discard(paper: Paper): void {
  papers.remove(paper);
  if (current.value === paper) current.value = null;
}
