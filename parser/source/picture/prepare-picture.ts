import type { GreyPicture } from './grey-picture.ts';
import { identity, type Projection } from './projection.ts';
export type PictureProblem = 'too-dark' | 'too-small' | 'cut-off' | 'blurred' | 'too-noisy' | 'blank';
export interface Prepared {
  readonly picture: GreyPicture;
  readonly toGiven: Projection;
  readonly dpi: number;
  readonly problems: readonly PictureProblem[];
}
export function preparePicture(given: GreyPicture, _hints: { pointsWide?: number } = {}): Prepared {
  return { picture: given, toGiven: identity, dpi: 200, problems: [] };
}
export function halfTurned(prepared: Prepared): Prepared {
  const { width, height, pixels } = prepared.picture;
  return {
    ...prepared,
    picture: { width, height, pixels: pixels.slice().reverse() },
    toGiven: [-1, 0, width, 0, -1, height, 0, 0, 1],
  };
}
