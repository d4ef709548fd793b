// `npm run lint:store`: Mozilla's linter on the built Firefox package. Fails on every error and notice, and on every
// warning but those of libraries, read one by one and listed here with their reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'addons-linter';
import { root } from './root.mjs';

const folder = join(root, '.output/firefox-mv3');
const evaluates = 'DANGEROUS_EVAL';
const writes = 'UNSAFE_VAR_ASSIGNMENT';

/** Known by what the file holds, so that a new name of a file changes nothing. */
const reviewed = [
  {
    marker: 'GlobalWorkerOptions',
    codes: { [evaluates]: 2, [writes]: 2 },
    why: 'pdf.js and decimal.js: a last resort to find the global object, and wasm glue loaded from the package; runs in a worker whose policy refuses evaluation',
  },
  {
    marker: 'regeneratorRuntime',
    codes: { [evaluates]: 1 },
    why: 'tesseract.js: a last resort for browsers without globalThis, never reached; refused by the policy',
  },
  {
    marker: 'worker.min.js.LICENSE',
    codes: { [evaluates]: 1 },
    why: "tesseract.js' own worker: looks for the global object by evaluation, which the policy refuses; it goes on without",
  },
  {
    marker: 'dangerouslySetInnerHTML',
    codes: { [writes]: 1 },
    why: 'preact: written only where told to, and our sources never tell it (test/house/sources.test.ts)',
  },
];

const { errors, notices, warnings } = await linter
  .createInstance({ config: { _: [folder], logLevel: 'fatal', output: 'none' }, runAsBinary: false })
  .run();
const left = {};
for (const { file, code } of warnings) {
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  const allowed = reviewed.filter(({ marker }) => text.includes(marker));
  const key = `${file} ${code}`;
  left[key] ??= allowed.reduce((sum, { codes }) => sum + (codes[code] ?? 0), 0);
  left[key] -= 1;
}
const unreviewed = Object.entries(left).filter(([, count]) => count < 0);
for (const { code, file, message } of [...errors, ...notices])
  console.error(`${code} ${file ?? ''} ${message}`);
for (const [key, count] of unreviewed) console.error(`not reviewed: ${key} (${-count})`);
console.log(
  `addons-linter: ${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings, ${unreviewed.length} of them not reviewed`,
);
process.exitCode = errors.length + notices.length + unreviewed.length === 0 ? 0 : 1;
