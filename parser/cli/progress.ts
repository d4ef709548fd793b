import { type Language, say } from '../messages/say.ts';
import type { ReadingStep } from '../source/paper.ts';
import { harmless } from './terminal-text.ts';

/** A line on the terminal that says what is being read; nothing at all where standard error is no terminal. */
export interface Progress {
  show(step: ReadingStep): void;
  clear(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** The progress line of one file among all. */
export function progressOf(file: string, at: number, of: number, language: Language): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show(step) {
      const blanks = { at: String(at), of: String(of), file, ...pages(step) };
      const line = harmless(say({ code: `cli.progress-${step.step}`, with: blanks }, language));
      stderr.write(`${CLEAR_LINE}${line.slice(0, Math.max(1, stderr.columns - 1))}`);
    },
    clear: () => void stderr.write(CLEAR_LINE),
  };
}

function pages(step: ReadingStep): Record<string, string> {
  if (step.step === 'page') return { page: String(step.page), pages: String(step.pages) };
  if (step.step !== 'recognising') return {};
  const percent = String(Math.round(100 * step.share));
  return { page: String(step.page), pages: String(step.pages), percent };
}
