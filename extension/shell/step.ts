import { signal } from '@preact/signals';

/** The steps of the work, in their order. */
export const steps = ['papers', 'review', 'questions', 'result'] as const;
export type Step = (typeof steps)[number];

const hashes: Readonly<Record<Step, string>> = {
  papers: '#papeles',
  review: '#revisar',
  questions: '#preguntas',
  result: '#resultado',
};

const stepAt = (hash: string): Step => steps.find((name) => hashes[name] === hash) ?? 'papers';

/** The step on the screen. */
export const step = signal<Step>('papers');

/** Goes to a step; the browser's back button returns. */
export function goTo(next: Step): void {
  if (step.value === next) return;
  history.pushState(null, '', hashes[next]);
  step.value = next;
}

/** Begins where the address says, and follows the browser's back and forward buttons. */
export function startSteps(): void {
  step.value = stepAt(location.hash);
  addEventListener('popstate', () => {
    step.value = stepAt(location.hash);
  });
}
