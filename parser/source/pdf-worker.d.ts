declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The part of pdf.js that parses files. */
  export const WorkerMessageHandler: { initializeFromPort(port: Worker): void };
}
