import type { GreyPicture } from './grey-picture.ts';
import type { Projection } from './projection.ts';

/** What lies outside the given picture: white paper. */
const OUTSIDE = 255;
/** Weights of neighbours are whole numbers out of this many. */
const WHOLE = 256;

/** The picture seen through a projection from its own pixels back to the given ones, between pixels by their neighbours. */
export function warp(given: GreyPicture, toGiven: Projection, width: number, height: number): GreyPicture {
  const [a, b, c, d, e, f, g, h, i] = toGiven;
  const flat = g === 0 && h === 0;
  const pixels = new Uint8Array(width * height);
  const { pixels: from, width: w } = given;
  const [lastX, lastY] = [given.width - 1, given.height - 1];
  for (let y = 0, at = 0; y < height; y++) {
    const Y = y + 0.5;
    let [u, v, z] = [a * 0.5 + b * Y + c, d * 0.5 + e * Y + f, g * 0.5 + h * Y + i];
    for (let x = 0; x < width; x++, at++, u += a, v += d, z += g) {
      const X = (flat ? u / i : u / z) - 0.5;
      const V = (flat ? v / i : v / z) - 0.5;
      if (X < 0 || V < 0 || X >= lastX || V >= lastY) {
        pixels[at] = near(given, X, V);
        continue;
      }
      const x0 = X | 0;
      const y0 = V | 0;
      const fx = ((X - x0) * WHOLE) | 0;
      const fy = ((V - y0) * WHOLE) | 0;
      const k = y0 * w + x0;
      const up = (from[k] ?? 0) * (WHOLE - fx) + (from[k + 1] ?? 0) * fx;
      const down = (from[k + w] ?? 0) * (WHOLE - fx) + (from[k + w + 1] ?? 0) * fx;
      pixels[at] = (up * (WHOLE - fy) + down * fy + 32768) >> 16;
    }
  }
  return { width, height, pixels };
}

function near({ pixels, width, height }: GreyPicture, x: number, y: number): number {
  const column = Math.round(x);
  const row = Math.round(y);
  if (column < 0 || row < 0 || column >= width || row >= height) return OUTSIDE;
  return pixels[row * width + column] ?? OUTSIDE;
}
