// `npm run nightly [STEP…]`: what is too slow for every test run, or fails by the calendar and not by a change.
// Steps: figures, coverage, properties, measures, mutants; all of them where none is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './node24.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';

const RUNS = '10000';
const vitest = 'node_modules/vitest/vitest.mjs';
const config = ['--config', 'test/vitest.rules.config.ts'];

const steps = {
  figures: ['Cifras con fecha', 'Dated figures', figuresHold],
  coverage: [
    'Ramas probadas de rules/',
    'Branches of rules/ tested',
    () => run(vitest, ['run', ...config, '--coverage']),
  ],
  properties: [
    `Propiedades, ${RUNS} veces cada una`,
    `Properties, ${RUNS} times each`,
    () =>
      run(vitest, ['run', ...config, 'test/rules/properties', '--testTimeout', '600000'], {
        LUPA_PROPERTY_RUNS: RUNS,
      }),
  ],
  measures: ['Tiempo y peso de rules/', 'Time and weight of rules/', () => run('test/bench/rules.ts')],
  mutants: [
    'Mutantes de rules/',
    'Mutants of rules/',
    () => run('node_modules/@stryker-mutator/core/bin/stryker.js', ['run', '.ci/stryker.json']),
  ],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  warn(`No existe el paso ${unknown.join(', ')}.`, `There is no step ${unknown.join(', ')}.`);
  process.exitCode = 2;
} else {
  const failed = Object.entries(steps)
    .filter(([name]) => asked.length === 0 || asked.includes(name))
    .filter(([, [spanish, english, does]]) => {
      say(`── ${spanish}`, `── ${english}`);
      return does() !== 0;
    });
  if (failed.length > 0) console.log(`broken: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Fails once the year of the newest UMA has ended: the next one is one line of `rules/parameters/uma.json`. */
function figuresHold() {
  const { values } = JSON.parse(readFileSync(join(root, 'rules/parameters/uma.json'), 'utf8'));
  const newest = values.at(-1).from;
  const until = `${Number(newest.slice(0, 4)) + 1}-01-31`;
  const today = new Date().toISOString().slice(0, 10);
  if (today <= until) return 0;
  warn(
    `La UMA más nueva valió hasta el ${until}: falta una línea en rules/parameters/uma.json.`,
    `The newest UMA was in force until ${until}: one line is missing in rules/parameters/uma.json.`,
  );
  return 1;
}
