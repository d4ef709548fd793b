import { componentsOf } from '../picture/components.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';

/** A connected piece of ink: a letter, a dot, a line, a logo. Pixels, `right` and `bottom` inclusive. */
export interface Mark {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels of ink. */
  readonly area: number;
  /** How dark its darkest pixel is, of 255, where that was asked for. */
  readonly darkest?: number;
}

/** The connected pieces of ink of a bitmap (1 is ink); `picture` tells how dark they are. */
export function marksOf(ink: Uint8Array, width: number, height: number, picture?: GreyPicture): Mark[] {
  return componentsOf({ width, height, ink }, picture).map(({ x0, y0, x1, y1, area, darkest }) => ({
    left: x0,
    top: y0,
    right: x1 - 1,
    bottom: y1 - 1,
    area,
    ...(picture === undefined ? {} : { darkest }),
  }));
}
