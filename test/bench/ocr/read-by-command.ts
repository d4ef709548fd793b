import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** So many files go to one call of the command. */
const AT_ONCE = 8;

/** The documents that the command gives for some files, in their order; each is handed over as soon as it is there. */
export async function readByCommand(
  paths: readonly string[],
  take: (path: string, document: unknown) => void,
): Promise<void> {
  for (let from = 0; from < paths.length; from += AT_ONCE)
    await readSome(paths.slice(from, from + AT_ONCE), take);
}

function readSome(paths: readonly string[], take: (path: string, document: unknown) => void): Promise<void> {
  const child = spawn(process.execPath, ['.output/cli/lupa.js', 'read', '--json', ...paths], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let next = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const path = paths[next++];
    if (path !== undefined) take(path, JSON.parse(line));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    lines.on('close', resolve);
  });
}
