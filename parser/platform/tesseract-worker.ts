import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import script from 'tesseract.js/src/worker-script/index.js';
import core from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js';

/**
 * The worker of tesseract.js for Node with the smaller core: its own loads the one with the engine of old, which takes
 * twice as long to start, and tells of every word. Every Node that runs this has relaxed SIMD.
 */
script.setAdapter({
  getCore: () => Promise.resolve(core),
  gunzip: gunzipSync,
  readCache: (path) => Promise.resolve(readFileSync(path)),
});

parentPort?.on('message', (job: unknown) => {
  script.dispatchHandlers(job, (answer) => {
    if (answer.status !== 'progress') parentPort?.postMessage(answer);
  });
});
