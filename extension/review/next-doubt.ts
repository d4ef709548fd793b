import type { Paper } from '../papers/paper.ts';
import { waitingDoubts } from './doubts.ts';
import { selected } from './selection.ts';

/** Goes on to the doubt after one that was answered, else to the first that is left, else to what comes after the paper. */
export function goToNextDoubt(paper: Paper, order: readonly string[], from: string): void {
  const now = paper.shown.value;
  const left = now ? waitingDoubts(now, paper) : [];
  const after = order.slice(order.indexOf(from) + 1).find((path) => left.includes(path));
  const next =
    after ?? order.find((path) => path !== from && left.includes(path)) ?? left.find((path) => path !== from);
  selected.value = next === undefined ? null : { path: next, place: 'doubts' };
  requestAnimationFrame(() => {
    const target = next === undefined ? '[data-go-on]' : '.doubt-card input';
    document.querySelector<HTMLElement>(target)?.focus();
  });
}
