// Makes the synthetic statements: bundles fixtures/make.ts into .output/fixtures and runs it with the arguments given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { findChromium } from './browsers.mjs';
import { root } from './root.mjs';

const outfile = join(root, '.output/fixtures/make.mjs');
await build({
  entryPoints: [join(root, 'fixtures/make.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LUPA_CHROMIUM: findChromium() ?? '' },
});
process.exitCode = status ?? 1;
