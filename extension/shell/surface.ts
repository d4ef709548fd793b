import { signal } from '@preact/signals';

/** Where the workbench is shown: a tab of its own, or the browser's panel beside a page. */
export type Surface = 'tab' | 'panel';

/** Where this workbench is shown. */
export const surface = signal<Surface>('tab');
