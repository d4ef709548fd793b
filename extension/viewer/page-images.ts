import type { OpenPaper } from '../engine.ts';

/** Pictures of a paper's pages; the latest few are kept, so that cut-outs of one page draw it once. */
export interface PageImages {
  /** A page at so many pixels a point. */
  picture(page: number, scale: number): Promise<ImageBitmap>;
  close(): void;
}

const MOST_KEPT = 4;
/** The most pixels of one picture: 16 million, about four Letter pages at 200 dots an inch. */
const MOST_PIXELS = 16_000_000;

/** The scale asked for, or the largest that keeps a page's picture within bounds. */
export function boundedScale(scale: number, width: number, height: number): number {
  return Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
}

/** Draws pages by way of the paper's own worker. */
export function createPageImages(open: OpenPaper): PageImages {
  const kept = new Map<string, Promise<ImageBitmap>>();
  const drop = (key: string, picture: Promise<ImageBitmap>) => {
    kept.delete(key);
    // A drawing that failed has nothing to close; whoever asked for it says so on the page.
    picture.then(
      (bitmap) => bitmap.close(),
      () => undefined,
    );
  };
  return {
    picture(page, scale) {
      const key = `${page} ${scale.toFixed(3)}`;
      const picture = kept.get(key) ?? open.renderPage(page, scale);
      kept.delete(key);
      kept.set(key, picture);
      const [oldest] = kept;
      if (kept.size > MOST_KEPT && oldest) drop(...oldest);
      return picture;
    },
    close() {
      for (const [key, picture] of kept) drop(key, picture);
    },
  };
}
