import type { Studio } from '../../platform/platform.ts';
import { asText } from '../bytes.ts';
import { exifOrientation } from '../exif-orientation.ts';
import type { ColourPicture } from './colour-picture.ts';
import { oriented } from './oriented.ts';

/** No picture is looked at with more pixels; a telephone's camera makes 12 million. */
const MOST_PIXELS = 16e6;
const MOST_TIFF_PIXELS = 40e6;

/** The pictures in a file, turned as their camera says: one, or as many as a TIFF has pages. Rejects where none can be decoded. */
export async function decodePictures(
  bytes: Uint8Array,
  studio: Studio,
  mostPages: number,
): Promise<ColourPicture[]> {
  if (isTiff(bytes)) return decodeTiff(bytes, mostPages);
  return [oriented(await studio.decode(bytes, MOST_PIXELS), exifOrientation(bytes))];
}

function isTiff(bytes: Uint8Array): boolean {
  return /^(?:II\*\0|MM\0\*)/.test(asText(bytes.subarray(0, 4)));
}

async function decodeTiff(bytes: Uint8Array, mostPages: number): Promise<ColourPicture[]> {
  const { default: UTIF } = await import('utif2');
  const file = bytes.slice().buffer;
  const pages = UTIF.decode(file)
    .slice(0, mostPages)
    .filter((page) => pixelsOf(page) > 0);
  if (pages.length === 0) throw new Error('a TIFF without a picture');
  return pages.map((page) => {
    if (pixelsOf(page) > MOST_TIFF_PIXELS) throw new RangeError('a TIFF page too large');
    UTIF.decodeImage(file, page);
    const data = new Uint8ClampedArray(UTIF.toRGBA8(page));
    return { width: page.width, height: page.height, data };
  });
}

/** Tags of TIFF: how wide and how long a page is, pixels. */
const WIDTH = 't256';
const LENGTH = 't257';
function pixelsOf(page: Readonly<Record<string, unknown>>): number {
  const [width, length] = [page[WIDTH], page[LENGTH]];
  return Array.isArray(width) && Array.isArray(length) ? Number(width[0]) * Number(length[0]) : 0;
}
