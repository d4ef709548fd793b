import type { Studio } from '../../platform/platform.ts';
import { asText } from '../bytes.ts';
import { exifOrientation } from '../exif-orientation.ts';
import type { ColourPicture } from './colour-picture.ts';
import { oriented } from './oriented.ts';
import { openTiff } from './tiff.ts';

/** No picture is looked at with more pixels; a telephone's camera makes 12 million. */
const MOST_PIXELS = 16e6;

/** One picture of a file, decoded when asked for: the pages of a long TIFF would fill the memory. */
export interface PictureInFile {
  /** Pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
  decode(): Promise<ColourPicture>;
}

/** The pictures in a file, turned as their camera says: one, or as many as a TIFF has pages. Rejects where the first cannot be decoded. */
export async function openPictures(
  bytes: Uint8Array,
  studio: Studio,
  mostPages: number,
): Promise<PictureInFile[]> {
  const [first, ...others] = isTiff(bytes)
    ? await openTiff(bytes, mostPages)
    : [decoded(oriented(await studio.decode(bytes, MOST_PIXELS), exifOrientation(bytes)))];
  if (first === undefined) throw new Error('a file without a picture');
  return [decoded(await first.decode()), ...others];
}

function decoded(picture: ColourPicture): PictureInFile {
  return { width: picture.width, height: picture.height, decode: () => Promise.resolve(picture) };
}

function isTiff(bytes: Uint8Array): boolean {
  return /^(?:II\*\0|MM\0\*)/.test(asText(bytes.subarray(0, 4)));
}
