import type { Twin } from '../twin/make-twin.ts';
import { limits } from './limits.ts';
import { type FromWorker, isFromWorker, type ToWorker } from './worker-messages.ts';

/** Some twenty readings of pages that are known already. */
const TWIN_MILLISECONDS = 60_000;

/** The worker that holds one document. */
export interface PageWorker {
  send(message: ToWorker, transfer?: Transferable[]): void;
  /** Rejects where the page cannot be drawn, or not in time: then the worker is ended. */
  draw(page: number, scale: number): Promise<ImageBitmap>;
  /** A twin of the document; null where none hides everything. Rejects where it takes too long: then the worker is ended. */
  twin(random: Uint8Array): Promise<Twin | null>;
  end(): void;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Starts a worker; what it says about reading goes to `receive`, its death to `died`. */
export function startPageWorker(receive: (message: FromWorker) => void, died: () => void): PageWorker {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const drawings = new Map<number, Waiting<ImageBitmap>>();
  let lastId = 0;
  let twinWaiting: Waiting<Twin | null> | null = null;

  const end = () => {
    worker.terminate();
    for (const id of [...drawings.keys()]) abandon(id, 'the document was closed');
    settleTwin()?.reject(new Error('the document was closed'));
  };
  const abandon = (id: number, why: string) => {
    const drawing = take(id);
    drawing?.reject(new Error(why));
  };
  const settleTwin = () => {
    const waiting = twinWaiting;
    if (waiting !== null) clearTimeout(waiting.timer);
    twinWaiting = null;
    return waiting;
  };
  const take = (id: number) => {
    const drawing = drawings.get(id);
    if (drawing !== undefined) clearTimeout(drawing.timer);
    drawings.delete(id);
    return drawing;
  };

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isFromWorker(data)) return;
    if (data.is === 'drawn') {
      const drawing = take(data.id);
      if (drawing === undefined) data.bitmap.close();
      else drawing.resolve(data.bitmap);
    } else if (data.is === 'not-drawn') abandon(data.id, 'the page could not be drawn');
    else if (data.is === 'twin') settleTwin()?.resolve(data.twin);
    else receive(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end();
    died();
  });

  return {
    send: (message, transfer = []) => worker.postMessage(message, transfer),
    end,
    twin(random) {
      settleTwin()?.reject(new Error('another twin was asked for'));
      return new Promise((resolve, reject) => {
        twinWaiting = { resolve, reject, timer: setTimeout(end, TWIN_MILLISECONDS) };
        worker.postMessage({ ask: 'twin', random } satisfies ToWorker);
      });
    },
    draw(page, scale) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(end, limits.drawing);
        drawings.set(id, { resolve, reject, timer });
        worker.postMessage({ ask: 'draw', id, page, scale } satisfies ToWorker);
      });
    },
  };
}
