import { deflateSync } from 'node:zlib';
import { rawPdf, stream } from '../source/raw-pdf.ts';

const MEGABYTE = 2 ** 20;
const EXPLODED = 220 * MEGABYTE;
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A page whose content is swapped for another stream body. */
function pageWith(content: string): Uint8Array {
  return rawPdf({ pages: [''], page: '/Contents 900 0 R', objects: { 900: content } });
}

/** A small file that inflates to more than any document may. */
export function flateBomb(): Uint8Array {
  return pageWith(stream(asText(deflateSync(Buffer.alloc(EXPLODED, 0x20))), '/Filter /FlateDecode'));
}

/** The same, deflated twice: two kilobytes. */
export function flateInFlate(): Uint8Array {
  const twice = deflateSync(deflateSync(Buffer.alloc(EXPLODED, 0x20)));
  return pageWith(stream(asText(twice), '/Filter [/FlateDecode /FlateDecode]'));
}

/** The same, with its filter hidden from a plain look at the bytes. */
export function hiddenFlateBomb(): Uint8Array {
  const content = stream(asText(deflateSync(Buffer.alloc(EXPLODED, '(x) Tj '))), '/Filter 901 0 R');
  return rawPdf({ pages: [''], page: '/Contents 900 0 R', objects: { 900: content, 901: '/FlateDecode' } });
}

/** A tree of pages that says it has a thousand million of them, and is its own child. */
export function endlessPages(): Uint8Array {
  const text = asText(rawPdf({ pages: [''] })).replace(
    '/Count 1 /Kids [100 0 R]',
    '/Count 1000000000 /Kids [2 0 R 2 0 R]',
  );
  return Buffer.from(text, 'latin1');
}

/** Forms that each draw the next one ten times, twelve deep. */
export function nestedForms(): Uint8Array {
  const depth = 12;
  const resources = Array.from({ length: depth + 1 }, (_, i) => `/N${i} ${920 + i} 0 R`).join(' ');
  const form = (content: string) =>
    stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << ${resources} >> /Font << /F1 950 0 R >> >>`,
    );
  const objects: Record<number, string> = { 950: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' };
  for (let i = 0; i < depth; i++) objects[920 + i] = form(`/N${i + 1} Do `.repeat(10));
  objects[920 + depth] = form('BT /F1 9 Tf (x) Tj ET');
  return rawPdf({ pages: ['/First Do'], xobjects: { First: form('/N0 Do') }, objects });
}

/** Two million strings on one page. */
export function twoMillionStrings(): Uint8Array {
  const content = `BT /F1 9 Tf ${'9 0 Td (x) Tj '.repeat(2e6)} ET`;
  return pageWith(stream(asText(deflateSync(Buffer.from(content))), '/Filter /FlateDecode'));
}

/** A picture of 900 million pixels with hardly any data. */
export function hugePicture(): Uint8Array {
  const picture = stream(
    '',
    '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
  );
  return rawPdf({ pages: ['q 612 0 0 792 0 0 cm /Im Do Q'], xobjects: { Im: picture } });
}
