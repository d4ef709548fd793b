import type { GreyPicture } from './grey-picture.ts';

/** The picture made smaller by a whole factor, each pixel the mean of the square it stands for. */
export function shrink(picture: GreyPicture, factor: number): GreyPicture {
  if (factor === 1) return picture;
  const width = Math.floor(picture.width / factor);
  const height = Math.floor(picture.height / factor);
  const pixels = new Uint8Array(width * height);
  if (factor === 2) halve(picture, pixels, width, height);
  else average(picture, pixels, width, height, factor);
  return { width, height, pixels };
}

function halve(from: GreyPicture, to: Uint8Array, width: number, height: number): void {
  for (let y = 0; y < height; y++) {
    let up = 2 * y * from.width;
    let down = up + from.width;
    for (let at = y * width, end = at + width; at < end; at++, up += 2, down += 2) {
      const sum = (from.pixels[up] ?? 0) + (from.pixels[up + 1] ?? 0);
      to[at] = (sum + (from.pixels[down] ?? 0) + (from.pixels[down + 1] ?? 0) + 2) >> 2;
    }
  }
}

function average(from: GreyPicture, to: Uint8Array, width: number, height: number, factor: number): void {
  const sums = new Uint32Array(width);
  const area = factor * factor;
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let row = 0; row < factor; row++) {
      let at = (y * factor + row) * from.width;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let k = 0; k < factor; k++) sum += from.pixels[at++] ?? 0;
        sums[x] = (sums[x] ?? 0) + sum;
      }
    }
    for (let x = 0; x < width; x++) to[y * width + x] = ((sums[x] ?? 0) + area / 2) / area;
  }
}
