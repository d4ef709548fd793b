import { signal } from '@preact/signals';

/** The part of the list in which a value is shown; a doubtful one has its row among the doubts. */
export type Place = 'figures' | 'doubts' | 'list';

/** The value that is looked at, and in which part of the list it stands open. */
export interface Selected {
  readonly path: string;
  readonly place: Place;
}

/** The value that is looked at; its boxes are marked on the page. */
export const selected = signal<Selected | null>(null);
/** The path of the value that is being typed. */
export const editing = signal<string | null>(null);
/** The parts of the list that stand open. */
export const openSections = signal<ReadonlySet<string>>(new Set());
/** Whether CURP and NSS are shown in full outside the page. */
export const identityShown = signal(false);
/** Whether the page lies over the list, where there is no room for both. */
export const viewerOpen = signal(false);

/** Opens or closes one part of the list. */
export function setSection(name: string, open: boolean): void {
  if (openSections.value.has(name) === open) return;
  const next = new Set(openSections.value);
  if (open) next.add(name);
  else next.delete(name);
  openSections.value = next;
}

/** Looks at a value; the same one again closes it. */
export function toggle(path: string, place: Place): void {
  const same = selected.value?.path === path && selected.value.place === place;
  editing.value = null;
  selected.value = same ? null : { path, place };
}

/** Forgets what was looked at: another paper begins. */
export function startSelection(): void {
  selected.value = null;
  editing.value = null;
  openSections.value = new Set();
  identityShown.value = false;
  viewerOpen.value = false;
}

/** The parts of the list that must stand open for a value to be seen, outermost first. */
export function sectionsOf(path: string): readonly string[] {
  const [head = '', index] = path.split('.');
  if (head === 'movements') return ['movements', `movements.${index}`];
  if (head === 'certificate') return ['certificate'];
  if (head === 'balances' || head === 'summary') return [head];
  return [head === 'figures' ? 'other' : 'identity'];
}
