// `npm run --silent lupa -- …`: the command line from a clone, compiled when its sources have changed.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedNode, ownNode, run } from './node24.mjs';
import { root } from './root.mjs';
import { warn } from './say.mjs';

if (!existsSync(join(root, 'node_modules/esbuild'))) {
  warn(
    'Falta instalar el proyecto: ejecuta una vez «npm start» y vuelve a intentarlo.',
    'The project is not installed yet: run “npm start” once and try again.',
  );
  process.exitCode = 2;
} else if (ownNode() === null && installedNode() !== null) {
  process.exitCode = run('.ci/lupa.mjs', process.argv.slice(2));
} else {
  module.enableCompileCache?.(join(root, '.output/compile-cache'));
  const { builtCli } = await import('./build-cli.mjs');
  await import(pathToFileURL(await builtCli()).href);
}
