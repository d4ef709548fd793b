import { type ReadDocument, readDocument } from '../read-document.ts';
import { openPagePictures, type PagePictures } from '../source/page-pictures.ts';
import type { ReadingStep } from '../source/paper.ts';
import { makeTwin } from '../twin/make-twin.ts';
import { browserPlatform } from './browser.ts';
import { type FromWorker, isToWorker, type ToWorker } from './worker-messages.ts';

/** Draws the pages of the one document of this worker, once it was read. */
let pictures: PagePictures | null = null;
/** What was read, for twins to be drawn after. */
let known: ReadDocument | null = null;

// pdf.js leaves promises unhandled on damaged files; what matters of them arrives through its answers.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToWorker(data)) return;
  if (data.ask === 'read') read(data).catch(() => say({ is: 'failed' }));
  else if (data.ask === 'twin')
    say({ is: 'twin', twin: known && makeTwin(known.pages, known.asRead, data.random) });
  else draw(data).catch(() => say({ is: 'not-drawn', id: data.id }));
});

async function read({ bytes, file, password, assets }: Extract<ToWorker, { ask: 'read' }>): Promise<void> {
  const platform = browserPlatform(assets);
  const onStep = (step: ReadingStep) => say({ is: 'step', step });
  known = await readDocument(bytes, platform, { file, password, onStep });
  const { document, asRead } = known;
  pictures = openPagePictures(bytes, platform, password);
  say({ is: 'read', document, asRead });
}

async function draw({ id, page, scale }: Extract<ToWorker, { ask: 'draw' }>): Promise<void> {
  if (pictures === null) throw new Error('a page was asked for before its document was read');
  const drawn = await pictures.draw(page, scale);
  const { width, height, data } = drawn.picture;
  const shrink = Math.min(1, scale / drawn.scale);
  const bitmap = await createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height), {
    resizeWidth: Math.max(1, Math.round(width * shrink)),
    resizeHeight: Math.max(1, Math.round(height * shrink)),
    resizeQuality: 'high',
  });
  self.postMessage({ is: 'drawn', id, bitmap } satisfies FromWorker, { transfer: [bitmap] });
}

function say(message: FromWorker): void {
  self.postMessage(message);
}
