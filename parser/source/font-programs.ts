import type { PdfStream } from './pdf-streams.ts';

const NUMBERED = /\/Subtype\s*\/CIDFontType2(?![A-Za-z])/;
/** A name without the six letters that tell a font cut down to what its file prints. */
const WHOLE_NAME = /\/(?:BaseFont|FontName)(?!\s*\/[A-Z]{6}\+)/;
const DESCRIPTOR = '/FontDescriptor';
const DESCRIBED_BY = /\/FontDescriptor\s+(\d+)\s+\d+\s+R/;
const PROGRAM = /\/FontFile2\s+\d+\s+\d+\s+R/;
const NUMBER = /(\d+)\s+\d+\s+obj/;
const END = 'endobj';
const BLANK = 0x20;

/** One byte is one character, so that places in the text are places in the file. */
const decoder = new TextDecoder('latin1');

/**
 * Takes the TrueType programs of fonts out of a file, in place, where no word and no width depends on them: pdf.js
 * tells the characters of numbered glyphs from the file's own tables, and looks into a program (which it inflates
 * and repairs, for as long as a fifth of all reading takes) for how they are drawn. A font with its whole name may
 * be one of those that it knows better; where objects are hidden in streams, a descriptor may have other users.
 */
export function dropFontPrograms(bytes: Uint8Array, streams: readonly PdfStream[]): void {
  if (streams.some(({ dictionary }) => dictionary.includes('/ObjStm'))) return;
  const programs: { readonly number: string; readonly at: number; readonly length: number }[] = [];
  const unneeded = new Set<string>();
  const needed = new Set<string>();
  for (const { number, text, at } of plainObjects(bytes, streams)) {
    const descriptor = DESCRIBED_BY.exec(text)?.[1];
    const isCutDown = !WHOLE_NAME.test(text);
    if (descriptor !== undefined) (isCutDown && NUMBERED.test(text) ? unneeded : needed).add(descriptor);
    const program = isCutDown ? PROGRAM.exec(text) : null;
    if (program) programs.push({ number, at: at + program.index, length: program[0].length });
  }
  for (const { number, at, length } of programs) {
    if (unneeded.has(number) && !needed.has(number)) bytes.fill(BLANK, at, at + length);
  }
}

/** The objects between the streams that describe fonts, each with its number and the place of its text in the file. */
function* plainObjects(bytes: Uint8Array, streams: readonly PdfStream[]) {
  let from = 0;
  for (const stream of [...streams, null]) {
    let at = from;
    for (const text of decoder.decode(bytes.subarray(from, stream?.from)).split(END)) {
      const number = text.includes(DESCRIPTOR) ? NUMBER.exec(text)?.[1] : undefined;
      if (number !== undefined) yield { number, text, at };
      at += text.length + END.length;
    }
    from = stream?.to ?? from;
  }
}
