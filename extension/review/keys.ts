import { signal } from '@preact/signals';
import { boxesShown, contrasted, fitWidth, turnPage, zoomBy } from '../viewer/view.ts';
import { selected, viewerOpen } from './selection.ts';

/** Whether single letters act; can be switched off for those who speak to their computer. */
export const keysOn = signal(true);
/** Whether the list of keys is on the screen. */
export const keysListed = signal(false);

const rows = () => [...document.querySelectorAll<HTMLElement>('.review-list [data-row]')];

/** Puts the focus on the next or the previous row of the list. */
function step(by: 1 | -1): void {
  const all = rows();
  const here = all.findIndex((row) => row.matches(':focus'));
  const chosen = all.findIndex(
    (row) => row.dataset.path !== undefined && row.dataset.path === selected.value?.path,
  );
  const from = here >= 0 ? here : chosen;
  const next = all[from < 0 ? 0 : Math.max(0, Math.min(all.length - 1, from + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Presses what a key stands for on the card of the doubt; false where there is no such thing. */
function press(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(`.doubt-card ${selector}`);
  target?.click();
  return target !== null;
}

/** Starts to type the value whose row has the focus, the one that stands open, or the doubt on its card. */
function edit(): void {
  const openRow = document.querySelector('[data-row][aria-expanded="true"][data-path]');
  if (!openRow && !document.activeElement?.matches('[data-row]') && press('[data-hotkey="E"]')) return;
  const row = document.activeElement;
  if (row instanceof HTMLElement && row.dataset.path && row.ariaExpanded !== 'true') row.click();
  requestAnimationFrame(() =>
    document
      .querySelector<HTMLElement>(
        '[data-row][aria-expanded="true"][data-path] ~ .detail [data-edit], .figure-detail [data-edit]',
      )
      ?.click(),
  );
}

/** Brings up the page at the value whose row has the focus. */
function lookAtPage(): void {
  const row = document.activeElement;
  if (row instanceof HTMLElement && row.dataset.path && row.ariaExpanded !== 'true') row.click();
  viewerOpen.value = true;
}

const acts: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  e: edit,
  x: () => {
    if (!press('[data-leave]')) step(1);
  },
  z: lookAtPage,
  '+': () => zoomBy(1),
  '-': () => zoomBy(-1),
  f: () => fitWidth(),
  r: () => turnPage(),
  b: () => {
    boxesShown.value = !boxesShown.value;
  },
  c: () => {
    contrasted.value = !contrasted.value;
  },
  '?': () => {
    keysListed.value = true;
  },
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]), select, textarea');

/** Enter confirms the doubt from its choices, and from where nothing has the focus. */
const confirmsDoubt = (target: EventTarget | null) =>
  target === document.body || (target instanceof HTMLElement && target.matches('.doubt-card input, h1'));

/** Arrows move within the list only while the focus is in it: elsewhere they scroll. */
const isListArrow = (key: string) =>
  !key.startsWith('Arrow') || (document.activeElement?.matches('[data-row]') ?? false);

/** Chooses what the paper says, or confirms it. */
function answersDoubt({ key, target }: KeyboardEvent): boolean {
  if (/^[1-9]$/.test(key)) return press(`[data-hotkey="${key}"]`);
  return key === 'Enter' && confirmsDoubt(target) && press('[type=submit]');
}

/** Acts on a single key of the review, outside text fields. */
export function onReviewKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (!keysOn.value && event.key.length === 1) return;
  if (!isListArrow(event.key)) return;
  if (answersDoubt(event)) {
    event.preventDefault();
    return;
  }
  const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
