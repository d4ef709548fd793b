import type { GreyPicture } from '../../../../parser/source/picture/grey-picture.ts';
import { invert, type Projection } from '../../../../parser/source/picture/projection.ts';

/** A picture whose pixels are what `shade` says at the middle of each. */
export function drawn(width: number, height: number, shade: (x: number, y: number) => number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = Math.max(0, Math.min(255, Math.round(shade(x + 0.5, y + 0.5))));
  return { width, height, pixels };
}

/** The same random numbers between 0 and 1 for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two numbers at a time from a bell curve around 0 with deviation 1. */
export function bell(next: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
}

/** What a point of the page shows, drawn through a projection from the page to the picture; `around` is what lies beside it. */
export function projected(
  page: (x: number, y: number) => number,
  size: readonly [width: number, height: number],
  toPicture: Projection,
  picture: readonly [width: number, height: number],
  around: (x: number, y: number) => number = () => 255,
): GreyPicture {
  const [a, b, c, d, e, f, g, h, i] = invert(toPicture);
  const offsets = [-0.25, 0.25];
  return drawn(...picture, (x, y) => {
    let sum = 0;
    for (const dy of offsets)
      for (const dx of offsets) {
        const depth = g * (x + dx) + h * (y + dy) + i;
        const u = (a * (x + dx) + b * (y + dy) + c) / depth;
        const v = (d * (x + dx) + e * (y + dy) + f) / depth;
        sum += u < 0 || v < 0 || u >= size[0] || v >= size[1] ? around(x, y) : page(u, v);
      }
    return sum / 4;
  });
}

/** Paper with rows of something like words: with a unit of 1, strokes 4 pixels wide in letters 16 high, 40 from row to row. */
export function textPage(wide: number, high: number, unit = 1): (x: number, y: number) => number {
  const [width, height] = [wide / unit, high / unit];
  return (column, line) => {
    const [x, y] = [column / unit, line / unit];
    const margin = 60;
    if (x < margin || y < margin || x > width - margin || y > height - margin) return 255;
    const row = Math.floor((y - margin) / 40);
    const inRow = (y - margin) % 40;
    const letter = Math.floor((x - margin) / 14);
    const inLetter = (x - margin) % 14;
    if (inRow >= 16 || (letter * 7 + row * 3) % 9 < 2) return 255;
    const stem = inLetter < 4;
    const bar = inLetter < 11 && (inRow < 3 || inRow >= 13);
    return stem || bar ? 20 : 255;
  };
}
