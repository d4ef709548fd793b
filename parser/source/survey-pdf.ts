import { staysWithinBudget } from './inflation-budget.ts';
import { pdfStreams } from './pdf-streams.ts';
import { emptyPicture, isPicture, pixelsOf } from './pictures.ts';

/** Pictures of fewer pixels than this, all together, are logos and cannot be a page. */
const PAGE_PIXELS = 0.3e6;

/** What a look at a PDF's bytes tells before pdf.js sees them. */
export interface Survey {
  /** A copy of the file whose pictures are emptied. */
  readonly bytes: Uint8Array;
  /** Whether the file holds pictures that could be a scanned page. */
  readonly hasPictures: boolean;
  /** Whether its streams stay within what one document may inflate to. */
  readonly withinBudget: boolean;
}

/** Looks a PDF over before it is opened, and empties its pictures, which reading words never needs. */
export async function surveyPdf(bytes: Uint8Array): Promise<Survey> {
  const copy = bytes.slice();
  const others = [];
  let pixels = 0;
  for (const stream of pdfStreams(bytes)) {
    if (!isPicture(stream)) others.push(stream);
    else {
      pixels += pixelsOf(stream);
      emptyPicture(copy, stream);
    }
  }
  const withinBudget = await staysWithinBudget(bytes, others);
  return { bytes: copy, hasPictures: pixels >= PAGE_PIXELS, withinBudget };
}
