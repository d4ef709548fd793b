import type { GreyPicture } from '../picture/grey-picture.ts';
import { noiseOf } from '../picture/noise.ts';

/** Side of the neighbourhood that a pixel is held against, pixels; a few letters wide at 200 dpi. */
const NEIGHBOURHOOD = 41;
/** How much darker than its neighbourhood ink is, of 255, and in deviations of the grain that stretching may have left. */
const DARKER = 22;
const OVER_GRAIN = 6;

/** Which pixels are ink: 1 where the picture is clearly darker than its neighbourhood, else 0. */
export function inkOf(picture: GreyPicture): Uint8Array {
  const { width, height, pixels } = picture;
  const darker = Math.max(DARKER, OVER_GRAIN * noiseOf(picture).deviation);
  const ink = new Uint8Array(width * height);
  const half = NEIGHBOURHOOD >> 1;
  const columns = new Uint32Array(width);
  const addRow = (y: number, sign: 1 | -1) => {
    const from = y * width;
    for (let x = 0; x < width; x++) columns[x] = (columns[x] ?? 0) + sign * (pixels[from + x] ?? 0);
  };
  for (let y = 0; y < Math.min(half, height); y++) addRow(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + half < height) addRow(y + half, 1);
    if (y - half > 0) addRow(y - half - 1, -1);
    const rows = Math.min(height - 1, y + half) - Math.max(0, y - half) + 1;
    let sum = 0;
    for (let x = 0; x < Math.min(half, width); x++) sum += columns[x] ?? 0;
    for (let x = 0; x < width; x++) {
      if (x + half < width) sum += columns[x + half] ?? 0;
      if (x - half > 0) sum -= columns[x - half - 1] ?? 0;
      const area = rows * (Math.min(width - 1, x + half) - Math.max(0, x - half) + 1);
      if (((pixels[y * width + x] ?? 255) + darker) * area < sum) ink[y * width + x] = 1;
    }
  }
  return ink;
}
