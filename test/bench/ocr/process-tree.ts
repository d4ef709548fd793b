import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const POLL = 25;
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
  readonly cpu: number;
  readonly memory: number;
}

/** What Linux writes in one of its files about a process; null once that has ended. */
function about(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'latin1');
  } catch (ended) {
    if (ended instanceof Error && 'code' in ended) return null;
    throw ended;
  }
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch (ended) {
    if (ended instanceof Error && 'code' in ended) return [];
    throw ended;
  }
}

/** A process and all below it. */
function tree(pid: number): number[] {
  const children = threads(pid).flatMap((thread) =>
    (about(`${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(tree)];
}

function seen(pid: number): Seen | null {
  const text = about(`${pid}/stat`);
  if (text === null) return null;
  // The name in brackets may hold blanks; what follows it does not.
  const parts = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return {
    cpu: ((parts[11] ?? 0) + (parts[12] ?? 0)) / TICKS,
    memory: ((parts[21] ?? 0) * PAGE) / MEGABYTE,
  };
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
    let together = 0;
    for (const pid of child.pid === undefined ? [] : tree(child.pid)) {
      const now = seen(pid);
      if (now === null) continue;
      cpu.set(pid, Math.max(cpu.get(pid) ?? 0, now.cpu));
      together += now.memory;
    }
    peak = Math.max(peak, together);
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
