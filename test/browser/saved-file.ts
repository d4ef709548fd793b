import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Given } from './tab.ts';

const PATIENCE_MILLISECONDS = 15_000;
const POLL_MILLISECONDS = 50;

/** A folder of its own for what a browser saves. */
export const newDownloads = () => mkdtempSync(join(tmpdir(), 'lupa-saved-'));

/** The one file that a browser has saved into a folder, once it is whole; it is taken out. */
export async function takeSaved(folder: string, ending: string): Promise<Given> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    const names = readdirSync(folder);
    const name = names.find((one) => one.endsWith(ending));
    if (name === undefined || names.some((one) => /\.(crdownload|part)$/.test(one))) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    if (bytes.length === 0) continue;
    rmSync(join(folder, name));
    return { name, bytes };
  }
  throw new Error(`no file that ends in ${ending} was saved`);
}
