import { computed, effect, signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

const system = signal<Theme>('light');
const chosen = signal<Theme | null>(null);

/** The theme on the screen: the user's choice, else the system's. */
export const theme = computed(() => chosen.value ?? system.value);

/** Switches to the other theme for as long as the tab lives. */
export function switchTheme(): void {
  chosen.value = theme.value === 'dark' ? 'light' : 'dark';
}

/** Follows the system and writes the theme where the style sheets look for it. */
export function startTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    system.value = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}
