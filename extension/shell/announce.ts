import { signal } from '@preact/signals';

/** What the one polite live region says. */
export const announcement = signal('');

const QUIET_MILLISECONDS = 5000;
let lastSpoken = Number.NEGATIVE_INFINITY;

/** Says something at once: the answer to what the user just did. */
export function announce(sentence: string): void {
  lastSpoken = performance.now();
  announcement.value = sentence;
}

/** Says how the work goes on, at most once in five seconds. */
export function announceProgress(sentence: string): void {
  if (performance.now() - lastSpoken >= QUIET_MILLISECONDS) announce(sentence);
}
