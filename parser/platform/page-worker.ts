import { limits } from './limits.ts';
import { type FromWorker, isFromWorker, type ToWorker } from './worker-messages.ts';

/** The worker that holds one document. */
export interface PageWorker {
  send(message: ToWorker, transfer?: Transferable[]): void;
  /** Rejects where the page cannot be drawn, or not in time: then the worker is ended. */
  draw(page: number, scale: number): Promise<ImageBitmap>;
  end(): void;
}

interface Drawing {
  readonly resolve: (bitmap: ImageBitmap) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Starts a worker; what it says about reading goes to `receive`, its death to `died`. */
export function startPageWorker(receive: (message: FromWorker) => void, died: () => void): PageWorker {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  const drawings = new Map<number, Drawing>();
  let lastId = 0;

  const end = () => {
    worker.terminate();
    for (const id of [...drawings.keys()]) abandon(id, 'the document was closed');
  };
  const abandon = (id: number, why: string) => {
    const drawing = take(id);
    drawing?.reject(new Error(why));
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
