import type { PdfJs } from '../source/pdf-js.ts';

/** The folders of the files that pdf.js needs for some fonts and pictures. */
export type AssetFolder = 'cmaps' | 'standard_fonts' | 'wasm';

/** All that differs between the browser and Node; the engine is handed it and never asks where it runs. */
export interface Platform {
  readonly pdfjs: PdfJs;
  /** One of pdf.js' own files; rejects where it is not there. */
  readAsset(folder: AssetFolder, name: string): Promise<Uint8Array>;
  /** What pdf.js needs, besides, to draw pages; missing where nothing is ever drawn. */
  readonly drawing?: Readonly<Record<string, unknown>>;
  /** The bytes' SHA-256, in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string | Promise<string>;
  /** Milliseconds on a clock that only runs forward. */
  now(): number;
}
