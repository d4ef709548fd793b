import type { ReadingStep } from '../engine.ts';

/** Milliseconds below which nobody is told how long it takes. */
const NOT_WORTH_SAYING = 3000;

/** Pages that must be done before anything is told from them: a quarter of a picture. */
const LEAST_DONE = 0.25;

/** Seconds that a paper still takes, from how long its pages took so far; null while that cannot be told or is short. */
export function secondsLeft(step: ReadingStep, since: number, now: number): number | null {
  if (step.step !== 'page' && step.step !== 'recognising') return null;
  const done = step.page - 1 + (step.step === 'recognising' ? step.share : 0);
  if (done < LEAST_DONE) return null;
  const left = ((now - since) / done) * (step.pages - done);
  return left < NOT_WORTH_SAYING ? null : Math.ceil(left / 1000);
}

/** The pages that are done, the begun one in part, and those that there are; a paper that waits has one at least. */
export function pagesDone(
  steps: readonly (
    | ReadingStep
    | { readonly step: 'waiting' }
    | { readonly step: 'read'; readonly pages: number }
  )[],
): {
  readonly done: number;
  readonly all: number;
} {
  let done = 0;
  let all = 0;
  for (const step of steps) {
    if (step.step === 'read') {
      done += step.pages;
      all += step.pages;
    } else if (step.step === 'waiting') all += 1;
    else if (step.step === 'page' || step.step === 'recognising') {
      done += step.page - 1 + (step.step === 'recognising' ? step.share : 0);
      all += step.pages;
    }
  }
  return { done, all };
}
