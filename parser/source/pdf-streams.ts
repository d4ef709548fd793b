import { asBytes, asText, findBytes, findLastBytes, standsAt } from './bytes.ts';

/** Where one stream of a PDF stands in the file, found by looking at the bytes alone. */
export interface PdfStream {
  /** The text of its dictionary, as it stands in the file. */
  readonly dictionary: string;
  /** Byte offsets of the dictionary's first character and of the stream's data. */
  readonly dictionaryAt: number;
  readonly from: number;
  readonly to: number;
}

/** How far a stream's dictionary may reach back, bytes. */
const DICTIONARY_BYTES = 3000;
const STREAM = asBytes('stream');
const END = asBytes('endstream');
const OBJECT = asBytes(' obj');
const RETURN = 0x0d;
const NEWLINE = 0x0a;

/** The streams of a PDF file, by its keywords; what is hidden from this plain look is left to the limits of the reader. */
export function* pdfStreams(bytes: Uint8Array): Generator<PdfStream> {
  let last = 0;
  for (let at = findBytes(bytes, STREAM, 0); at !== -1; at = findBytes(bytes, STREAM, last)) {
    const from = startOfData(bytes, at + STREAM.length);
    if (from === null || standsAt(bytes, END, at - 3)) {
      last = at + STREAM.length;
      continue;
    }
    const end = findBytes(bytes, END, from);
    const to = end === -1 ? bytes.length : end;
    const earliest = Math.max(last, at - DICTIONARY_BYTES);
    const object = findLastBytes(bytes, OBJECT, at - OBJECT.length);
    const dictionaryAt = Math.max(earliest, object);
    yield { dictionary: asText(bytes.subarray(dictionaryAt, at)), dictionaryAt, from, to };
    last = to + END.length;
  }
}

function startOfData(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === NEWLINE) return at + 1;
  if (bytes[at] !== RETURN) return null;
  return bytes[at + 1] === NEWLINE ? at + 2 : at + 1;
}
