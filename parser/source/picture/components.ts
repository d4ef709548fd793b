import type { GreyPicture } from './grey-picture.ts';
import type { InkMask } from './ink-mask.ts';

/** Ink that hangs together: its box in pixels (the far sides just outside), how many pixels it has and how dark its darkest is. */
export interface Component {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly area: number;
  /** Of 255; 0 where no picture was given. */
  readonly darkest?: number;
}

/** The connected pieces of ink, found run by run; pixels that touch at a corner hang together. `picture` tells how dark they are. */
export function componentsOf({ width, height, ink }: InkMask, picture?: GreyPicture): Component[] {
  const runs = new Runs();
  let above = 0;
  let aboveEnd = 0;
  for (let y = 0; y < height; y++) {
    const first = runs.count;
    let candidate = above;
    for (let x = 0, row = y * width; x < width; x++) {
      if (ink[row + x] === 0) continue;
      const start = x;
      while (x < width && ink[row + x] === 1) x++;
      const run = runs.add(start, x, y);
      while (candidate < aboveEnd && runs.end(candidate) < start) candidate++;
      for (let k = candidate; k < aboveEnd && runs.start(k) <= x; k++) runs.join(run, k);
    }
    above = first;
    aboveEnd = runs.count;
  }
  return runs.components(picture);
}

/** Runs of ink with the piece each belongs to (the roots of a forest). */
class Runs {
  count = 0;
  private starts = new Int32Array(1 << 14);
  private ends = new Int32Array(1 << 14);
  private rows = new Int32Array(1 << 14);
  private parents = new Int32Array(1 << 14);

  add(start: number, end: number, row: number): number {
    if (this.count === this.starts.length) this.grow();
    const run = this.count++;
    this.starts[run] = start;
    this.ends[run] = end;
    this.rows[run] = row;
    this.parents[run] = run;
    return run;
  }

  start(run: number): number {
    return this.starts[run] ?? 0;
  }

  end(run: number): number {
    return this.ends[run] ?? 0;
  }

  join(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a < b) this.parents[b] = a;
    else this.parents[a] = b;
  }

  components(picture?: GreyPicture): Component[] {
    const places = new Int32Array(this.count).fill(-1);
    const found: { x0: number; y0: number; x1: number; y1: number; area: number; darkest: number }[] = [];
    for (let run = 0; run < this.count; run++) {
      const root = this.root(run);
      const x0 = this.start(run);
      const x1 = this.end(run);
      const y = this.rows[run] ?? 0;
      const darkest = picture === undefined ? 0 : darkestOf(picture, y, x0, x1);
      const piece = found[places[root] ?? -1];
      if (piece === undefined) {
        places[root] = found.length;
        found.push({ x0, y0: y, x1, y1: y + 1, area: x1 - x0, darkest });
        continue;
      }
      if (x0 < piece.x0) piece.x0 = x0;
      if (x1 > piece.x1) piece.x1 = x1;
      piece.y1 = y + 1;
      piece.area += x1 - x0;
      if (darkest < piece.darkest) piece.darkest = darkest;
    }
    return found;
  }

  private root(run: number): number {
    let at = run;
    for (let up = this.parents[at] ?? at; up !== at; up = this.parents[at] ?? at) {
      const next = this.parents[up] ?? up;
      this.parents[at] = next;
      at = next;
    }
    return at;
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.rows = doubled(this.rows);
    this.parents = doubled(this.parents);
  }
}

function darkestOf({ pixels, width }: GreyPicture, y: number, from: number, to: number): number {
  let darkest = 255;
  for (let at = y * width + from, end = y * width + to; at < end; at++) {
    const value = pixels[at] ?? 255;
    if (value < darkest) darkest = value;
  }
  return darkest;
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
