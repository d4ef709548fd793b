import type * as pdfjs from 'pdfjs-dist';
import type { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** pdf.js as a platform hands it over: its reader works in the same thread, so that ending the thread ends it. */
export type PdfJs = Pick<
  typeof pdfjs,
  'getDocument' | 'PDFWorker' | 'OPS' | 'AnnotationMode' | 'PasswordResponses'
>;
/** The part of pdf.js that parses files: listens on a line for what the other part asks. */
type PdfParser = Pick<typeof WorkerMessageHandler, 'initializeFromPort'>;
/** Both parts of pdf.js. */
export interface PdfLibrary {
  readonly pdfjs: PdfJs;
  readonly parser: PdfParser;
}
export type PdfDocument = pdfjs.PDFDocumentProxy;
export type PdfPage = pdfjs.PDFPageProxy;
export type PageViewport = ReturnType<PdfPage['getViewport']>;
export type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;
export type OperatorList = Awaited<ReturnType<PdfPage['getOperatorList']>>;
