import type { Component } from './components.ts';
import type { Box } from './stamp-ink.ts';
import { isOfStampsSize } from './stamp-outlines.ts';

/** A piece is cut by a band where it ends this near to the band's edge, pixels of the survey. */
const EDGE = 3;
/** Pieces beside one band belong to one stamp this near to one another, inches. */
const NEAR = 0.8;
/** A stamp that bands cut leaves so many pieces at least, which are wider than a ruling line's. */
const FEWEST_PIECES = 3;
const WIDER_THAN_LINES = 3;

/** The pieces of one stamp, and the box around them. */
export interface CutStamp {
  readonly box: Component;
  readonly pieces: readonly Component[];
}

/**
 * Stamps over dark bands, of which nothing is left within the bands when these were made light: the pieces that end
 * at a band, together as large as a stamp. `isPale` says what may be a stamp's ink; `inch` is pixels of the survey.
 */
export function cutStamps(
  pieces: readonly Component[],
  bands: readonly Box[],
  inch: number,
  isPale: (piece: Component) => boolean,
): CutStamp[] {
  const cut = pieces
    .filter((one) => one.x1 - one.x0 > WIDER_THAN_LINES)
    .map((piece) => ({ piece, at: bands.filter((band) => endsAt(piece, band)) }))
    .filter(({ piece, at }) => at.length > 0 && isPale(piece));
  const groups: (typeof cut)[] = [];
  for (const one of cut) {
    const own = groups.filter((group) =>
      group.some(
        (other) =>
          other.at.some((band) => one.at.includes(band)) && apart(one.piece, other.piece) <= NEAR * inch,
      ),
    );
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push([...own.flat(), one]);
  }
  return groups.flatMap((group) => {
    const own = group.map(({ piece }) => piece);
    const box = around(own);
    return own.length >= FEWEST_PIECES && isOfStampsSize(box, inch) ? [{ box, pieces: own }] : [];
  });
}

function endsAt({ x0, y0, x1, y1 }: Component, band: Box): boolean {
  return x0 < band.x1 && x1 > band.x0 && y0 <= band.y1 + EDGE && y1 >= band.y0 - EDGE;
}

/** How far two pieces stand apart across. */
const apart = (one: Component, other: Component): number => Math.max(one.x0 - other.x1, other.x0 - one.x1, 0);

const around = (pieces: readonly Component[]): Component => ({
  x0: Math.min(...pieces.map(({ x0 }) => x0)),
  y0: Math.min(...pieces.map(({ y0 }) => y0)),
  x1: Math.max(...pieces.map(({ x1 }) => x1)),
  y1: Math.max(...pieces.map(({ y1 }) => y1)),
  area: pieces.reduce((sum, { area }) => sum + area, 0),
});
