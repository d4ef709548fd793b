// Brings what is missing, and only that: the packages of package-lock.json, then Node 24 through the package `node`.
// Runs on Node 20 before anything is installed, so it imports nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { installedNode, ownNode } from './node24.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const oldestMajor = 20;
const installedFolder = join(root, 'node_modules');

/** Installs what is missing; true where the project can run afterwards. */
export function setUp() {
  if (Number(process.versions.node.split('.')[0]) < oldestMajor) {
    warn(
      `Hace falta Node ${oldestMajor} o más nuevo; este equipo tiene ${process.version}.`,
      `Node ${oldestMajor} or newer is needed; this machine has ${process.version}.`,
    );
    return false;
  }
  if (!hasPackages()) installPackages();
  if (hasPackages() && installedNode() === null) bringNode();
  return isReady();
}

/** Whether npm's own record of what it installed agrees with package-lock.json; packages of other platforms do not count. */
function hasPackages() {
  const record = join(installedFolder, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

function installPackages() {
  say(
    'Instalando lo que falta. Solo pasa la primera vez y tarda uno o dos minutos…',
    'Installing what is missing. This happens only the first time and takes a minute or two…',
  );
  npm('ci', '--ignore-scripts', ...quiet);
}

function bringNode() {
  say('Trayendo Node 24, con el que se lee…', 'Bringing Node 24, which does the reading…');
  npm('rebuild', 'node', '--ignore-scripts=false', ...quiet);
}

function isReady() {
  if (!hasPackages()) {
    warn(
      'No se pudo instalar lo que falta. Revisa la conexión y vuelve a intentarlo: nada quedó a medias.',
      'What is missing could not be installed. Check the connection and try again: nothing was left half done.',
    );
    return false;
  }
  if (installedNode() !== null) return true;
  if (ownNode() !== null) {
    warn(
      `Node 24 no se pudo traer; se usa el de este equipo (${process.version}).`,
      `Node 24 could not be brought; this machine's own is used (${process.version}).`,
    );
    return true;
  }
  warn(
    `Node 24 no se pudo traer y el de este equipo (${process.version}) es anterior a 22.13. Revisa la conexión e inténtalo otra vez, o instala Node 24.`,
    `Node 24 could not be brought and this machine's own (${process.version}) is older than 22.13. Check the connection and try again, or install Node 24.`,
  );
  return false;
}

/**
 * Runs npm on the machine's own Node: the one inside node_modules would be deleted under its own feet.
 * npm's messages go to standard error, where they belong.
 */
function npm(...args) {
  const script = process.env.npm_execpath;
  const node = outside(process.env.npm_node_execpath) ?? outside(process.execPath) ?? 'node';
  const env = { ...process.env, PATH: [...machinePath(node)].join(delimiter) };
  const [command, first] = script?.endsWith('.js') ? [node, [script]] : ['npm', []];
  const options = {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell: command === 'npm' && process.platform === 'win32',
  };
  const { status, error } = spawnSync(command, [...first, ...args], options);
  if (error) warn(`npm no arrancó: ${error.message}`, `npm did not start: ${error.message}`);
  return status;
}

function outside(program) {
  if (!program || !existsSync(program)) return null;
  return program.startsWith(installedFolder + sep) ? null : program;
}

function machinePath(node) {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(installedFolder));
  return new Set(node === 'node' ? folders : [dirname(node), ...folders]);
}
