import type { Recogniser } from '../source/ocr/recogniser.ts';
import type { PdfLibrary } from '../source/pdf-js.ts';
import type { ColourPicture } from '../source/picture/colour-picture.ts';

/** The folders of the files that pdf.js needs for some fonts and pictures. */
export type AssetFolder = 'cmaps' | 'standard_fonts' | 'wasm';

/** What turns pages and files into pixels; loaded only when a page has to be looked at. */
export interface Studio {
  /** What pdf.js needs to draw pages. */
  readonly drawing: Readonly<Record<string, unknown>>;
  /** A canvas; pdf.js draws on `target`. Taking its pixels frees it at once: waiting for that costs 15 MB a page. */
  newCanvas(width: number, height: number): { readonly target: unknown; takePixels(): ColourPicture };
  /** A PNG, JPEG, WebP or whatever else the machine knows, as stored, made smaller where it has more pixels; rejects where it cannot be decoded. */
  decode(bytes: Uint8Array, mostPixels: number): Promise<ColourPicture>;
}

/** All that differs between the browser and Node; the engine is handed it and never asks where it runs. */
export interface Platform {
  /** pdf.js; a file that is a picture never asks for it. */
  loadPdf(): Promise<PdfLibrary>;
  /** One of pdf.js' own files; rejects where it is not there. */
  readAsset(folder: AssetFolder, name: string): Promise<Uint8Array>;
  openStudio(): Promise<Studio>;
  /** Starts the engine that makes out text in pictures. */
  startRecogniser(): Promise<Recogniser>;
  /** The bytes' SHA-256, in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string | Promise<string>;
  /** Milliseconds on a clock that only runs forward. */
  now(): number;
}
