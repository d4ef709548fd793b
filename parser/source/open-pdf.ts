import type { ErrorCode } from '../contract.ts';
import type { AssetFolder, Platform, Studio } from '../platform/platform.ts';
import { directLine } from './direct-port.ts';
import type { PdfDocument, PdfJs, PdfLibrary } from './pdf-js.ts';

/** Pictures above this many pixels are never decoded. */
const PICTURE_PIXELS = 40e6;
const CANVAS_BYTES = 256 * 2 ** 20;
const UNKNOWN_ENCRYPTION = /encryption|crypt filter/i;
const FOLDERS: Readonly<Record<string, AssetFolder>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
};

/** What a PDF is opened for: its words alone, or its pages drawn. */
export interface OpeningOptions {
  readonly password?: string | undefined;
  /** Whether a damaged part makes its page fail instead of being silently left out. */
  readonly strict: boolean;
  /** What pages are drawn with; missing where only their words are wanted. */
  readonly studio?: Studio;
}

/** A PDF opened by pdf.js, or why it could not be. */
export type OpenedPdf =
  | { readonly pdf: PdfDocument; readonly pdfjs: PdfJs; close(): Promise<void> }
  | { readonly error: ErrorCode };

/** Opens a PDF with everything switched off that is not needed: no scripts, no XFA, no links, nothing from outside. */
export async function openPdf(
  bytes: Uint8Array,
  platform: Platform,
  { password, strict, studio }: OpeningOptions,
): Promise<OpenedPdf> {
  const library = await platform.loadPdf();
  const { pdfjs } = library;
  const worker = directWorker(library);
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    ...(password === undefined ? {} : { password }),
    BinaryDataFactory: assetReader(platform),
    useWorkerFetch: false,
    stopAtErrors: strict,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: studio === undefined,
    isOffscreenCanvasSupported: false,
    // Asked once for all documents: what is drawn later is decoded natively only if it is known by then.
    isImageDecoderSupported: 'ImageDecoder' in globalThis,
    maxImageSize: PICTURE_PIXELS,
    canvasMaxAreaInBytes: CANVAS_BYTES,
    disableWorkerRendering: true,
    pdfBug: false,
    verbosity: 0,
    ...studio?.drawing,
  });
  const close = async () => {
    await task.destroy();
    worker.destroy();
  };
  try {
    return { pdf: await task.promise, pdfjs, close };
  } catch (error) {
    await close();
    return { error: codeOf(error, pdfjs) };
  }
}

/** pdf.js' parser in this thread, its answers handed over as they are. */
function directWorker({ pdfjs, parser }: PdfLibrary) {
  const [port, parsers] = directLine();
  parser.initializeFromPort(parsers);
  return pdfjs.PDFWorker.create({ port, verbosity: 0 });
}

/** pdf.js' own form of the platform's assets: a class that it makes itself. */
function assetReader(platform: Platform) {
  return class {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = FOLDERS[kind];
      if (folder === undefined) throw new Error(`pdf.js asks for files of an unknown kind: ${kind}`);
      return platform.readAsset(folder, filename);
    }
  };
}

function codeOf(error: unknown, pdfjs: PdfJs): ErrorCode {
  if (!(error instanceof Error)) return 'damaged';
  if (error.name === 'PasswordException') {
    const wrong = 'code' in error && error.code === pdfjs.PasswordResponses.INCORRECT_PASSWORD;
    return wrong ? 'password-wrong' : 'password-needed';
  }
  return UNKNOWN_ENCRYPTION.test(error.message) ? 'encryption-unsupported' : 'damaged';
}
