import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const minute = 60_000;

/** `unit`: everything that needs no browser. `browser`: the built extension in real browsers, one file at a time. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: minute,
          hookTimeout: 2 * minute,
          // Browsers driven from outside hiccup once in a thousand tests; a fault of ours fails twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
