import type { Statement } from '../contract.ts';
import { codeRuns } from './code-runs.ts';
import { readCurp } from './curp.ts';
import { curpRuns, mendedCurp, rfcRuns } from './misread-curp.ts';
import { mendedNss } from './misread-nss.ts';
import { mendedRfc } from './misread-rfc.ts';
import { labelledRuns, readName } from './name.ts';
import { readNss } from './nss.ts';
import type { PageTexts } from './page-texts.ts';
import { readRfc } from './rfc.ts';

/** Who the document is about: the CURP by its form first, and what agrees with it or is labelled. */
export function readIdentity(texts: PageTexts): Statement['worker'] {
  const { curp, rfc } = isRecognised(texts) ? recognisedCodes(texts) : printedCodes(texts);
  return {
    name: readName(texts, curp?.value ?? null, rfc?.value ?? null),
    curp,
    nss: mendedNss(texts, readNss(texts, curp?.value ?? rfc?.value ?? null), curp?.value ?? null),
    rfc,
  };
}

type Codes = Pick<Statement['worker'], 'curp' | 'rfc'>;

function printedCodes(texts: PageTexts): Codes {
  const curp = readCurp(texts);
  return { curp, rfc: readRfc(texts, curp?.value ?? null) };
}

/** Characters of a person's RFC, and how many of them at least look like figures. */
const RFC = { length: 13, figures: 4 };

/** Whether a CURP is printed, be it misread. */
export const hasCurp = (texts: PageTexts): boolean =>
  readCurp(texts) !== null || (isRecognised(texts) && recognisedCodes(texts).curp !== null);

const isRecognised = ({ sheets }: PageTexts): boolean => sheets.some(({ page }) => page.source === 'ocr');

/** What was made out of a picture, put right by what the codes, the name and the birth date say of one another. */
function recognisedCodes(texts: PageTexts): Codes {
  const rfcs = rfcRuns(codeRuns(texts, RFC.length, RFC.figures));
  const found = readCurp(texts);
  const curp = mendedCurp(curpRuns(texts), found, {
    rfcs,
    names: labelledRuns(texts).map(({ words }) => words),
    nss: readNss(texts, null)?.value ?? null,
  });
  return { curp, rfc: mendedRfc(rfcs, readRfc(texts, curp?.value ?? null), curp) };
}
