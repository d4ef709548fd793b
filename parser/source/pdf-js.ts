import type * as pdfjs from 'pdfjs-dist';

/** pdf.js as a platform hands it over: its reader works in the same thread, so that ending the thread ends it. */
export type PdfJs = Pick<typeof pdfjs, 'getDocument' | 'OPS' | 'AnnotationMode' | 'PasswordResponses'>;
export type PdfDocument = pdfjs.PDFDocumentProxy;
export type PdfPage = pdfjs.PDFPageProxy;
export type PageViewport = ReturnType<PdfPage['getViewport']>;
export type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;
export type OperatorList = Awaited<ReturnType<PdfPage['getOperatorList']>>;
