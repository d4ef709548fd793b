import { expect, test } from 'vitest';
import { isPicture, pdfOfPictures } from '../../../extension/papers/pdf-of-pictures.ts';
import { readDocument } from '../../../parser/read-document.ts';
import { platform } from '../../parser/read-fixture.ts';

/** The smallest JPEG there is: one white pixel. */
const pixel = Uint8Array.from(
  atob(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  (letter) => letter.charCodeAt(0),
);

test('pictures become the pages of one document, lying and standing', async () => {
  const file = pdfOfPictures([
    { jpeg: pixel, width: 1700, height: 2200 },
    { jpeg: pixel, width: 2200, height: 1700 },
  ]);
  const { document } = await readDocument(file, platform, { file: 'fotos.pdf' });
  expect(document.error).toBeNull();
  expect(document.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [612, 792],
    [792, 612],
  ]);
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
