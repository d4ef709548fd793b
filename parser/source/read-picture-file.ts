import type { Platform } from '../platform/platform.ts';
import type { Page } from './page.ts';
import type { PaperOptions } from './paper.ts';
import { type Failure, failure } from './paper.ts';
import { openPictures, type PictureInFile } from './picture/decode-pictures.ts';
import { type RecognisedPages, recognisePages } from './recognise-pages.ts';

/** A photograph is taken to show a sheet of Letter paper: its shorter side is this many points. */
const SHORT_SIDE = 612;
/** As many pages of a TIFF are looked at. */
export const MOST_PAGES = 60;

/** The pages of a file of pictures, or why they could not be decoded. */
export async function readPictureFile(
  bytes: Uint8Array,
  platform: Platform,
  options: PaperOptions,
): Promise<RecognisedPages | Failure> {
  const pictures = await opened(bytes, platform);
  if (pictures === null) return failure(isHeic(bytes) ? 'unsupported-format' : 'damaged');
  const wanted = pictures.map((one, i) => {
    const scale = pointScale(one);
    return { page: emptyPage(i + 1, one, scale), draw: async () => ({ picture: await one.decode(), scale }) };
  });
  return recognisePages(wanted, platform, options);
}

async function opened(bytes: Uint8Array, platform: Platform): Promise<PictureInFile[] | null> {
  try {
    return await openPictures(bytes, await platform.openStudio(), MOST_PAGES);
  } catch {
    // A decoder's reasons are its own; to us the picture is damaged, or of a kind that this machine does not know.
    return null;
  }
}

type Size = Pick<PictureInFile, 'width' | 'height'>;

/** Pixels to the point of a picture shown as a page. */
export function pointScale({ width, height }: Size): number {
  return Math.min(width, height) / SHORT_SIDE;
}

function emptyPage(number: number, { width, height }: Size, scale: number): Page {
  return {
    number,
    source: 'none',
    rotation: 0,
    turned: 0,
    width: width / scale,
    height: height / scale,
    words: [],
  };
}

const HEIC = ['heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1'];
function isHeic(bytes: Uint8Array): boolean {
  const brand = String.fromCharCode(...bytes.subarray(8, 12));
  return String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp' && HEIC.includes(brand);
}
