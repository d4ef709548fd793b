import type { Statement } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import { readCurp } from './curp.ts';
import { readName } from './name.ts';
import { readNss } from './nss.ts';
import { readRfc } from './rfc.ts';

/** Who the document is about: the CURP by its form first, and what agrees with it or is labelled. */
export function readIdentity(sheets: readonly Sheet[]): Statement['worker'] {
  const curp = readCurp(sheets);
  const rfc = readRfc(sheets, curp?.value ?? null);
  return {
    name: readName(sheets, curp?.value ?? null, rfc?.value ?? null),
    curp,
    nss: readNss(sheets, curp?.value ?? null),
    rfc,
  };
}
