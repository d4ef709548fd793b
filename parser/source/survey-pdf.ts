import { dropFontPrograms } from './font-programs.ts';
import { staysWithinBudget } from './inflation-budget.ts';
import { pdfStreams } from './pdf-streams.ts';
import { emptyPicture, isPicture, pixelsOf } from './pictures.ts';

/** Pictures of fewer pixels than this, all together, are logos and cannot be a page. */
const PAGE_PIXELS = 0.3e6;

/** What a look at a PDF's bytes tells before pdf.js sees them. */
export interface Survey {
  /** A copy of the file without what reading words never needs: what pictures show, how letters are drawn. */
  readonly bytes: Uint8Array;
  /** Whether the file holds pictures that could be a scanned page. */
  readonly hasPictures: boolean;
  /** Whether its streams stay within what one document may inflate to. */
  readonly withinBudget: boolean;
}

/** Looks a PDF over before it is opened, and leaves out what reading words never needs. */
export async function surveyPdf(bytes: Uint8Array): Promise<Survey> {
  const copy = bytes.slice();
  const streams = [...pdfStreams(bytes)];
  const pictures = streams.filter(isPicture);
  for (const picture of pictures) emptyPicture(copy, picture);
  dropFontPrograms(copy, streams);
  const pixels = pictures.reduce((sum, picture) => sum + pixelsOf(picture), 0);
  const withinBudget = await staysWithinBudget(
    bytes,
    streams.filter((stream) => !isPicture(stream)),
  );
  return { bytes: copy, hasPictures: pixels >= PAGE_PIXELS, withinBudget };
}
