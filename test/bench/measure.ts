import { nodePlatform } from '../../parser/platform/node.ts';
import { readDocument } from '../../parser/read-document.ts';

/** The engine's platform for all measurements. */
export const platform = nodePlatform('node_modules/pdfjs-dist');
const MEGABYTE = 2 ** 20;

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What is compared with: pdf.js opening a file and giving the text of every page, with its own defaults. */
export async function barePdfJs(bytes: Uint8Array): Promise<void> {
  const { pdfjs } = await platform.loadPdf();
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent();
  } finally {
    await task.destroy();
  }
}

/** The whole engine on a file, in this process. */
export function engine(bytes: Uint8Array) {
  return readDocument(bytes, platform, { file: 'bench.pdf' });
}

/** Megabytes that this process holds once its rubbish is gone. */
export function heldMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
}

/** Figures in columns of one width, for the terminal. */
export function line(label: string, ...figures: readonly (number | string)[]): string {
  const cells = figures.map((figure) =>
    (typeof figure === 'number' ? figure.toFixed(2) : figure).padStart(12),
  );
  return `  ${label.slice(0, 36).padEnd(36)}${cells.join('')}`;
}
