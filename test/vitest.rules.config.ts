import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The rules alone, with the coverage that the nightly run asks for. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['test/rules/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts'],
      exclude: ['rules/index.ts'],
      reporter: ['text-summary'],
      reportsDirectory: '.artefacts/reports/coverage',
      thresholds: { branches: 100, functions: 100, lines: 100 },
    },
  },
});
