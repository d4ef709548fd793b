import { signal } from '@preact/signals';
import type { FactPath } from '../law.ts';

/** Facts that the papers tell and that the person wants to say themselves. */
export const reopened = signal<ReadonlySet<FactPath>>(new Set());

/** Asks for a fact although the papers tell it, and puts the focus on its question. */
export function reopen(fact: FactPath): void {
  reopened.value = new Set([...reopened.value, fact]);
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-question="${fact}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector<HTMLElement>('input, select')?.focus();
  });
}
