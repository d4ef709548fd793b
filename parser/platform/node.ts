import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { openNodeStudio } from './node-studio.ts';
import type { Platform } from './platform.ts';
import { tesseractRecogniser } from './tesseract.ts';

/** More engines than this gain nothing on one document and cost 50 MB each. */
const MOST_ENGINES = 2;

/**
 * The engine's platform in Node; `assets` is the folder that holds pdf.js' `cmaps`, `standard_fonts` and `wasm`, and
 * `engine` the compiled worker that runs Tesseract, which runs in its own where missing.
 */
export function nodePlatform(assets: string, engine?: string): Platform {
  return {
    loadPdf: () => import('./node-pdf.ts'),
    readAsset: async (folder, name) => new Uint8Array(await readFile(join(assets, folder, name))),
    openStudio: () => Promise.resolve(openNodeStudio()),
    startRecogniser: () => Promise.resolve(startRecogniser(engine)),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    now: () => performance.now(),
  };
}

/** Tesseract and its Spanish, from the installed packages; nothing is fetched and nothing cached. */
function startRecogniser(engine: string | undefined) {
  const require = createRequire(import.meta.url);
  const { createWorker, OEM, PSM }: typeof import('tesseract.js') = require('tesseract.js');
  const data = dirname(require.resolve('@tesseract.js-data/spa/package.json'));
  const options = {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    ...(engine === undefined ? {} : { workerPath: engine }),
  } as const;
  return tesseractRecogniser({
    start: () => createWorker('spa', OEM.LSTM_ONLY, options),
    wrap: (file) => Buffer.from(file.buffer),
    modes: PSM,
    most: Math.min(MOST_ENGINES, availableParallelism()),
  });
}
