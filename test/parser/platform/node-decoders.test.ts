import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readDocument } from '../../../parser/read-document.ts';
import { platform, statements } from '../read-fixture.ts';

/** An engine that makes out nothing: only how the page gets to it is looked at. */
const blind = { workers: 1, recognise: () => Promise.resolve([]), close: () => Promise.resolve() };

test('a scanned page is decoded once, by the canvas, though the copy for words was opened before', async () => {
  // Decoders are in place once pdf.js is loaded.
  await platform.loadPdf();
  const decode = vi.spyOn(ImageDecoder.prototype, 'decode');
  const bytes = new Uint8Array(readFileSync(`${statements}/corpus/scan-jpeg40.pdf`));
  const home = { ...platform, startRecogniser: () => Promise.resolve(blind) };
  const { pages } = await readDocument(bytes, home, { file: 'scan-jpeg40.pdf' });
  expect(decode).toHaveBeenCalledTimes(pages.length);
});
