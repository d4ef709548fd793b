import { editing, type Place, sectionsOf, selected, setSection, viewerOpen } from './selection.ts';

const mainFigures = new Set(['figures.housing', 'figures.rcv', 'figures.sbc.last', 'figures.total']);

/** The part of the list in which a value has its own row. */
export function placeOf(path: string, doubts: ReadonlySet<string>): Place {
  if (mainFigures.has(path)) return 'figures';
  return doubts.has(path) ? 'doubts' : 'list';
}

/** Brings a value's row into sight and puts the focus on it, opening what hides it. */
export function showInList(path: string, doubts: ReadonlySet<string>): void {
  const place = placeOf(path, doubts);
  viewerOpen.value = false;
  editing.value = null;
  if (place === 'list') for (const section of sectionsOf(path)) setSection(section, true);
  selected.value = { path, place };
  requestAnimationFrame(() => focusRow(path, place));
}

/** Puts the focus on a value's row where it is on the screen. */
export function focusRow(path: string, place: Place): void {
  const row = document.querySelector<HTMLElement>(`[data-path="${path}"][data-place="${place}"]`);
  row?.scrollIntoView({ block: 'nearest' });
  row?.focus();
}
