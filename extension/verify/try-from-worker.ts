import * as z from 'zod/mini';
import type { Outcome } from './channel.ts';

const PATIENCE_MILLISECONDS = 5000;
const answer = z.strictObject({ tried: z.number(), refused: z.number() });

/** Tries every way that a worker has, as the worker does that reads papers. */
export async function tryFromWorker(host: string): Promise<Outcome> {
  const worker = new Worker(new URL('./probe-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Outcome>((resolve) => {
    const timer = setTimeout(() => resolve('open'), PATIENCE_MILLISECONDS);
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      const { tried, refused } = answer.parse(data);
      resolve(tried === refused ? 'refused' : 'open');
    };
  });
  worker.postMessage(host);
  const outcome = await answered;
  worker.terminate();
  return outcome;
}
