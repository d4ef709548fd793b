// `npm run bench:popup`: how soon the built popup can be used against an empty one, and what its scripts weigh.
import { run } from './node24.mjs';

process.exitCode = run('test/bench/popup.ts');
