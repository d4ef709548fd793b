import type { Platform } from '../platform/platform.ts';
import { openPdf } from './open-pdf.ts';
import type { PdfDocument, PdfPage } from './pdf-js.ts';
import type { ColourPicture } from './picture/colour-picture.ts';

/** Draws pages of one PDF; it is opened again for that, with its pictures and fonts, when first asked. */
export interface PageDrawer {
  /** The page as displayed; `scale` says how many pixels a point gets, less where the page would be too large. */
  draw(number: number, scale: number | ((page: PdfPage) => Promise<number>)): Promise<DrawnPage>;
  close(): Promise<void>;
}

/** A page's pixels and how many of them a point has got. */
export interface DrawnPage {
  readonly picture: ColourPicture;
  readonly scale: number;
}

/** A page of pdf.js, whose types know the canvases of a document only. */
interface Drawable {
  render(options: Record<string, unknown>): { readonly promise: Promise<unknown> };
}

/** No page is drawn with more pixels than this. */
const MOST_PIXELS = 40e6;

/** Pages of a PDF drawn off screen. */
export function openPages(bytes: Uint8Array, platform: Platform, password: string | undefined): PageDrawer {
  let opening: ReturnType<typeof open> | null = null;
  return {
    async draw(number, wanted) {
      opening ??= open(bytes, platform, password);
      const { pdf, studio } = await opening;
      const page = await pdf.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
      const scale = Math.min(typeof wanted === 'number' ? wanted : await wanted(page), most);
      const viewport = page.getViewport({ scale });
      const canvas = studio.newCanvas(
        Math.max(1, Math.round(viewport.width)),
        Math.max(1, Math.round(viewport.height)),
      );
      const drawable: Drawable = page;
      await drawable.render({ canvas: canvas.target, viewport }).promise;
      page.cleanup();
      return { picture: canvas.takePixels(), scale };
    },
    async close() {
      // What never opened needs no closing; whoever asked for a page was told.
      const opened = await opening?.catch(() => null);
      await opened?.close();
    },
  };
}

async function open(bytes: Uint8Array, platform: Platform, password: string | undefined) {
  const studio = await platform.openStudio();
  const opened = await openPdf(bytes.slice(), platform, { password, strict: false, studio });
  if ('error' in opened)
    throw new Error(`a document that was read cannot be opened to be drawn: ${opened.error}`);
  const { pdf, close }: { pdf: PdfDocument; close(): Promise<void> } = opened;
  return { pdf, close, studio };
}
