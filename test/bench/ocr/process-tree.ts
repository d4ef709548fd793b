import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const POLL = 20;
/** Clock ticks a second in which Linux counts, and bytes of a page of its memory. */
const TICKS = 100;
const PAGE = 4096;
const MEGABYTE = 2 ** 20;

/** What a program and everything that it starts took. */
export interface Taken {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Of all processes together, at the worst moment. */
  readonly peakMegabytes: number;
  readonly output: string;
}

interface Seen {
  readonly parent: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Every process of the machine that can be seen now; one that ends meanwhile is left out. */
function processes(): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const text = statOf(name);
    if (text === null) continue;
    // The name in brackets may hold blanks; what follows it does not.
    const parts = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = parts;
    seen.set(Number(name), {
      parent,
      cpu: ((parts[11] ?? 0) + (parts[12] ?? 0)) / TICKS,
      memory: ((parts[21] ?? 0) * PAGE) / MEGABYTE,
    });
  }
  return seen;
}

function statOf(name: string): string | null {
  try {
    return readFileSync(`/proc/${name}/stat`, 'latin1');
  } catch (ended) {
    if (ended instanceof Error && 'code' in ended) return null;
    throw ended;
  }
}

/** A process and all below it. */
function below(root: number, seen: ReadonlyMap<number, Seen>): number[] {
  const children = [...seen].filter(([, { parent }]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap((pid) => below(pid, seen))];
}

/** Runs a program and watches it with its children; Linux only. */
export function watched(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Taken> {
  const started = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const cpu = new Map<number, number>();
  let peak = 0;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const look = () => {
    const seen = processes();
    const tree = child.pid === undefined ? [] : below(child.pid, seen);
    for (const pid of tree) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, seen.get(pid)?.cpu ?? 0));
    peak = Math.max(
      peak,
      tree.reduce((sum, pid) => sum + (seen.get(pid)?.memory ?? 0), 0),
    );
  };
  const poll = setInterval(look, POLL);
  return new Promise((resolve, reject) => {
    child.on('error', (trouble) => {
      clearInterval(poll);
      reject(trouble);
    });
    child.on('close', () => {
      clearInterval(poll);
      resolve({
        cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
        wallSeconds: (performance.now() - started) / 1000,
        peakMegabytes: peak,
        output,
      });
    });
  });
}
