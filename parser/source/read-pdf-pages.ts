import type { Warning } from '../contract.ts';
import type { Platform } from '../platform/platform.ts';
import { openPages } from './draw-page.ts';
import { openPdf } from './open-pdf.ts';
import type { Page } from './page.ts';
import { pageArt } from './page-art.ts';
import type { PaperOptions } from './paper.ts';
import type { PdfDocument, PdfJs, PdfPage, TextContent } from './pdf-js.ts';
import { pdfWords } from './pdf-words.ts';
import { recognisePages } from './recognise-pages.ts';
import { isTrusted, needsArt } from './text-layer.ts';

/** What pages are read with, besides the opened file itself. */
export interface PagesContext {
  readonly bytes: Uint8Array;
  readonly pdfjs: PdfJs;
  readonly platform: Platform;
  readonly options: PaperOptions;
  /** Whether the file holds pictures that could be a scanned page. */
  readonly hasPictures: boolean;
}

/** A file's pages with what went wrong on them. */
export interface ReadPages {
  readonly pages: readonly Page[];
  readonly warnings: readonly Warning[];
  readonly allFailed: boolean;
}

/** A page that pdf.js cannot even measure is shown as a Letter sheet, points. */
const LETTER = { width: 612, height: 792 } as const;
const PARTLY_READ_CONFIDENCE = 0;

/** Reads every page by itself: one that fails is reported and costs the others nothing. */
export async function readPdfPages(pdf: PdfDocument, context: PagesContext): Promise<ReadPages> {
  const pages: Page[] = [];
  const warnings: Warning[] = [];
  const contents = contentsAhead(pdf);
  for (let number = 1; number <= pdf.numPages; number++) {
    context.options.onStep?.({ step: 'page', page: number, pages: pdf.numPages });
    const { page, warning } = await readPage(contents(number), number, context);
    pages.push(page);
    if (warning !== null)
      warnings.push({
        code: warning,
        message: { code: `warning.${warning}`, with: { page: String(number) } },
        page: number,
      });
  }
  const allFailed =
    pages.length > 0 && warnings.filter(({ code }) => code === 'page-damaged').length === pages.length;
  return { ...(await withRecognised(pdf, { pages, warnings }, context)), allFailed };
}

/** The pages whose text cannot be used, read from what they show. */
async function withRecognised(
  pdf: PdfDocument,
  { pages, warnings }: Omit<ReadPages, 'allFailed'>,
  context: PagesContext,
) {
  const unread = new Set(warnings.filter(({ code }) => code === unusable).map(({ page }) => page));
  const wanted = pages.filter(({ number }) => unread.has(number));
  if (wanted.length === 0) return { pages, warnings };
  const { bytes, pdfjs, platform, options } = context;
  const drawer = openPages(bytes, platform, options.password);
  const recognised = await recognisePages(
    wanted.map((page) => ({
      page,
      draw: () => drawer.draw(page.number, (drawable) => scaleOf(pdf, drawable, pdfjs)),
    })),
    platform,
    options,
  );
  await drawer.close();
  const byNumber = new Map(recognised.pages.map((page) => [page.number, page]));
  return {
    pages: pages.map((page) => byNumber.get(page.number) ?? page),
    warnings: [...warnings.filter(({ code }) => code !== unusable), ...recognised.warnings],
  };
}

/**
 * Pixels to the point at which a page is drawn: as many as its picture has, and enough for small print. The file without
 * pictures tells that too, where it has the page, and decodes none.
 */
async function scaleOf(pdf: PdfDocument, drawable: PdfPage, pdfjs: PdfJs): Promise<number> {
  const art = await attempt(async () => pageArt(await pdf.getPage(drawable.pageNumber), pdfjs));
  const { pictureScale } = art ?? (await pageArt(drawable, pdfjs));
  const { width, height } = drawable.getViewport({ scale: 1 });
  const wanted = pictureScale === null ? OUTLINES_SCALE : Math.max(LEAST_SCALE, pictureScale);
  return Math.min(wanted, MOST_SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
}
/** Pixels to the point: 200 dpi for outlines; pictures between 50 and 300 dpi as they are. */
const OUTLINES_SCALE = 200 / 72;
const LEAST_SCALE = 50 / 72;
const MOST_SCALE = 300 / 72;
/** A Letter page at 300 dpi; a larger one takes more memory than small print is worth. */
const MOST_PIXELS = 8.5e6;

type PageWarning = 'page-damaged' | 'page-partly-read' | 'text-layer-unusable';

async function readPage(content: Promise<PageContent>, number: number, context: PagesContext) {
  const strictly = await attempt(async () => wordedPage(await content, number, context));
  if (strictly !== null) return { page: strictly, warning: strictly.source === 'none' ? unusable : null };
  const leniently = await readLeniently(number, context);
  if (leniently === null) return { page: unreadPage(number), warning: 'page-damaged' as const };
  if (leniently.source === 'none') return { page: leniently, warning: unusable };
  return { page: leniently, warning: 'page-partly-read' as const };
}

const unusable: PageWarning = 'text-layer-unusable';

/** Reads a page with a damaged part; what could be read of it is kept, but nothing of it is relied on. */
async function readLeniently(number: number, context: PagesContext) {
  const { bytes, platform, options } = context;
  const opened = await openPdf(bytes.slice(), platform, { ...options, strict: false });
  if ('error' in opened) return null;
  try {
    const page = await attempt(async () => wordedPage(await contentOf(opened.pdf, number), number, context));
    if (page === null) return null;
    return { ...page, words: page.words.map((word) => ({ ...word, confidence: PARTLY_READ_CONFIDENCE })) };
  } finally {
    await opened.close();
  }
}

/** A page and its text as pdf.js gives it. */
interface PageContent {
  readonly pdfPage: PdfPage;
  readonly content: TextContent;
}

/** Pages asked for before their turn: pdf.js waits for its inflater now and then, and need not wait alone. */
const AHEAD = 4;

/** The contents of pages, to be taken in their order; each time some more are asked for. */
function contentsAhead(pdf: PdfDocument): (number: number) => Promise<PageContent> {
  const asked: Promise<PageContent>[] = [];
  return (number) => {
    while (asked.length < Math.min(pdf.numPages, number + AHEAD)) {
      const content = contentOf(pdf, asked.length + 1);
      // What fails is told when its turn comes, however early that was.
      content.catch(() => {});
      asked.push(content);
    }
    return asked[number - 1] ?? contentOf(pdf, number);
  };
}

async function contentOf(pdf: PdfDocument, number: number): Promise<PageContent> {
  const pdfPage = await pdf.getPage(number);
  return { pdfPage, content: await pdfPage.getTextContent({ disableNormalization: true }) };
}

async function wordedPage(
  { pdfPage, content }: PageContent,
  number: number,
  { hasPictures, pdfjs }: PagesContext,
): Promise<Page> {
  const viewport = pdfPage.getViewport({ scale: 1 });
  const art = needsArt(content, hasPictures) ? await pageArt(pdfPage, pdfjs) : null;
  const trusted = isTrusted(content, art);
  const { words, turned } = trusted ? pdfWords(content, viewport) : { words: [], turned: 0 as const };
  pdfPage.cleanup();
  const { width, height } = viewport;
  return {
    number,
    source: trusted ? 'text' : 'none',
    rotation: viewport.rotation,
    turned,
    width,
    height,
    words,
  };
}

function unreadPage(number: number): Page {
  return { number, source: 'none', rotation: 0, turned: 0, ...LETTER, words: [] };
}

/** What went wrong inside pdf.js is a damaged page to us, whatever it was. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
