import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { Platform } from '../../../parser/platform/platform.ts';
import { tesseractRecogniser } from '../../../parser/platform/tesseract.ts';
import { readDocument } from '../../../parser/read-document.ts';
import { line, median, platform, timed } from '../measure.ts';
import { packageShare } from './package-share.ts';
import { speedPapers } from './speed-papers.ts';

const ROUNDS = 3;
const STARTS = 5;
/** Milliseconds, and times as quick: what the brief asks for. */
const [READY, GAIN] = [600, 1.6];
const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/spa/package.json'));
const options = {
  langPath: join(data, '4.0.0_best_int'),
  gzip: true,
  cacheMethod: 'none',
  workerPath: join(process.cwd(), '.output/cli/tesseract-worker.cjs'),
} as const;
const startWorker = () => createWorker('spa', OEM.LSTM_ONLY, options);

/** The engine's platform with so many recognisers, started as the product starts them. */
function platformWith(workers: number): Platform {
  return {
    ...platform,
    startRecogniser: async () =>
      tesseractRecogniser({
        start: startWorker,
        wrap: (file) => Buffer.from(file.buffer),
        modes: PSM,
        most: workers,
      }),
  };
}

/** How long a recogniser takes to be ready, and what a second one gains on a document of four pages; in this process. */
export async function engines(): Promise<string[]> {
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const started = performance.now();
    const worker = await startWorker();
    starts.push(performance.now() - started);
    await worker.terminate();
  }
  const { fourPages } = await speedPapers();
  const bytes = new Uint8Array(readFileSync(fourPages));
  const gains: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await timed(() => readDocument(bytes, platformWith(1), { file: 'four-pages.tif' }));
    const two = await timed(() => readDocument(bytes, platformWith(2), { file: 'four-pages.tif' }));
    gains.push(one / two);
  }
  return [
    `Recognisers in this process, medians of ${STARTS} starts and ${ROUNDS} rounds`,
    line('worker ready, ms', median(starts), `≤ ${READY}`),
    line('gain of the second, four pages', median(gains), `≥ ${GAIN}`),
    ...packageShare(),
  ];
}
