import type { Quad } from './find-page.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { Point } from './projection.ts';

/** Rows beyond an edge are looked at in so many places, between its ends by this share of its length. */
const PLACES = 160;
const INSET = 0.04;
/** The first row looked at lies so many pixels outside: the edge itself is a step. */
const FIRST = 4;
/** What is printed in a bright colour is brighter than its row by this share of the step to the page, a step of so many levels at least. */
const BRIGHT = 0.45;
const LEAST_STEP = 50;
/** A row of bright letters has so many bright places, not more than so many of them side by side, as the grain of wood has; so many rows are a text. */
const FEWEST_PLACES = 2;
const WIDEST_LETTER = 8;
const MOST_SHARE = 0.4;
const FEWEST_ROWS = 4;
/** A head is no higher than this share of the page; in it, no gap is wider than the second, and so much lies beyond the last letter. */
const HIGHEST = 0.5;
const WIDEST_GAP = 0.12;
const BEYOND = 0.04;

/**
 * A page's corners with what lies beyond its edges in bright print on a dark ground: the head of a page, or of a phone's
 * screen, as dark as the desk, whose own edge cannot be told from it.
 */
export function withDarkHeads(picture: GreyPicture, corners: Quad): Quad {
  let quad = corners;
  for (let side = 0; side < corners.length; side++) quad = withHead(picture, quad, side);
  return quad;
}

/** The same for the side from one corner to the next one. */
function withHead(picture: GreyPicture, corners: Quad, side: number): Quad {
  const cornerAt = (i: number): Point => corners[i % 4] ?? corners[0];
  const [from, to] = [cornerAt(side), cornerAt(side + 1)];
  const [behindFrom, behindTo] = [cornerAt(side + 3), cornerAt(side + 2)];
  const height = (distance(from, behindFrom) + distance(to, behindTo)) / 2;
  /** A point outside the side, so many heights of the page away. */
  const outside = (corner: Point, behind: Point, share: number): Point => [
    corner[0] + (corner[0] - behind[0]) * share,
    corner[1] + (corner[1] - behind[1]) * share,
  ];
  const rowAt = (pixels: number): number[] => {
    const share = pixels / height;
    return levelsBetween(picture, outside(from, behindFrom, share), outside(to, behindTo, share));
  };
  const page = quantile(rowAt(-FIRST), 0.5);
  let last = 0;
  let rows = 0;
  for (let out = FIRST; out <= HIGHEST * height; out++) {
    const levels = rowAt(out);
    if (levels.length < PLACES || out - last > WIDEST_GAP * height + FIRST) break;
    if (!isText(levels, page)) continue;
    last = out;
    rows++;
  }
  if (rows < FEWEST_ROWS) return corners;
  const share = (last + BEYOND * height) / height;
  const moved = corners.map((corner, i): Point => {
    if (i === side) return outside(from, behindFrom, share);
    return i === (side + 1) % 4 ? outside(to, behindTo, share) : corner;
  });
  const [a, b, c, d] = moved.map((corner) => within(picture, corner));
  return a && b && c && d ? [a, b, c, d] : corners;
}

function isText(levels: readonly number[], page: number): boolean {
  const ground = quantile(levels, 0.5);
  if (page - ground < LEAST_STEP) return false;
  let [bright, together, widest] = [0, 0, 0];
  for (const level of levels) {
    const isBright = level - ground >= BRIGHT * (page - ground);
    together = isBright ? together + 1 : 0;
    if (isBright) bright++;
    widest = Math.max(widest, together);
  }
  return bright >= FEWEST_PLACES && bright <= MOST_SHARE * levels.length && widest <= WIDEST_LETTER;
}

/** The levels in places between two points; fewer where the picture ends. */
function levelsBetween({ pixels, width, height }: GreyPicture, from: Point, to: Point): number[] {
  const levels: number[] = [];
  for (let i = 0; i < PLACES; i++) {
    const share = INSET + ((1 - 2 * INSET) * i) / (PLACES - 1);
    const x = Math.round(from[0] + (to[0] - from[0]) * share);
    const y = Math.round(from[1] + (to[1] - from[1]) * share);
    if (x >= 0 && y >= 0 && x < width && y < height) levels.push(pixels[y * width + x] ?? 0);
  }
  return levels;
}

const within = ({ width, height }: GreyPicture, [x, y]: Point): Point => [
  Math.min(Math.max(x, 0), width - 1),
  Math.min(Math.max(y, 0), height - 1),
];

const distance = (one: Point, other: Point): number => Math.hypot(one[0] - other[0], one[1] - other[1]);

const quantile = (levels: readonly number[], share: number): number =>
  [...levels].sort((a, b) => a - b)[Math.floor(share * levels.length)] ?? 0;
