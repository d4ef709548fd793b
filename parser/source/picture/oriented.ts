import type { Orientation } from '../exif-orientation.ts';
import type { ColourPicture } from './colour-picture.ts';

/** Where a stored pixel lies in the picture as it is to be seen, `width` × `height` as stored. */
type Place = (x: number, y: number, width: number, height: number) => readonly [x: number, y: number];

const PLACES: Readonly<Record<Orientation, Place>> = {
  1: (x, y) => [x, y],
  2: (x, y, width) => [width - 1 - x, y],
  3: (x, y, width, height) => [width - 1 - x, height - 1 - y],
  4: (x, y, _, height) => [x, height - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, _, height) => [height - 1 - y, x],
  7: (x, y, width, height) => [height - 1 - y, width - 1 - x],
  8: (x, y, width) => [y, width - 1 - x],
};
const SIDEWAYS: readonly Orientation[] = [5, 6, 7, 8];

/** A picture turned as its camera says; the same one where nothing is to be turned. */
export function oriented(picture: ColourPicture, orientation: Orientation): ColourPicture {
  if (orientation === 1) return picture;
  const { width, height, data } = picture;
  const sideways = SIDEWAYS.includes(orientation);
  const turned = { width: sideways ? height : width, height: sideways ? width : height };
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  const place = PLACES[orientation];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [tx, ty] = place(x, y, width, height);
      to[ty * turned.width + tx] = from[y * width + x] ?? 0;
    }
  }
  return { ...turned, data: new Uint8ClampedArray(to.buffer) };
}
