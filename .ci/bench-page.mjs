// `npm run bench:page`: how soon a dropped statement shows figures against the bare worker, and what holds up the page meanwhile.
import { run } from './node24.mjs';

process.exitCode = run('test/bench/first-figures.ts');
