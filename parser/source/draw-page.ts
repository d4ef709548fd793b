import type { Platform } from '../platform/platform.ts';
import { openPdf } from './open-pdf.ts';
import type { PdfDocument } from './pdf-js.ts';

/** Draws pages of one document; it is opened again for that, with its pictures and fonts, when first asked. */
export interface PageDrawer {
  /** The page as displayed, `scale` pixels per point, less where it would be too large. */
  draw(number: number, scale: number): Promise<ImageBitmap>;
}

/** A page of pdf.js, whose types know the canvases of a document only. */
interface Drawable {
  render(options: Record<string, unknown>): { readonly promise: Promise<unknown> };
}

/** No page is drawn with more pixels than this. */
const MOST_PIXELS = 40e6;

/** Pages of a document drawn off screen. */
export function openPages(bytes: Uint8Array, platform: Platform, password: string | undefined): PageDrawer {
  let opening: Promise<PdfDocument> | null = null;
  return {
    async draw(number, scale) {
      opening ??= open(bytes, platform, password);
      const page = await (await opening).getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
      const viewport = page.getViewport({ scale: Math.min(scale, most) });
      const canvas = new OffscreenCanvas(
        Math.max(1, Math.round(viewport.width)),
        Math.max(1, Math.round(viewport.height)),
      );
      const drawable: Drawable = page;
      await drawable.render({ canvas, viewport }).promise;
      page.cleanup();
      return canvas.transferToImageBitmap();
    },
  };
}

async function open(
  bytes: Uint8Array,
  platform: Platform,
  password: string | undefined,
): Promise<PdfDocument> {
  const opened = await openPdf(bytes.slice(), platform, { password, strict: false, drawing: true });
  if ('error' in opened)
    throw new Error(`a document that was read cannot be opened to be drawn: ${opened.error}`);
  return opened.pdf;
}
