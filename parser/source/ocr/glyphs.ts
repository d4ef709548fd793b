import type { GreyPicture } from '../picture/grey-picture.ts';
import { type Mark, marksOf } from './marks.ts';

/** One printed character's shape: greys of a small square, centred, mean 0 and length 1. */
export type GlyphShape = Float32Array;

/** Side of the square, pixels; a capital is a little lower. */
const SIDE = 24;
const INK = 128;
const FEWEST_PIXELS = 4;
/** Pieces that share this much of the narrower one's width are one character. */
const OVER_ONE_ANOTHER = 0.5;

/** The pieces of ink in a cut-out of one word, from left to right. */
export function piecesOf({ width, height, pixels }: GreyPicture): Mark[] {
  const ink = new Uint8Array(width * height);
  for (let i = 0; i < ink.length; i++) ink[i] = (pixels[i] ?? 255) < INK ? 1 : 0;
  return marksOf(ink, width, height)
    .filter(({ area }) => area >= FEWEST_PIXELS)
    .sort((a, b) => a.left - b.left);
}

/** The shapes of the characters in a cut-out of one word, from left to right. */
export function glyphsOf(word: GreyPicture): GlyphShape[] {
  const pieces = piecesOf(word);
  const characters: { left: number; right: number }[] = [];
  for (const { left, right } of pieces) {
    const last = characters[characters.length - 1];
    const shared = last === undefined ? 0 : Math.min(last.right, right) - left + 1;
    if (last && shared > OVER_ONE_ANOTHER * Math.min(last.right - last.left + 1, right - left + 1)) {
      last.right = Math.max(last.right, right);
    } else characters.push({ left, right });
  }
  return characters.map(({ left, right }) => shapeOf(word, left, right));
}

/** The greys around a character, whatever its width, in a square of its own. */
function shapeOf({ width, height, pixels }: GreyPicture, left: number, right: number): GlyphShape {
  const shape = new Float32Array(SIDE * SIDE);
  const across = right - left + 1;
  const from = left - Math.floor((SIDE - across) / 2);
  // Rows are taken at a fixed place of the cut-out, so that a comma differs from an apostrophe.
  const scale = height / SIDE;
  let sum = 0;
  for (let y = 0; y < SIDE; y++) {
    const row = Math.min(height - 1, Math.floor((y + 0.5) * scale)) * width;
    for (let x = 0; x < SIDE; x++) {
      const at = from + x;
      const grey = at < left - 1 || at > right + 1 || at < 0 || at >= width ? 255 : (pixels[row + at] ?? 255);
      shape[y * SIDE + x] = 255 - grey;
      sum += 255 - grey;
    }
  }
  const mean = sum / shape.length;
  let squares = 0;
  for (let i = 0; i < shape.length; i++) {
    const value = (shape[i] ?? 0) - mean;
    shape[i] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < shape.length; i++) shape[i] = (shape[i] ?? 0) / length;
  return shape;
}

/** How alike two shapes are: 1 for the same, about 0 for unrelated ones. */
export function likeness(one: GlyphShape, other: GlyphShape): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
  return sum;
}
