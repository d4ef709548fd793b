import { expect, test } from 'vitest';
import { draw, firstPage, mappedFont, paperOf, rawPdf, stream } from './raw-pdf.ts';

const SENTENCES = [
  'Estado de cuenta del trabajador con su ahorro para el retiro y la vivienda',
  'Saldo anterior, aportaciones, retiros, rendimientos, comisiones y saldo final',
  'Los recursos de vivienda son administrados por el instituto; la administradora',
  'registra la informacion que dicho instituto le proporciona cada bimestre',
];
const TEXT = SENTENCES.map((sentence, i) => draw(sentence, 72, 700 - 14 * i)).join('');
/** A picture of 1000 × 1000 pixels, its data as no decoder would take it. */
const PICTURE = stream(
  'not a picture',
  '/Type /XObject /Subtype /Image /Width 1000 /Height 1000 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
const FULL_PAGE = 'q 612 0 0 792 0 0 cm /Im Do Q\n';
const LOGO = 'q 80 0 0 40 400 700 cm /Im Do Q\n';
const withPicture = (content: string) => rawPdf({ pages: [content], xobjects: { Im: PICTURE } });

async function sourceOf(bytes: Uint8Array): Promise<string> {
  const { pages, warnings } = await paperOf(bytes);
  const [page] = pages;
  expect(warnings.map(({ code }) => code)).toEqual(page?.source === 'none' ? ['text-layer-unusable'] : []);
  if (page?.source === 'none') expect(page.words).toEqual([]);
  return page?.source ?? '';
}

test('plain text is trusted', async () => {
  expect(await sourceOf(rawPdf({ pages: [TEXT] }))).toBe('text');
});

test('a blank page and a page with a line of text are fine', async () => {
  expect(await sourceOf(rawPdf({ pages: [''] }))).toBe('text');
  expect(await sourceOf(rawPdf({ pages: [draw('Hoja 2', 300, 30)] }))).toBe('text');
});

test('a scanned page with nothing or only a stamp on it is not read', async () => {
  expect(await sourceOf(withPicture(FULL_PAGE))).toBe('none');
  expect(await sourceOf(withPicture(FULL_PAGE + draw('Digitalizado con el telefono', 300, 30)))).toBe('none');
});

test('invisible text over a scanned page is not trusted', async () => {
  expect(await sourceOf(withPicture(`${FULL_PAGE} q 3 Tr ${TEXT.replaceAll('BT', 'BT 3 Tr')} Q`))).toBe(
    'none',
  );
});

test('text that a picture covers is not trusted', async () => {
  expect(await sourceOf(withPicture(TEXT + FULL_PAGE))).toBe('none');
});

test('text over a page-filling background is trusted, and so is text beside a logo', async () => {
  expect(await sourceOf(withPicture(FULL_PAGE + TEXT))).toBe('text');
  expect(await sourceOf(withPicture(TEXT + LOGO))).toBe('text');
});

test('one invisible line of the producer does not condemn a page', async () => {
  const line = 'BT /F1 6 Tf 3 Tr 1 0 0 1 72 20 Tm (Powered by a library) Tj 0 Tr ET';
  expect(await sourceOf(withPicture(TEXT + LOGO + line))).toBe('text');
});

test('a page whose text is drawn as outlines is not read', async () => {
  const outline = 'm 10 10 l 12 14 l 14 10 l h f\n';
  const outlines = Array.from({ length: 400 }, (_, i) => `${10 + i} 10 ${outline}`).join('');
  expect(await sourceOf(rawPdf({ pages: [outlines] }))).toBe('none');
});

/** The same sentences in a font whose map says something else for each letter. */
function misread(meaning: (code: number) => number): Uint8Array {
  const codes = Array.from({ length: 94 }, (_, i) => 33 + i);
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const { font, map } = mappedFont(
    Object.fromEntries(codes.map((code) => [hex(code, 2), hex(meaning(code), 4)])),
    900,
  );
  const content = SENTENCES.map((sentence, i) => draw(sentence, 72, 700 - 14 * i, 10, 'F9')).join('');
  return rawPdf({ pages: [content], fonts: { F9: font }, objects: { 900: map } });
}

test.each([
  ['characters of private use', (code: number) => 0xe000 + code],
  ['replacement characters', () => 0xfffd],
  [
    'letters moved on by three',
    (code: number) => (code >= 97 && code <= 122 ? ((code - 97 + 3) % 26) + 97 : code),
  ],
  ['codes moved back by 29', (code: number) => Math.max(1, code - 29)],
  ['the alphabet backwards', (code: number) => (code >= 97 && code <= 122 ? 219 - code : code)],
])('a font decoded as %s makes its page unusable', async (_, meaning) => {
  expect(await sourceOf(misread(meaning))).toBe('none');
});

test('a few bullets of private use are left out of a page that is otherwise fine', async () => {
  const { font, map } = mappedFont({ '41': 'F0B7' }, 900);
  const page = await firstPage(
    rawPdf({ pages: [TEXT + draw('A', 60, 700, 10, 'F9')], fonts: { F9: font }, objects: { 900: map } }),
  );
  expect(page.source).toBe('text');
  expect(page.words[0]?.text).toBe('Estado');
});

test('a word with an undecodable character in it is not relied on', async () => {
  const { font, map } = mappedFont({ '41': 'E001', '42': '0035' }, 900);
  const page = await firstPage(
    rawPdf({ pages: [TEXT + draw('BAB', 72, 500, 10, 'F9')], fonts: { F9: font }, objects: { 900: map } }),
  );
  expect(page.words.find(({ text }) => text.includes('5'))).toMatchObject({
    text: '5\ufffd5',
    confidence: 0,
  });
});
