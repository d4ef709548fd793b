// `npm run bench [FOLDER…]`: how fast and how heavy the engine and the command are, on the fixtures and on any folder given.
import { builtCli } from './build-cli.mjs';
import { run } from './node24.mjs';

await builtCli();
process.exitCode = run('test/bench/index.ts', process.argv.slice(2), { NODE_OPTIONS: '--expose-gc' });
