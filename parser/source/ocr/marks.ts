/** A connected piece of ink: a letter, a dot, a line, a logo. Pixels, `right` and `bottom` inclusive. */
export interface Mark {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels of ink. */
  area: number;
}

/** The connected pieces of ink of a bitmap (1 is ink), eight neighbours, by runs along the rows. */
export function marksOf(ink: Uint8Array, width: number, height: number): Mark[] {
  const parents: number[] = [];
  const marks: Mark[] = [];
  const find = (label: number): number => {
    let root = label;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = label; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  let above: Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = runsOf(ink, y * width, width);
    let i = 0;
    for (const run of row) {
      while (i > 0 && (above[i - 1]?.to ?? -1) >= run.from - 1) i--;
      for (; i < above.length; i++) {
        const other = above[i];
        if (!other || other.from > run.to + 1) break;
        if (other.to < run.from - 1) continue;
        if (run.label < 0) run.label = find(other.label);
        else join(find(run.label), find(other.label));
      }
      if (run.label < 0) {
        run.label = parents.length;
        parents.push(run.label);
        marks.push({ left: run.from, top: y, right: run.to, bottom: y, area: 0 });
      }
      grow(marks[find(run.label)], run, y);
    }
    above = row;
  }
  return marks.filter((_, label) => parents[label] === label);

  function join(a: number, b: number) {
    if (a === b) return;
    const [keep, drop] = a < b ? [a, b] : [b, a];
    parents[drop] = keep;
    const kept = marks[keep];
    const gone = marks[drop];
    if (!kept || !gone) return;
    kept.left = Math.min(kept.left, gone.left);
    kept.top = Math.min(kept.top, gone.top);
    kept.right = Math.max(kept.right, gone.right);
    kept.bottom = Math.max(kept.bottom, gone.bottom);
    kept.area += gone.area;
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  label: number;
}

function runsOf(ink: Uint8Array, start: number, width: number): Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < width; x++) {
    if (ink[start + x] !== 1) continue;
    const from = x;
    while (x + 1 < width && ink[start + x + 1] === 1) x++;
    runs.push({ from, to: x, label: -1 });
  }
  return runs;
}

function grow(mark: Mark | undefined, { from, to }: Run, y: number): void {
  if (!mark) return;
  if (from < mark.left) mark.left = from;
  if (to > mark.right) mark.right = to;
  if (y > mark.bottom) mark.bottom = y;
  mark.area += to - from + 1;
}
