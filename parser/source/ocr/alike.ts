import type { GreyPicture } from '../picture/grey-picture.ts';
import type { CutOut } from './cut-outs.ts';

/** Cut-outs of the same print differ in width by no more pixels, and lie no further from one another. */
const WIDTHS = 2;
const SHIFTS = [0, -1, 1, -2, 2];
const LIFTS = [0, -1, 1];
/** Their darkness is compared in windows as wide as a letter; a window may differ by this share of its own: a 3 and an 8 differ by twice as much and more. */
const WINDOW = 10;
const MOST = 0.03;
/** A window of paper alone has at least as much darkness as so many black pixels: its grain is no difference. */
const GRAIN = 6 * 255 ** 2;
/** The same print has the same ink, up to this share of it, and in squares of so many pixels, not moved, it differs by no more. */
const INK = 0.06;
const SQUARE = 4;
const MOST_IN_SQUARES = 0.12;

/** Cut-outs that show the same print as an earlier one, with that one. */
export function alike(cutOuts: readonly CutOut[]): ReadonlyMap<CutOut, CutOut> {
  const byWidth = new Map<number, Soft[]>();
  const same = new Map<CutOut, CutOut>();
  for (const cutOut of cutOuts) {
    const soft = softened(cutOut);
    const before = widthsNear(soft.width).flatMap((width) => byWidth.get(width) ?? []);
    const model = before.find((other) => areAlike(other, soft));
    if (model !== undefined) same.set(cutOut, model.cutOut);
    else byWidth.set(soft.width, [...(byWidth.get(soft.width) ?? []), soft]);
  }
  return same;
}

const widthsNear = (width: number): number[] =>
  Array.from({ length: 2 * WIDTHS + 1 }, (_, i) => width - WIDTHS + i);

/** How dark a picture's pixels are. */
interface Darkness {
  readonly width: number;
  readonly height: number;
  readonly levels: Float32Array;
}

/** A cut-out's darkness, softened so that half a pixel's shift changes little, in squares too, and in all. */
interface Soft extends Darkness {
  readonly cutOut: CutOut;
  readonly squares: Darkness;
  readonly total: number;
}

function softened(cutOut: CutOut): Soft {
  const { width, height } = cutOut.picture;
  const levels = new Float32Array(width * height);
  let total = 0;
  for (let y = 1; y < height - 1; y++) total += softenRow(cutOut.picture, y, levels);
  return { cutOut, width, height, levels, squares: inSquares({ width, height, levels }), total };
}

/** The mean darkness of squares of pixels. */
function inSquares({ width, height, levels }: Darkness): Darkness {
  const across = Math.ceil(width / SQUARE);
  const down = Math.ceil(height / SQUARE);
  const squares = new Float32Array(across * down);
  const addTo = (y: number) => {
    const row = Math.floor(y / SQUARE) * across;
    for (let x = 0; x < width; x++) {
      const at = row + Math.floor(x / SQUARE);
      squares[at] = (squares[at] ?? 0) + (levels[y * width + x] ?? 0) / SQUARE ** 2;
    }
  };
  for (let y = 0; y < height; y++) addTo(y);
  return { width: across, height: down, levels: squares };
}

/** The mean darkness of each pixel's square of nine, and what that comes to in a row; the outermost pixels are paper. */
function softenRow({ width, pixels }: GreyPicture, y: number, levels: Float32Array): number {
  const column = (at: number) =>
    765 - (pixels[at - width] ?? 255) - (pixels[at] ?? 255) - (pixels[at + width] ?? 255);
  const row = y * width;
  let [left, middle] = [column(row), column(row + 1)];
  let total = 0;
  for (let at = row + 1; at < row + width - 1; at++) {
    const right = column(at + 1);
    levels[at] = (left + middle + right) / 9;
    total += left + middle + right;
    left = middle;
    middle = right;
  }
  return total;
}

function areAlike(one: Soft, other: Soft): boolean {
  if (Math.abs(one.height - other.height) > 1) return false;
  if (Math.abs(one.total - other.total) > INK * Math.max(one.total, other.total)) return false;
  const whole = { window: Math.round(WINDOW / SQUARE), grain: GRAIN / SQUARE ** 2, shift: 0, lift: 0 };
  if (worstWindow(one.squares, other.squares, whole) > MOST_IN_SQUARES) return false;
  return SHIFTS.some((shift) =>
    LIFTS.some((lift) => worstWindow(one, other, { window: WINDOW, grain: GRAIN, shift, lift }) <= MOST),
  );
}

/** How two pictures are laid over one another, and in what windows they are compared. */
interface Comparison {
  readonly window: number;
  readonly grain: number;
  readonly shift: number;
  readonly lift: number;
}

/** How much the most different window of two pictures differs, one of them moved: 0 not at all, 1 as print and paper do. */
function worstWindow(one: Darkness, other: Darkness, { window, grain, shift, lift }: Comparison): number {
  const unlike = new Float64Array(one.width);
  const dark = new Float64Array(one.width);
  for (let y = 0; y < one.height; y++) addRow(one, other, { y, shift, lift }, unlike, dark);
  let [unlikeHere, darkHere, worst] = [0, 0, 0];
  for (let x = 0; x < one.width; x++) {
    unlikeHere += (unlike[x] ?? 0) - (unlike[x - window] ?? 0);
    darkHere += (dark[x] ?? 0) - (dark[x - window] ?? 0);
    worst = Math.max(worst, unlikeHere / (darkHere + grain));
  }
  return worst;
}

/** Adds the squares of differences and of darkness in one row to those of each column. */
function addRow(
  one: Darkness,
  other: Darkness,
  { y, shift, lift }: { readonly y: number; readonly shift: number; readonly lift: number },
  unlike: Float64Array,
  dark: Float64Array,
): void {
  const from = y * one.width;
  const otherFrom = (y + lift) * other.width + shift;
  for (let x = 0; x < one.width; x++) {
    const a = one.levels[from + x] ?? 0;
    const b = other.levels[otherFrom + x] ?? 0;
    unlike[x] = (unlike[x] ?? 0) + (a - b) ** 2;
    dark[x] = (dark[x] ?? 0) + a * a + b * b;
  }
}
