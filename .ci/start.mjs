// `npm start`: installs what is missing, builds, reads a statement and opens the extension.
import { isAbsolute, join, relative, resolve } from 'node:path';
import { run, runQuietly } from './node24.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';
import { setUp } from './setup.mjs';

const sample = join(root, 'fixtures/statements/corpus/sample.pdf');
const calledFrom = process.env.INIT_CWD ?? process.cwd();

process.exitCode = start(process.argv.slice(2).map((file) => resolve(calledFrom, file)));

function start(files) {
  if (!setUp()) return 1;
  say('Construyendo la extensión y el comando…', 'Building the extension and the command…');
  const built = runQuietly('.ci/build.mjs');
  if (built !== 0) {
    warn('No se pudo construir; arriba dice por qué.', 'It could not be built; the reason stands above.');
    return built;
  }
  const asked = files.length > 0 ? files : [sample];
  const names = asked.map(shortName);
  say(`Leyendo ${names.join(', ')} en este equipo:`, `Reading ${names.join(', ')} on this machine:`);
  const read = run('.ci/lupa.mjs', ['read', ...names, '--lang', language()]);
  const opened = run('.ci/open.mjs');
  return read || opened;
}

/** The path from the project's folder, where the reading runs, unless the file lies outside. */
function shortName(file) {
  const inside = relative(root, file);
  return inside.startsWith('..') || isAbsolute(inside) ? file : inside;
}

/** English where the terminal says so, else Spanish. */
function language() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('en') ? 'en' : 'es';
}
