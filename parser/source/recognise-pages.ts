import type { Warning } from '../contract.ts';
import type { Platform } from '../platform/platform.ts';
import { recognisePage } from './ocr/recognise-page.ts';
import type { Recogniser } from './ocr/recogniser.ts';
import type { Page } from './page.ts';
import type { PaperOptions } from './paper.ts';
import type { ColourPicture } from './picture/colour-picture.ts';

/** A page that has to be read from its picture. */
export interface PageToRecognise {
  readonly page: Page;
  /** Its picture and how many pixels a point has; rejects where the page cannot be drawn. */
  draw(): Promise<{ readonly picture: ColourPicture; readonly scale: number }>;
}

/** Pages as they were read from their pictures, in the order given, and what is to be said of them. */
export interface RecognisedPages {
  readonly pages: readonly Page[];
  readonly warnings: readonly Warning[];
}

/** Reads pages from their pictures, as many at once as the engine has workers; one that fails costs the others nothing. */
export async function recognisePages(
  wanted: readonly PageToRecognise[],
  platform: Platform,
  options: PaperOptions,
): Promise<RecognisedPages> {
  if (wanted.length === 0) return { pages: [], warnings: [] };
  const recogniser = await platform.startRecogniser();
  const read: Recognised[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < wanted.length; at = next++) {
      const one = wanted[at];
      if (one !== undefined) read[at] = await recognised(one, wanted.length, recogniser, options);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(recogniser.workers, wanted.length) }, worker));
  } finally {
    await recogniser.close();
  }
  return { pages: read.map(({ page }) => page), warnings: read.flatMap(({ warnings }) => warnings) };
}

interface Recognised {
  readonly page: Page;
  readonly warnings: readonly Warning[];
}

async function recognised(
  { page, draw }: PageToRecognise,
  pages: number,
  recogniser: Recogniser,
  { onStep }: PaperOptions,
): Promise<Recognised> {
  const tell = (share: number) => onStep?.({ step: 'recognising', page: page.number, pages, share });
  tell(0);
  try {
    const { picture, scale } = await draw();
    const { words, frame, problems, isWeak } = await recognisePage(picture, scale, recogniser, tell);
    const codes = isWeak ? ['hard-to-read'] : problems;
    const warnings = codes.map((code) => warningOf(`photo-${code}`, page.number));
    if (words.length === 0) return { page, warnings: warnings.length > 0 ? warnings : [unusable(page)] };
    return { page: { ...page, source: 'ocr', turned: 0, words, frame }, warnings };
  } catch {
    // Whatever a decoder or the engine stumbles on, it is a page that could not be read.
    return { page, warnings: [unusable(page)] };
  }
}

const unusable = ({ number }: Page): Warning => warningOf('text-layer-unusable', number);

function warningOf(code: string, page: number): Warning {
  return { code, message: { code: `warning.${code}`, with: { page: String(page) } }, page };
}
