import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { NoFilters, OffScreenCanvases } from './off-screen.ts';
import type { Platform } from './platform.ts';

/** The engine's platform in a browser's worker; `base` is the address of pdf.js' folders, ending in `/`. */
export function browserPlatform(base: string): Platform {
  return {
    pdfjs,
    async readAsset(folder, name) {
      const response = await fetch(`${base}${folder}/${name}`);
      if (!response.ok) throw new Error(`pdf.js' file ${folder}/${name} is not in the package`);
      return new Uint8Array(await response.arrayBuffer());
    },
    drawing: {
      CanvasFactory: OffScreenCanvases,
      FilterFactory: NoFilters,
      isOffscreenCanvasSupported: true,
      isImageDecoderSupported: 'ImageDecoder' in globalThis,
    },
    async sha256(bytes) {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    now: () => performance.now(),
  };
}
