import type { DarkBand } from './band-levels.ts';
import type { GreyPicture } from './grey-picture.ts';

/** So many pixels of the survey on both sides of a band's edge may be blurred, or past it where the band lies askew. */
const BLURRED = 4;
/** So many of them are paper already. */
const RIM = 2;
/** What is darker than this share of the paper is no paper. */
const PAPER = 0.97;

/**
 * Makes paper of what is left of the edges of a band that was turned, in place: half dark there, they would stand out as
 * rules. Only what hangs together with an edge is wiped, so that letters near it stay.
 */
export function wipeEdges(picture: GreyPicture, band: DarkBand, zoom: number): void {
  const { width, height } = picture;
  const { top, starts, ends, paper } = band;
  const reach = { most: BLURRED * zoom, rim: RIM * zoom, paper };
  const wipe = (x: number, y: number, step: number) => {
    if (x < 0 || x >= width || y < 0 || y >= height) return;
    wipeFrom(picture, y * width + x, -step, reach);
    wipeFrom(picture, y * width + x, step, reach);
  };
  for (let y = top * zoom; y < (top + starts.length) * zoom; y++) {
    const row = Math.floor(y / zoom) - top;
    wipe((starts[row] ?? 0) * zoom, y, 1);
    wipe((ends[row] ?? 0) * zoom - 1, y, 1);
  }
  for (let x = (Math.min(...starts) - 1) * zoom; x < (Math.max(...ends) + 1) * zoom; x++) {
    const column = Math.floor(x / zoom);
    const holds = (start: number, row: number) => start - 1 <= column && (ends[row] ?? 0) + 1 > column;
    wipe(x, (top + starts.findIndex(holds)) * zoom, width);
    wipe(x, (top + starts.findLastIndex(holds) + 1) * zoom - 1, width);
  }
}

/**
 * Whitens what is dark from a pixel on, step by step, up to paper; the rim that was made paper already is passed over.
 * Where no paper comes so near, it is no edge but a shadow, and letters may stand in it.
 */
function wipeFrom(
  { pixels }: GreyPicture,
  from: number,
  step: number,
  { most, rim, paper }: { readonly most: number; readonly rim: number; readonly paper: number },
): void {
  const isPaper = (k: number) => (pixels[from + k * step] ?? 255) >= PAPER * paper;
  let end = rim;
  while (end <= most && !isPaper(end)) end++;
  if (end > most) return;
  for (let k = 0; k < end; k++) if (!isPaper(k)) pixels[from + k * step] = paper;
}
