import type { PdfStream } from './pdf-streams.ts';

const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/;
const SIDES = /\/(Width|Height)(\s+)(\d+)(?!\s+\d+\s+R|\d)/g;
/** As many bytes of a picture's data are wiped: no decoder goes on without them. */
const SIGNATURE_BYTES = 16;

/** Whether a stream is a picture. */
export function isPicture(stream: PdfStream): boolean {
  return PICTURE.test(stream.dictionary);
}

/** A picture's size in pixels; 0 where the dictionary does not say it plainly. */
export function pixelsOf(stream: PdfStream): number {
  const sides = new Map<string, number>();
  for (const [, side = '', , digits] of stream.dictionary.matchAll(SIDES)) sides.set(side, Number(digits));
  return (sides.get('Width') ?? 0) * (sides.get('Height') ?? 0);
}

/**
 * Makes a picture one row of meaningless pixels, in place: reading needs to know where pictures lie and how fine they are,
 * never what they show, and decoding them costs most of the time and memory of a scanned page.
 */
export function emptyPicture(bytes: Uint8Array, stream: PdfStream): void {
  for (const match of stream.dictionary.matchAll(SIDES)) {
    if (match[1] !== 'Height') continue;
    const digits = match[3] ?? '';
    const at = stream.dictionaryAt + match.index + match[0].length - digits.length;
    bytes.fill(BLANK, at, at + digits.length - 1);
    bytes[at + digits.length - 1] = ONE;
  }
  bytes.fill(0, stream.from, Math.min(stream.from + SIGNATURE_BYTES, stream.to));
}

const BLANK = 0x20;
const ONE = 0x31;
