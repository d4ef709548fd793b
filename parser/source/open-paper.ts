import type { Platform } from '../platform/platform.ts';
import { openPdf } from './open-pdf.ts';
import { type Failure, failure, type Paper, type PaperOptions } from './paper.ts';
import { readPdfPages } from './read-pdf-pages.ts';
import { readPictureFile } from './read-picture-file.ts';
import { sniff } from './sniff.ts';
import { surveyPdf } from './survey-pdf.ts';

/** The greatest file that is opened, bytes. */
export const FILE_BYTES = 50 * 2 ** 20;
/** The most pages that are read. */
export const PAGES = 400;

/** Opens a file and reads its pages' words; the bytes are left as they are. */
export async function openPaper(
  bytes: Uint8Array,
  platform: Platform,
  options: PaperOptions = {},
): Promise<Paper> {
  options.onStep?.({ step: 'opening' });
  const sha256 = bytes.length === 0 ? null : await platform.sha256(bytes);
  const failed = (error: Failure): Paper => ({ sha256, pages: [], warnings: [], error });
  const refused = refusal(bytes);
  if (refused !== null) return failed(refused);
  if (sniff(bytes) === 'picture') {
    const read = await readPictureFile(bytes, platform, options);
    return 'code' in read ? failed(read) : { sha256, ...read, error: null };
  }
  const survey = await surveyPdf(bytes);
  if (!survey.withinBudget) return failed(failure('too-large'));
  const opened = await openPdf(survey.bytes, platform, { ...options, strict: true });
  if ('error' in opened) return failed(failure(opened.error));
  try {
    const { numPages } = opened.pdf;
    if (numPages > PAGES)
      return failed(failure('too-many-pages', { pages: String(numPages), most: String(PAGES) }));
    const reading = await readPdfPages(opened.pdf, {
      bytes,
      pdfjs: opened.pdfjs,
      platform,
      options,
      hasPictures: survey.hasPictures,
    });
    if (reading.allFailed) return failed(failure('damaged'));
    return { sha256, pages: reading.pages, warnings: reading.warnings, error: null };
  } finally {
    await opened.close();
  }
}

function refusal(bytes: Uint8Array): Failure | null {
  if (bytes.length === 0) return failure('empty');
  if (bytes.length > FILE_BYTES) return failure('too-large');
  const format = sniff(bytes);
  if (format === 'pdf' || format === 'picture') return null;
  return failure(format === 'unknown' || format === 'text' ? 'not-a-document' : 'unsupported-format');
}
