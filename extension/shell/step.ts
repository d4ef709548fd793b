import { signal } from '@preact/signals';

/** The steps of the work that exist so far, in their order; later ones join at the end. */
export const steps = ['papers', 'review'] as const;
export type Step = (typeof steps)[number];

const hashes: Readonly<Record<Step, string>> = { papers: '#papeles', review: '#revisar' };

/** The step on the screen. */
export const step = signal<Step>('papers');

/** Goes to a step; the browser's back button returns. */
export function goTo(next: Step): void {
  if (step.value === next) return;
  history.pushState(null, '', hashes[next]);
  step.value = next;
}

/** Follows the browser's back and forward buttons. */
export function startSteps(): void {
  addEventListener('popstate', () => {
    step.value = steps.find((name) => hashes[name] === location.hash) ?? 'papers';
  });
}
