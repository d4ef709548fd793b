// Brings what is missing, and only that: the packages of package-lock.json, then Node 24 through the package `node`.
// Runs on Node 20 before anything is installed, so it imports nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { installedNode, nodeIn, ownNode } from './node24.mjs';
import { root } from './root.mjs';
import { say, warn } from './say.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const oldestMajor = 20;
const npmVersion = '11.19.1';
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
  if (!hasPackages() || installedNode() === null) installPackages();
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
  withNewTools((tools) => {
    npm(tools, 'ci', '--ignore-scripts', ...quiet);
    npm(tools, 'rebuild', 'node', '--ignore-scripts=false', ...quiet);
  });
}

/**
 * Does it with the machine's own Node and npm where that Node is new enough, else with newer ones brought for the
 * purpose: npm leaves out optional packages (the bundler's native part is one) that ask for a newer Node than the one
 * it runs on, and the first npm of Node 20 misjudges which ones fit the system.
 */
function withNewTools(does) {
  if (ownNode() !== null) return does(machineTools());
  const folder = mkdtempSync(join(tmpdir(), 'lupa-node-'));
  const wanted = [`node@${nodeVersion()}`, `npm@${npmVersion}`];
  try {
    npm(
      machineTools(),
      'install',
      '--prefix',
      folder,
      '--ignore-scripts=false',
      '--no-save',
      ...wanted,
      ...quiet,
    );
    does(toolsIn(folder) ?? machineTools());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The machine's own Node and npm: the Node inside node_modules would be deleted under its own feet. */
function machineTools() {
  const script = process.env.npm_execpath;
  return {
    node: outside(process.env.npm_node_execpath) ?? outside(process.execPath) ?? 'node',
    npm: script?.endsWith('.js') ? script : null,
  };
}

function toolsIn(folder) {
  const [node, script] = [nodeIn(folder), join(folder, 'node_modules/npm/bin/npm-cli.js')];
  return node !== null && existsSync(script) ? { node, npm: script } : null;
}

function outside(program) {
  if (!program || !existsSync(program)) return null;
  return program.startsWith(installedFolder + sep) ? null : program;
}

function nodeVersion() {
  return packagesOf(join(root, 'package-lock.json'))['node_modules/node'].version;
}

/** Runs npm on its Node; its messages go to standard error, where they belong. */
function npm({ node, npm: script }, ...args) {
  const [command, first] = script === null ? ['npm', []] : [node, [script]];
  const env = { ...process.env, PATH: pathFor(node, script) };
  const shell = script === null && process.platform === 'win32';
  const { error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env,
    shell,
  });
  if (error) warn(`npm no arrancó: ${error.message}`, `npm did not start: ${error.message}`);
}

/** Where programs are looked for: this Node and this npm first, what is being installed not at all. */
function pathFor(node, script) {
  const first = [
    node === 'node' ? null : dirname(node),
    script === null ? null : join(script, '../../../.bin'),
  ];
  const rest = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(installedFolder));
  return [...new Set([...first.filter((folder) => folder !== null && existsSync(folder)), ...rest])].join(
    delimiter,
  );
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
