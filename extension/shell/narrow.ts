import { signal } from '@preact/signals';

/** Whether the window is too narrow for the list and the page side by side: below 960 px. */
export const narrow = signal(false);

/** Follows the window's width. */
export function startNarrow(): void {
  const query = matchMedia('(max-width: 959.98px)');
  const follow = () => {
    narrow.value = query.matches;
  };
  follow();
  query.addEventListener('change', follow);
}
