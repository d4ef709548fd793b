import { type Background, backgroundRow } from './background.ts';
import type { GreyPicture } from './grey-picture.ts';

/** Paper becomes white and ink black, in place; `share` is ink's brightness as a share of its paper, `zoom` pixels are one of the background's. */
export function flatten(picture: GreyPicture, background: Background, share: number, zoom: number): void {
  const { pixels, width, height } = picture;
  const paper = new Float32Array(width);
  const black = Math.min(share, MOST_SHARE);
  const stretch = 255 / (WHITE - black);
  const offset = -black * stretch;
  for (let y = 0, at = 0; y < height; y++) {
    backgroundRow(background, y, zoom, paper);
    for (let x = 0; x < width; x++, at++) {
      const value = ((pixels[at] ?? 0) / (paper[x] ?? 1)) * stretch + offset;
      pixels[at] = Math.max(0, Math.min(255, value));
    }
  }
}

/** What has this share of the paper's brightness is paper. */
const WHITE = 0.97;
/** Ink that is hardly darker than its paper is not stretched beyond this. */
const MOST_SHARE = 0.85;
