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
const NOT_FOUND = -1;

/** The streams of a PDF file, by its keywords; what is hidden from this plain look is left to the limits of the reader. */
export function* pdfStreams(file: string): Generator<PdfStream> {
  let last = 0;
  for (let at = file.indexOf('stream'); at !== NOT_FOUND; at = file.indexOf('stream', last)) {
    const from = startOfData(file, at + 'stream'.length);
    if (from === null || file.startsWith('end', at - 3)) {
      last = at + 'stream'.length;
      continue;
    }
    const end = file.indexOf('endstream', from);
    const to = end === NOT_FOUND ? file.length : end;
    const dictionaryAt = startOfDictionary(file, at, last);
    yield { dictionary: file.slice(dictionaryAt, at), dictionaryAt, from, to };
    last = to + 'endstream'.length;
  }
}

function startOfData(file: string, at: number): number | null {
  if (file[at] === '\n') return at + 1;
  if (file[at] !== '\r') return null;
  return file[at + 1] === '\n' ? at + 2 : at + 1;
}

function startOfDictionary(file: string, at: number, last: number): number {
  const object = file.lastIndexOf(' obj', at);
  return Math.max(last, at - DICTIONARY_BYTES, object);
}
