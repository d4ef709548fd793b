/** What runs in a worker of Tesseract's: jobs come in, answers go out by `send`. */
declare module 'tesseract.js/src/worker-script/index.js' {
  interface Answer {
    readonly status: 'resolve' | 'reject' | 'progress';
  }
  interface Adapter {
    /** Loads the engine compiled to WebAssembly. */
    getCore(): Promise<unknown>;
    gunzip(packed: Uint8Array): Uint8Array;
    readCache(path: string): Promise<Uint8Array>;
  }
  const script: {
    dispatchHandlers(job: unknown, send: (answer: Answer) => void): void;
    setAdapter(adapter: Adapter): void;
  };
  export default script;
}

declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  const core: unknown;
  export default core;
}
