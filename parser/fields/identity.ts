import type { Statement } from '../contract.ts';
import { readCurp } from './curp.ts';
import { readName } from './name.ts';
import { readNss } from './nss.ts';
import type { PageTexts } from './page-texts.ts';
import { readRfc } from './rfc.ts';

/** Who the document is about: the CURP by its form first, and what agrees with it or is labelled. */
export function readIdentity(texts: PageTexts): Statement['worker'] {
  const curp = readCurp(texts);
  const rfc = readRfc(texts, curp?.value ?? null);
  return {
    name: readName(texts, curp?.value ?? null, rfc?.value ?? null),
    curp,
    nss: readNss(texts, curp?.value ?? null),
    rfc,
  };
}
