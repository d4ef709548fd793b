import './node-decoders.ts';

// pdf.js looks for decoders once, when it is loaded: they must be there before it.
export * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
export { WorkerMessageHandler as parser } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
