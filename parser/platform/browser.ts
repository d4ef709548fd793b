import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { openBrowserStudio } from './browser-studio.ts';
import type { Platform } from './platform.ts';
import { tesseractRecogniser } from './tesseract.ts';

/** More engines than this gain nothing on one document and cost 50 MB each. */
const MOST_ENGINES = 2;

/** Where the package keeps what the engine loads, as addresses that end in `/`. */
export interface Assets {
  /** pdf.js' folders. */
  readonly pdfjs: string;
  /** Tesseract's worker, cores and Spanish. */
  readonly tesseract: string;
}

/** The engine's platform in a browser's worker. */
export function browserPlatform(assets: Assets): Platform {
  return {
    loadPdf: () => Promise.resolve({ pdfjs, parser: WorkerMessageHandler }),
    async readAsset(folder, name) {
      const response = await fetch(`${assets.pdfjs}${folder}/${name}`);
      if (!response.ok) throw new Error(`pdf.js' file ${folder}/${name} is not in the package`);
      return new Uint8Array(await response.arrayBuffer());
    },
    openStudio: () => Promise.resolve(openBrowserStudio()),
    startRecogniser: () => startRecogniser(assets.tesseract),
    async sha256(bytes) {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    now: () => performance.now(),
  };
}

/** Tesseract from the package's own files, in workers of this worker; nothing is fetched from outside and nothing cached. */
async function startRecogniser(folder: string) {
  const { createWorker, OEM, PSM } = await import('tesseract.js');
  const options = {
    workerPath: `${folder}worker.min.js`,
    corePath: folder,
    langPath: folder,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
  } as const;
  return tesseractRecogniser({
    start: () => createWorker('spa', OEM.LSTM_ONLY, options),
    wrap: (file) => new Blob([file]),
    modes: PSM,
    most: Math.min(MOST_ENGINES, navigator.hardwareConcurrency),
  });
}
