// `npm test`: installs what is missing, then formatter and linter, types, unit tests, build, browser tests.
// LUPA_NEED_BROWSERS=1 makes whatever had to be left out a failure; otherwise it is left out and said so.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringBrowsers } from './bring-browsers.mjs';
import { run, runQuietly } from './node24.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';
import { setUp } from './setup.mjs';

const reports = join(root, '.artefacts/reports');
const biome = 'node_modules/@biomejs/biome/bin/biome';
const mayLeaveOut = !process.env.LUPA_NEED_BROWSERS;

process.exitCode = setUp() ? test() : 1;

function test() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const browsers = bringBrowsers();
  const outcomes = [
    step('Formato y reglas del código', 'Formatter and linter', hasBiome(), () => run(biome, ['check', '.'])),
    step('Tipos', 'Types', true, () => run('node_modules/typescript/bin/tsc', ['--noEmit'])),
    step('Pruebas del motor y de la casa', 'Tests of the engine and the house', true, () => vitest('unit')),
    step('Construcción', 'Build', true, () => runQuietly('.ci/build.mjs')),
    step('Pruebas en navegadores', 'Tests in browsers', browsers.complete, () =>
      vitest('browser', browsers.env),
    ),
  ];
  return sum(outcomes);
}

/** Runs one step; `passed` and `failed` count tests, and a step that breaks without a failed test counts as one. */
function step(spanish, english, isPossible, does) {
  say(`── ${spanish}`, `── ${english}`);
  if (!isPossible) {
    warn(`Se deja fuera: ${spanish}.`, `Left out: ${english}.`);
    return { english, passed: 0, failed: mayLeaveOut ? 0 : 1, leftOut: true };
  }
  const { status, passed = 0, failed = 0, skipped = 0 } = counted(does());
  const brokeSilently = (status !== 0 && failed === 0) || (skipped > 0 && !mayLeaveOut);
  return { english, passed, failed: failed + (brokeSilently ? 1 : 0), leftOut: skipped > 0 };
}

function counted(result) {
  return typeof result === 'number' ? { status: result } : result;
}

function vitest(project, env = {}) {
  const report = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const where = ['run', '--config', 'test/vitest.config.ts', '--project', project];
  const status = run('node_modules/vitest/vitest.mjs', [...where, ...reporters], env);
  if (!existsSync(report)) return { status: status || 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { status, passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** Not every registry carries the formatter for every system. */
function hasBiome() {
  return runQuietly(biome, ['--version']) === 0;
}

/** Says how it went; the very last line is the count, in a form that programs read. */
function sum(outcomes) {
  const total = (name) => outcomes.reduce((count, outcome) => count + outcome[name], 0);
  const names = (which) => outcomes.filter(which).map(({ english }) => english.toLowerCase());
  const broken = names(({ failed }) => failed > 0);
  const leftOut = names((outcome) => outcome.leftOut);
  console.log('');
  if (leftOut.length > 0) console.log(`left out: ${leftOut.join(', ')}`);
  if (broken.length > 0) console.log(`broken: ${broken.join(', ')}`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return broken.length > 0 ? 1 : 0;
}
