import { componentsOf } from '../picture/components.ts';

/** A connected piece of ink: a letter, a dot, a line, a logo. Pixels, `right` and `bottom` inclusive. */
export interface Mark {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels of ink. */
  readonly area: number;
}

/** The connected pieces of ink of a bitmap (1 is ink). */
export function marksOf(ink: Uint8Array, width: number, height: number): Mark[] {
  return componentsOf({ width, height, ink }).map(({ x0, y0, x1, y1, area }) => ({
    left: x0,
    top: y0,
    right: x1 - 1,
    bottom: y1 - 1,
    area,
  }));
}
