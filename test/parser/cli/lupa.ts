import { spawn } from 'node:child_process';

/** How a call of the command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls `lupa` as from a clone; neither end is a terminal. */
export function lupa(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['.ci/lupa.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

/** The documents of `--json` output, one per line. */
export function documentsOf({
  out,
}: Ended): { file: string; error: { code: string; message: string } | null }[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
