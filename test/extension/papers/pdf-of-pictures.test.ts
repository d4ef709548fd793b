import { expect, test } from 'vitest';
import { isPicture, pdfOfPictures } from '../../../extension/papers/pdf-of-pictures.ts';
import { leadsToEveryObject } from './pdf-table.ts';

const picture = Uint8Array.from([0xff, 0xd8, 0x00, 0x0a, 0x29, 0xff, 0xd9]);

test('pictures become the pages of one document, lying and standing', () => {
  const file = pdfOfPictures([
    { jpeg: picture, width: 1700, height: 2200 },
    { jpeg: picture, width: 2200, height: 1700 },
  ]);
  const text = Array.from(file, (byte) => String.fromCharCode(byte)).join('');
  expect([...text.matchAll(/MediaBox \[0 0 ([^\]]+)\]/g)].map((page) => page[1])).toEqual([
    '612.00 792.00',
    '792.00 612.00',
  ]);
  expect(text.split(String.fromCharCode(...picture))).toHaveLength(3);
  expect(leadsToEveryObject(file)).toBe(true);
});

test('a picture is told by its type or its name', () => {
  const named = (name: string, type = '') => isPicture(new File(['x'], name, { type }));
  expect([named('a.JPG'), named('b', 'image/webp'), named('c.pdf'), named('d.tiff')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
