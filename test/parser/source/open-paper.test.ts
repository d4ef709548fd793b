import { createHash } from 'node:crypto';
import { PDFDocument as Assembled } from '@cantoo/pdf-lib';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { FILE_BYTES, PAGES } from '../../../parser/source/open-paper.ts';
import type { ReadingStep } from '../../../parser/source/paper.ts';
import { draw, paperOf, rawPdf, stream } from './raw-pdf.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function codeOf(bytes: Uint8Array, password?: string): Promise<string | undefined> {
  const { error, pages } = await paperOf(bytes, { password });
  if (error !== null) expect(pages).toEqual([]);
  return error?.code;
}

function locked(userPassword: string): Promise<Uint8Array> {
  const document = new PDFDocument({ userPassword, pdfVersion: '1.7' });
  const parts: Uint8Array[] = [];
  document.on('data', (part) => parts.push(part));
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  document.text('Estado de cuenta', 72, 72, { lineBreak: false, baseline: 'alphabetic' });
  document.end();
  return done;
}

test('a PDF is opened, hashed and left as it was', async () => {
  const bytes = rawPdf({ pages: [draw('uno', 72, 700), draw('dos', 72, 700)] });
  const before = bytes.slice();
  const { pages, sha256, error } = await paperOf(bytes);
  expect(pages.map(({ number, words }) => [number, words.map(({ text }) => text)])).toEqual([
    [1, ['uno']],
    [2, ['dos']],
  ]);
  expect(error).toBeNull();
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(bytes).toEqual(before);
});

test('its steps are told in order', async () => {
  const steps: ReadingStep[] = [];
  await paperOf(rawPdf({ pages: ['', ''] }), { onStep: (step) => steps.push(step) });
  expect(steps).toEqual([
    { step: 'opening' },
    { step: 'page', page: 1, pages: 2 },
    { step: 'page', page: 2, pages: 2 },
  ]);
});

test.each([
  ['an empty file', '', 'empty'],
  ['no more than the start of a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'damaged'],
  ['no more than the start of a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'damaged'],
  ['no more than the start of a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'damaged'],
  ['no more than the start of a TIFF', 'II*\0\x08\0\0\0', 'damaged'],
  ['a HEIC', '\0\0\0\x18ftypheic\0\0', 'unsupported-format'],
  ['a zip', 'PK\x03\x04\x14\0\0\0', 'unsupported-format'],
  ['a web page', '<!DOCTYPE html><html>', 'unsupported-format'],
  ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'unsupported-format'],
  ['plain text', 'Hola', 'not-a-document'],
  ['noise', '\x01\x02\x03\x04', 'not-a-document'],
  ['a PDF header with nothing behind it', '%PDF-1.7\n', 'damaged'],
  ['a PDF cut short', '%PDF-1.7\n1 0 obj\n<< /Type /Cat', 'damaged'],
])('%s ends as %s', async (_, content, code) => {
  expect(await codeOf(bytesOf(content))).toBe(code);
});

test('junk before the header does not matter', async () => {
  const pdf = rawPdf({ pages: [draw('uno', 72, 700)] });
  const { error, pages } = await paperOf(Uint8Array.from([...bytesOf('HTTP/1.1 200 OK\r\n\r\n'), ...pdf]));
  expect(error).toBeNull();
  expect(pages[0]?.words[0]?.text).toBe('uno');
});

test('a locked file asks for its password, refuses a wrong one and opens with the right one', async () => {
  const bytes = await locked('Año-2024');
  expect(await codeOf(bytes)).toBe('password-needed');
  expect(await codeOf(bytes, 'otra')).toBe('password-wrong');
  expect(await codeOf(bytes, 'Año-2024')).toBeUndefined();
});

test('protection by something else than a password is said to be unsupported', async () => {
  const bytes = rawPdf({
    pages: [''],
    objects: { 900: '<< /Filter /Elsewhere /V 4 >>' },
    trailer: '/Encrypt 900 0 R /ID [<00> <00>]',
  });
  expect(await codeOf(bytes)).toBe('encryption-unsupported');
});

test('a file past the greatest size is refused before it is opened', async () => {
  const bytes = new Uint8Array(FILE_BYTES + 1);
  bytes.set(rawPdf({ pages: [''] }));
  expect(await codeOf(bytes)).toBe('too-large');
});

test('more pages than are read at once are refused with their number', async () => {
  const document = await Assembled.create();
  for (let i = 0; i <= PAGES; i++) document.addPage();
  const { error } = await paperOf(await document.save());
  expect(error).toMatchObject({ code: 'too-many-pages', message: { with: { pages: '401', most: '400' } } });
});

test('a page that cannot be read costs the others nothing', async () => {
  const bytes = rawPdf({ pages: [draw('uno', 72, 700), draw('dos', 72, 700)] });
  const broken = new TextDecoder('latin1')
    .decode(bytes)
    .replace('/Kids [100 0 R 102 0 R]', '/Kids [100 0 R 777 0 R]');
  const { pages, warnings, error } = await paperOf(bytesOf(broken));
  expect(error).toBeNull();
  expect(pages.map(({ source }) => source)).toEqual(['text', 'none']);
  expect(warnings).toMatchObject([{ code: 'page-damaged', page: 2 }]);
});

test('what is left of a page with a damaged part is read but not relied on', async () => {
  const content = `${draw('uno', 72, 700)} /Missing Do ${draw('dos', 72, 680)}`;
  const { pages, warnings } = await paperOf(
    rawPdf({
      pages: [content],
      xobjects: { Other: stream('', '/Type /XObject /Subtype /Form /BBox [0 0 1 1]') },
    }),
  );
  expect(warnings).toMatchObject([{ code: 'page-partly-read', page: 1 }]);
  expect(pages[0]?.words.map(({ text, confidence }) => [text, confidence])).toEqual([
    ['uno', 0],
    ['dos', 0],
  ]);
});
