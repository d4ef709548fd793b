import type { Box, Page, Turn } from './page.ts';
import { projectBox } from './picture/projection.ts';

/** A page turned so that its text runs from left to right, with the way back to the page as displayed. */
export interface Upright {
  /** The same words, their boxes in the reading frame; width and height are swapped for quarter turns. */
  readonly page: Page;
  /** A box of the reading frame, as displayed. */
  toDisplay(box: Box): Box;
}

/** The page in the frame its text is read in; the same page where the text already runs from left to right. */
export function upright(page: Page): Upright {
  const { frame } = page;
  if (frame !== undefined) {
    const { width, height, toDisplay } = frame;
    return { page: { ...page, width, height }, toDisplay: (box) => projectBox(toDisplay, box) };
  }
  if (page.turned === 0) return { page, toDisplay: (box) => box };
  const { turned, width, height } = page;
  const sideways = turned === 90 || turned === 270;
  const words = page.words.map((word) => ({ ...word, box: turnBack(word.box, turned, width, height) }));
  return {
    page: {
      ...page,
      words,
      turned: 0,
      width: sideways ? height : width,
      height: sideways ? width : height,
    },
    toDisplay: (box) => turn(box, turned, width, height),
  };
}

/** A box of the reading frame as it stands on the displayed page, `width` × `height` points, whose text is `turned`. */
export function turn(box: Box, turned: Turn, width: number, height: number): Box {
  const [x0, y0, x1, y1] = box;
  if (turned === 90) return [width - y1, x0, width - y0, x1];
  if (turned === 180) return [width - x1, height - y1, width - x0, height - y0];
  if (turned === 270) return [y0, height - x1, y1, height - x0];
  return box;
}

function turnBack(box: Box, turned: Turn, width: number, height: number): Box {
  const [x0, y0, x1, y1] = box;
  if (turned === 90) return [y0, width - x1, y1, width - x0];
  if (turned === 180) return [width - x1, height - y1, width - x0, height - y0];
  if (turned === 270) return [height - y1, x0, height - y0, x1];
  return box;
}
