import type { GreyPicture } from './grey-picture.ts';
import type { Noise } from './noise.ts';
import { smooth } from './smooth.ts';

/** Noise from this deviation on is smoothed away. */
const NOISY = 7;
/**
 * What is left of a deviation as it was measured: the bell leaves 0.4, but a survey's larger pixels no longer average
 * it out, and half of white paper's grain was cut off at white where it was measured.
 */
const LEFT = 0.8;

/** A picture whose grain has been smoothed, and the deviation that is left. */
export interface Quiet {
  readonly picture: GreyPicture;
  readonly deviation: number;
}

/**
 * A noisy picture without its grain, the picture itself where there is little: bands, shadows and lines are
 * looked for among levels that mean something. Black and white ones are left to the end, where their specks are known.
 */
export function quieten(picture: GreyPicture, { deviation, bilevel }: Noise): Quiet {
  if (bilevel || deviation < NOISY) return { picture, deviation };
  return { picture: smooth(withoutLonePixels(picture)), deviation: LEFT * deviation };
}

/** Every pixel no darker and no brighter than all that touch it: dead cells vanish, and whatever is two pixels wide stays. */
function withoutLonePixels({ pixels, width, height }: GreyPicture): GreyPicture {
  const kept = pixels.slice();
  for (let y = 1; y < height - 1; y++)
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const [up, down] = [at - width, at + width];
      const [a, b, c] = [pixels[up - 1] ?? 0, pixels[up] ?? 0, pixels[up + 1] ?? 0];
      const [d, e] = [pixels[at - 1] ?? 0, pixels[at + 1] ?? 0];
      const [f, g, h] = [pixels[down - 1] ?? 0, pixels[down] ?? 0, pixels[down + 1] ?? 0];
      const own = pixels[at] ?? 0;
      const lowest = Math.min(a, b, c, d, e, f, g, h);
      const highest = Math.max(a, b, c, d, e, f, g, h);
      kept[at] = Math.max(lowest, Math.min(highest, own));
    }
  return { width, height, pixels: kept };
}
