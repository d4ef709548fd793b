import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodePlatform } from '../../../parser/platform/node.ts';
import { dropFontPrograms } from '../../../parser/source/font-programs.ts';
import { openPdf } from '../../../parser/source/open-pdf.ts';
import { pdfStreams } from '../../../parser/source/pdf-streams.ts';
import { pdfWords } from '../../../parser/source/pdf-words.ts';
import { rawPdf, stream } from './raw-pdf.ts';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const PROGRAM = /\/FontFile2 \d+ 0 R/;

/** A file as it is opened for its words. */
function dropped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  dropFontPrograms(copy, [...pdfStreams(copy)]);
  return copy;
}

const NUMBERED = '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Lato /FontDescriptor 901 0 R >>';
const DESCRIPTOR = '<< /Type /FontDescriptor /FontName /ABCDEF+Lato /FontFile2 902 0 R >>';

const withFont = (objects: Readonly<Record<number, string>>) =>
  rawPdf({ pages: [''], objects: { 900: NUMBERED, 901: DESCRIPTOR, 902: stream('0 1 0 0'), ...objects } });

test('the program of a font of numbered glyphs is dropped, and nothing else of the file', () => {
  const file = withFont({});
  const [before, after] = [textOf(file), textOf(dropped(file))];
  expect(after).toBe(before.replace(PROGRAM, (entry) => ' '.repeat(entry.length)));
  expect(after).not.toBe(before);
});

test.each<[string, Record<number, string>]>([
  ['a font of characters', { 900: NUMBERED.replace('CIDFontType2', 'TrueType') }],
  ['a font with its whole name', { 900: NUMBERED.replace('ABCDEF+', '') }],
  ['a font whose descriptor has a whole name', { 901: DESCRIPTOR.replace('ABCDEF+', '') }],
  ['a descriptor that another font shares', { 903: NUMBERED.replace('CIDFontType2', 'TrueType') }],
  ['a descriptor that no font is known to have', { 900: NUMBERED.replace('901', '904') }],
  ['a file that hides objects in streams', { 903: stream('', '/Type /ObjStm') }],
])('the program stays in %s', (_, objects) => {
  const file = withFont(objects);
  expect(textOf(dropped(file))).toBe(textOf(file));
});

test.each(['sample', 'bands-mixto', 'ledger-sheet-mixto', 'not-bank', 'certificate-site'])(
  '%s reads the same words in the same places without the programs of its fonts',
  async (name) => {
    const file = new Uint8Array(readFileSync(`fixtures/statements/corpus/${name}.pdf`));
    const without = dropped(file);
    expect(textOf(without)).not.toBe(textOf(file));
    const words = await wordsOf(file);
    expect(words.flat().length).toBeGreaterThan(100);
    expect(await wordsOf(without)).toEqual(words);
  },
);

async function wordsOf(bytes: Uint8Array) {
  const opened = await openPdf(bytes.slice(), nodePlatform('node_modules/pdfjs-dist'), { strict: true });
  if ('error' in opened) throw new Error(opened.error);
  const { pdf, close } = opened;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    pages.push(pdfWords(content, page.getViewport({ scale: 1 })).words);
  }
  await close();
  return pages;
}
