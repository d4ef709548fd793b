import type { GreyPicture } from '../picture/grey-picture.ts';
import type { CutOut } from './cut-outs.ts';

/** A cut-out's place in a stack, pixels of the stack. */
export interface Row {
  readonly cutOut: CutOut;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Cut-outs set one below the other. */
export interface Stack {
  readonly picture: GreyPicture;
  readonly rows: readonly Row[];
}

/** Room between two rows, and on both sides, as a share of the capitals. */
const BETWEEN = 0.5;
const MARGIN = 1;
/** About as many rows of pixels at most: the engine's own limit is 32,767. */
const MOST_ROWS = 2600;
const MOST_PIXELS = 1_000_000;

/** Cut-outs with capitals of `cap` pixels in as many stacks as they need, the widest first: little of a stack is empty, and engines share them well. */
export function stacksOf(cutOuts: readonly CutOut[], cap: number): Stack[] {
  const stacks: Stack[] = [];
  let rows: Row[] = [];
  const left = MARGIN * cap;
  let y = MARGIN * cap;
  let width = 0;
  const close = () => {
    if (rows.length > 0) stacks.push(drawn(rows, width + left, Math.ceil(y)));
    rows = [];
    y = MARGIN * cap;
    width = 0;
  };
  for (const cutOut of [...cutOuts].sort((a, b) => b.picture.width - a.picture.width)) {
    const top = Math.round(y);
    const bottom = top + cutOut.picture.height;
    rows.push({ cutOut, left, top, bottom });
    width = Math.max(width, left + cutOut.picture.width);
    y = bottom + BETWEEN * cap;
    if (y * width > MOST_PIXELS || y > MOST_ROWS) close();
  }
  close();
  return stacks;
}

/** The page x of a place in a row. */
export function pageX({ cutOut: { strip, scale, beside }, left }: Row, stackX: number): number {
  return strip.left - beside + (stackX - left) / scale;
}

function drawn(rows: readonly Row[], width: number, height: number): Stack {
  const pixels = new Uint8Array(width * height).fill(255);
  for (const { cutOut, left, top } of rows) {
    const { picture } = cutOut;
    for (let y = 0; y < picture.height; y++) {
      const line = picture.pixels.subarray(y * picture.width, (y + 1) * picture.width);
      pixels.set(line, (top + y) * width + left);
    }
  }
  return { picture: { width, height, pixels }, rows };
}
