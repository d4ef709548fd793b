import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Platform } from './platform.ts';

/** The engine's platform in Node; `assets` is the folder that holds pdf.js' `cmaps`, `standard_fonts` and `wasm`. */
export function nodePlatform(assets: string): Platform {
  return {
    pdfjs,
    readAsset: async (folder, name) => new Uint8Array(await readFile(join(assets, folder, name))),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    now: () => performance.now(),
  };
}
