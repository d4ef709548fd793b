import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { readDocument } from '../read-document.ts';
import { type FromChild, isJob, type Job } from './child-messages.ts';
import { nodePlatform } from './node.ts';

/** Where pdf.js' own files and Tesseract's worker lie: beside the compiled program. */
const platform = nodePlatform(`${import.meta.dirname}/pdfjs`, `${import.meta.dirname}/tesseract-worker.cjs`);

// Pictures are swept with the heap, not before it. Set here: a V8 that does not know it goes on, and would not start with it.
setFlagsFromString('--external-memory-accounted-in-global-limit');
// pdf.js leaves promises unhandled on damaged files; what matters of them arrives through its answers.
process.on('unhandledRejection', () => undefined);
// Whoever started this process is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (isJob(message)) answer(message).catch(() => say({ is: 'failed' }));
});

async function answer({ path, file, password }: Job): Promise<void> {
  const bytes = new Uint8Array(await readFile(path));
  const { document } = await readDocument(bytes, platform, {
    file,
    password,
    onStep: (step) => say({ is: 'step', step }),
  });
  say({ is: 'read', document });
}

function say(message: FromChild): void {
  process.send?.(message);
}
