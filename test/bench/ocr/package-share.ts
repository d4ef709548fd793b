import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { line } from '../measure.ts';

const folder = '.output/chrome-mv3/tesseract';
const MEGABYTE = 1_000_000;
const BOUND = 7;

/** How much of the packed extension is there for recognising alone: the engine, its cores and the Spanish model. */
export function packageShare(): string[] {
  if (!existsSync(folder))
    return ['  the extension is not built: npm run build says what recognising adds to it'];
  const packed = readdirSync(folder).map(
    (name) => deflateRawSync(readFileSync(join(folder, name)), { level: 9 }).length,
  );
  const megabytes = packed.reduce((sum, bytes) => sum + bytes, 0) / MEGABYTE;
  return [line('added to the package, MB', megabytes, `≤ ${BOUND}`)];
}
