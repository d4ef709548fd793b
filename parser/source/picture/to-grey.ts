import type { ColourPicture } from './colour-picture.ts';
import type { GreyPicture } from './grey-picture.ts';
export function toGrey({ data, width, height }: ColourPicture): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    const at = 4 * i;
    pixels[i] = (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8;
  }
  return { width, height, pixels };
}
