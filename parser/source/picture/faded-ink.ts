/** A place of a picture where ink was taken off, in pixels. */
export type Spot = readonly [x: number, y: number];

/** Side of the squares that one spot stands for, in pixels. */
const SQUARE = 8;

/** Spots for pixels of a picture that is so many wide, one for each square that has any. */
export function spotsOf(pixels: readonly number[], width: number): Spot[] {
  const spots = new Map<number, Spot>();
  for (const pixel of pixels) {
    const y = Math.floor(pixel / width);
    const spot = [pixel - y * width, y] as const;
    spots.set(Math.floor(y / SQUARE) * width + Math.floor(spot[0] / SQUARE), spot);
  }
  return [...spots.values()];
}
