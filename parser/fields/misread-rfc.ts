import type { Reading } from '../contract.ts';
import { rfcPlacesAfter } from '../values/code-places.ts';
import { isValidCurp } from '../values/curp.ts';
import { guessesOf } from '../values/misread-codes.ts';
import { isValidRfc } from '../values/rfc.ts';
import { SHARED, sharesBeginning } from '../values/rfc-and-curp.ts';
import type { CodeRun } from './code-runs.ts';
import { MENDED } from './misread-curp.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';

/** How much is believed to be misread. */
const BUDGETS = [0.6, 1.2, 2];
/** What a wrong check character costs (one real RFC in sixty has one): more than one near likeness; more where two looks differ. */
const UNSOUND = { agreed: 0.55, disputed: 1 } as const;

interface Mended {
  readonly run: CodeRun;
  readonly code: string;
  readonly cost: number;
}

/**
 * The RFC of recognised pages where what was read fails its check character or begins unlike the CURP: what begins like
 * it and may have been misread so. It stays doubtful, and so does one behind
 * which no CURP stands that is sound as it was read.
 */
export function mendedRfc(
  runs: readonly CodeRun[],
  found: Reading | null,
  curp: Reading | null,
): Reading | null {
  if (found !== null && found.source !== 'ocr') return found;
  const mended = curp === null ? found : (bestReading(runs, found, curp.value) ?? found);
  const isBacked = curp !== null && isValidCurp(curp.value) && curp.note?.code !== MENDED;
  return mended === null || isBacked ? mended : doubtfulBecause(mended, { code: 'note.hardly-legible' });
}

function bestReading(runs: readonly CodeRun[], found: Reading | null, curp: string): Reading | null {
  const agrees = found !== null && sharesBeginning(curp, found.value);
  if (agrees && (found.value.length === SHARED || isValidRfc(found.value))) return null;
  const beginning = agrees ? found.value.slice(0, SHARED) : curp.slice(0, SHARED);
  const best = bestOf(runs, beginning);
  if (best === null || best.code === found?.value) return null;
  return readingOf(best.run.page, best.run.printed, best.code, { code: MENDED });
}

function bestOf(runs: readonly CodeRun[], beginning: string): Mended | null {
  const places = rfcPlacesAfter(beginning);
  for (const budget of BUDGETS) {
    let best: Mended | null = null;
    for (const run of runs)
      for (const text of run.texts)
        for (const { code, cost } of guessesOf(text, places, budget)) {
          const unsound = run.texts.length > 1 ? UNSOUND.disputed : UNSOUND.agreed;
          const whole = cost + (isValidRfc(code) ? 0 : unsound);
          if (whole < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { run, code, cost: whole };
        }
    if (best !== null && (best.cost <= budget || budget === BUDGETS.at(-1))) return best;
  }
  return null;
}
