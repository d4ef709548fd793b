import { type Signal, signal } from '@preact/signals';

/** Whether the window is too narrow for the list and the page side by side: below 960 px. */
export const narrow = signal(false);
/** Whether the window is as narrow as a telephone or the browser's panel: below 560 px. */
export const slender = signal(false);

function follow(width: string, where: Signal<boolean>): void {
  const query = matchMedia(`(max-width: ${width})`);
  const look = () => {
    where.value = query.matches;
  };
  look();
  query.addEventListener('change', look);
}

/** Follows the window's width. */
export function startNarrow(): void {
  follow('959.98px', narrow);
  follow('559.98px', slender);
}
