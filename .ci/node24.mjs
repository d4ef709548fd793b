// The Node that everything after set-up runs on: the one of the package `node`, or the machine's own where that is new enough.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const oldestNode = [22, 13];
const mostOutput = 50_000_000;
const installedCommands = join(root, 'node_modules/.bin');

/** The path of the Node that the package `node` brought to this folder, where it runs on this machine; else null. */
export function nodeIn(folder) {
  const path = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : null;
}

/** The path of the project's own Node where it runs on this machine, else null. */
export function installedNode() {
  return nodeIn(root);
}

/** The path of the Node that started this program where it is new enough for the engine, else null. */
export function ownNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return isNewEnough ? process.execPath : null;
}

/** Runs one of the project's programs on that Node with the terminal handed over; gives back its exit status. */
export function run(program, args = [], env = {}) {
  return started(program, args, env, 'inherit').status ?? 1;
}

/** The same in silence: what the program had to say is shown only where it failed. */
export function runQuietly(program, args = []) {
  const { status, stdout, stderr } = started(program, args, {}, ['ignore', 'pipe', 'pipe']);
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}

function started(program, args, env, stdio) {
  const node = installedNode() ?? ownNode();
  if (node === null) throw new Error('no Node that the project can run on; set-up has to come first');
  const path = `${installedCommands}${delimiter}${process.env.PATH ?? ''}`;
  const ended = spawnSync(node, [join(root, program), ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...env, PATH: path },
    maxBuffer: mostOutput,
  });
  if (ended.error) throw ended.error;
  return ended;
}
