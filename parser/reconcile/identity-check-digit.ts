import type { CheckId, Reading, Statement, Warning } from '../contract.ts';
import { isValidCurp } from '../values/curp.ts';
import { isValidNss } from '../values/nss.ts';
import { isValidRfc } from '../values/rfc.ts';
import { SHARED, sharesBeginning } from '../values/rfc-and-curp.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';
import { LEGIBILITY } from './settle-statuses.ts';

const ID: CheckId = 'identity.check-digit';
const CURP: Path = 'statement.worker.curp';
const NSS: Path = 'statement.worker.nss';
const RFC: Path = 'statement.worker.rfc';
/** One misread character in ten passes a check digit: it proves only what was made out without a doubt. */
const isLegible = (reading: Reading): boolean => reading.note?.code !== LEGIBILITY;

/** CURP and NSS by their check digits; the RFC by what it shares with the CURP. */
export function identityCheckDigit({ worker }: Statement): readonly Finding[] {
  const { curp, nss, rfc } = worker;
  return [
    ...(curp ? [digitFinding(CURP, isValidCurp(curp.value), isLegible(curp))] : []),
    ...(nss ? [digitFinding(NSS, isValidNss(nss.value), isLegible(nss))] : []),
    ...(curp && rfc ? [rfcFinding(curp.value, rfc.value, isLegible(rfc))] : []),
  ];
}

/** Says where an RFC's own digit is wrong: no contradiction, for about 1.5 % of real ones fail. */
export function rfcWarnings({ worker }: Statement): readonly Warning[] {
  const rfc = worker.rfc?.value;
  if (rfc === undefined || rfc.length === SHARED || isValidRfc(rfc)) return [];
  return [
    { code: 'rfc-check-digit', message: { code: 'warning.rfc-check-digit', with: { rfc } }, page: null },
  ];
}

function digitFinding(path: Path, ok: boolean, legible: boolean): Finding {
  return {
    check: { id: ID, subject: path.replace('statement.', ''), ok, difference: null },
    members: [path],
    result: path,
    proves: legible ? [path] : [],
    protects: [path],
    slightlyOff: [],
    alike: [],
    blames: [],
  };
}

/** An agreeing RFC is proved by the CURP and its own digit; it proves no CURP, whose digit says more. */
function rfcFinding(curp: string, rfc: string, legible: boolean): Finding {
  const sound = legible && (rfc.length === SHARED || isValidRfc(rfc));
  return {
    check: { id: ID, subject: 'worker.rfc', ok: sharesBeginning(curp, rfc), difference: null },
    members: [CURP, RFC],
    result: RFC,
    proves: sound ? [RFC] : [],
    protects: [],
    slightlyOff: [],
    alike: [],
    // Both digits right and yet two persons: either may have been changed.
    blames: rfc.length > SHARED && isValidRfc(rfc) ? [CURP, RFC] : [RFC],
  };
}
