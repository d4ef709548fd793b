import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What mutants of the rules are tried against: the cases; properties would take hours and find the same. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: { include: ['test/rules/**/*.test.ts'], exclude: ['test/rules/properties/**'] },
});
