import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Taken, watched } from './process-tree.ts';

const folder = '.artefacts/tessdata';

/** Whether the machine has the program that is compared with. */
export function hasTesseract(): boolean {
  return spawnSync('tesseract', ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** The very model that the engine carries, unpacked where the native program finds it. */
export function unpackModel(): void {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/spa/package.json'));
  mkdirSync(folder, { recursive: true });
  const packed = readFileSync(join(data, '4.0.0_best_int/spa.traineddata.gz'));
  writeFileSync(join(folder, 'spa.traineddata'), gunzipSync(packed));
}

/** The native program on a picture: one thread, page segmentation 4, words with their boxes. */
export function nativeTesseract(path: string): Promise<Taken> {
  const args = [path, 'stdout', '--tessdata-dir', folder, '-l', 'spa', '--psm', '4', 'tsv'];
  return watched('tesseract', args, { OMP_THREAD_LIMIT: '1' });
}
