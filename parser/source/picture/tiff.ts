import { orientationOf } from '../exif-orientation.ts';
import type { ColourPicture } from './colour-picture.ts';
import type { PictureInFile } from './decode-pictures.ts';
import { oriented } from './oriented.ts';

const MOST_PIXELS = 40e6;
/** The last of the orientations in which a picture lies as wide and as high as it is stored. */
const LAST_UPRIGHT = 4;

/** Tags of TIFF: how wide and how long a page is, pixels; how it is to be turned; pixels to the inch across and down. */
const WIDTH = 't256';
const LENGTH = 't257';
const ORIENTATION = 't274';
const ACROSS = 't282';
const DOWN = 't283';

/** Pixels are made square where they are this far from it; faxes have 204 to the inch across and 98 down. */
const UNEVEN = 1.1;
/** Resolutions that differ more are nonsense. */
const NONSENSE = 3;

type Tags = Readonly<Record<string, unknown>>;

/** The pages of a TIFF, each decoded when asked for, turned as it says, its pixels square. */
export async function openTiff(bytes: Uint8Array, mostPages: number): Promise<PictureInFile[]> {
  const { default: UTIF } = await import('utif2');
  const file = bytes.slice().buffer;
  const pages = UTIF.decode(file)
    .slice(0, mostPages)
    .filter((page) => number(page, WIDTH) * number(page, LENGTH) > 0);
  return pages.map((page) => {
    const stored = { width: number(page, WIDTH), height: number(page, LENGTH) };
    const square = squared(stored, longerPixels(page));
    const orientation = orientationOf(number(page, ORIENTATION));
    const isSideways = orientation > LAST_UPRIGHT;
    return {
      width: isSideways ? square.height : square.width,
      height: isSideways ? square.width : square.height,
      decode: async () => {
        if (square.width * square.height > MOST_PIXELS) throw new RangeError('a TIFF page too large');
        // A copy: the decoder leaves the pixels in what it is given.
        const own = { ...page };
        UTIF.decodeImage(file, own);
        const data = new Uint8ClampedArray(UTIF.toRGBA8(own));
        return oriented(stretched({ ...stored, data }, square), orientation);
      },
    };
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A tag's first number, or the quotient of its first two where they are a fraction; 0 where it has none. */
function number(page: Tags, tag: string): number {
  const [first] = listOf(page[tag]);
  const [above, below] = listOf(first);
  const value = typeof above === 'number' && typeof below === 'number' ? above / below : first;
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** How many times as long as wide a page's pixels are; 1 where they are square, or what it says is nonsense. */
function longerPixels(page: Tags): number {
  const [across, down] = [number(page, ACROSS), number(page, DOWN)];
  const longer = across > 0 && down > 0 ? across / down : 1;
  const isUneven = longer >= UNEVEN || longer <= 1 / UNEVEN;
  return isUneven && longer <= NONSENSE && longer >= 1 / NONSENSE ? longer : 1;
}

/** The size of the same picture with square pixels, none of them lost. */
function squared({ width, height }: Size, longer: number): Size {
  return {
    width: longer < 1 ? Math.round(width / longer) : width,
    height: longer > 1 ? Math.round(height * longer) : height,
  };
}

/** The picture stretched to a size, of which one side is its own; what lies between two pixels is between them in brightness. */
function stretched(picture: ColourPicture, to: Size): ColourPicture {
  const { width, height, data } = picture;
  if (to.width === width && to.height === height) return picture;
  const pixels = new Uint8ClampedArray(4 * to.width * to.height);
  for (let y = 0, at = 0; y < to.height; y++) {
    const [above, below, lower] = between((y * height) / to.height, height);
    for (let x = 0; x < to.width; x++) {
      const [left, right, farther] = between((x * width) / to.width, width);
      const first = 4 * (above * width + left);
      const second = 4 * (below * width + right);
      const share = lower + farther;
      for (let channel = 0; channel < 4; channel++, at++)
        pixels[at] = (data[first + channel] ?? 0) * (1 - share) + (data[second + channel] ?? 0) * share;
    }
  }
  return { ...to, data: pixels };
}

/** The two pixels that a place lies between, and how near it is to the second. */
function between(place: number, length: number): readonly [number, number, number] {
  const first = Math.min(length - 1, Math.floor(place));
  return [first, Math.min(length - 1, first + 1), place - first];
}
