import type { PdfStream } from './pdf-streams.ts';

/** A file's streams may inflate to this many bytes in all. */
const BUDGET = 200 * 2 ** 20;
/** No deflated byte becomes more than this many. */
const GREATEST_RATIO = 1032;
/** Bytes that are inflated at a time. */
const SLICE = 4096;
const FLATE = /\/(?:FlateDecode|Fl)(?![A-Za-z])/g;

/** Whether the streams together stay within the budget; only those that could break it are inflated, and not to the end. */
export async function staysWithinBudget(bytes: Uint8Array, streams: readonly PdfStream[]): Promise<boolean> {
  const deflated = streams
    .map((stream) => ({ stream, depth: stream.dictionary.match(FLATE)?.length ?? 0 }))
    .filter(({ depth }) => depth > 0)
    .map((each) => ({ ...each, bound: (each.stream.to - each.stream.from) * GREATEST_RATIO ** each.depth }))
    .sort((one, other) => other.bound - one.bound);
  let unknown = deflated.reduce((sum, { bound }) => sum + bound, 0);
  let known = 0;
  for (const { stream, depth, bound } of deflated) {
    if (known + unknown <= BUDGET) return true;
    known += await inflatedSize(bytes.subarray(stream.from, stream.to), depth, BUDGET - known);
    unknown -= bound;
    if (known > BUDGET) return false;
  }
  return true;
}

/** How many bytes come out after `depth` inflations; stops once past the limit. */
async function inflatedSize(data: Uint8Array, depth: number, limit: number): Promise<number> {
  let stream = inSlices(new Blob([new Uint8Array(data)]).stream());
  for (let i = 0; i < depth; i++) stream = inSlices(stream.pipeThrough(new DecompressionStream('deflate')));
  const reader = stream.getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size <= limit; part = await reader.read()) {
      size += part.value.length;
    }
  } catch {
    // A stream that is damaged, encrypted or followed by other bytes has given all that it gives.
    return size;
  }
  await reader.cancel();
  return size;
}

/** A stream in slices small enough that none of them can become much at once. */
function inSlices(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const slicer = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, controller) {
      for (let at = 0; at < part.length; at += SLICE) controller.enqueue(part.subarray(at, at + SLICE));
    },
  });
  return stream.pipeThrough(slicer);
}
