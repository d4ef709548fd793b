// `npm run bench:ocr [FOLDER] [-- --only accuracy|speed|engines] [--list]`: how right and how fast scans are read, and what is not right; the kept scans where no folder is given.
import { builtCli } from './build-cli.mjs';
import { run } from './node24.mjs';

await builtCli();
process.exitCode = run('test/bench/ocr/index.ts', process.argv.slice(2));
