import type { Reading } from '../contract.ts';
import { nssPlaces } from '../values/code-places.ts';
import { guessesOf } from '../values/misread-codes.ts';
import { isValidNss } from '../values/nss.ts';
import { phrasesOf } from '../values/phrases.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import { type CodeRun, codeRunsIn } from './code-runs.ts';
import { labelledValues } from './labelled.ts';
import { MENDED } from './misread-curp.ts';
import type { PageTexts } from './page-texts.ts';
import { readingOf } from './reading-of.ts';

const labels = phrasesOf(identityLabels.nss);
const NSS = 11;
const FIGURES = 7;
/** How much is believed to be misread, and what it costs to contradict the year of birth. */
const BUDGETS = [0.6, 1.2, 1.8];
const OTHER_YEAR = 0.7;
/** What it costs to believe that something else reaches into the word behind the number. */
const REACHES_IN = 1;

/**
 * The social security number of recognised pages where what was read is none or fails its check digit: of the numbers
 * that the labelled text may be a misreading of, the likeliest of the year of birth. It stays doubtful.
 */
export function mendedNss(texts: PageTexts, found: Reading | null, curp: string | null): Reading | null {
  if (found !== null && (found.source !== 'ocr' || isValidNss(found.value))) return found;
  const runs = labelledValues(texts, labels).flatMap(({ page, value }) =>
    codeRunsIn(page, value.words, NSS, FIGURES),
  );
  for (const budget of BUDGETS) {
    const best = bestOf(runs, curp, budget);
    if (best === null || (best.cost > budget && budget !== BUDGETS.at(-1))) continue;
    return readingOf(best.run.page, best.run.printed, best.code, { code: MENDED });
  }
  return found;
}

function bestOf(runs: readonly CodeRun[], curp: string | null, budget: number) {
  let best: { run: CodeRun; code: string; cost: number } | null = null;
  for (const run of runs)
    for (const [text, before] of run.texts.flatMap(withEnd))
      for (const { code, cost } of guessesOf(text, nssPlaces, budget)) {
        if (!isValidNss(code)) continue;
        const isOfYear = curp === null || code.slice(4, 6) === curp.slice(4, 6);
        const whole = before + cost + (isOfYear ? 0 : OTHER_YEAR);
        if (whole < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { run, code, cost: whole };
      }
  return best;
}

/** A text and what it costs to take it, and where it is longer than the number also without what stands behind. */
function withEnd(text: string): [text: string, cost: number][] {
  return text.length > NSS
    ? [
        [text, 0],
        [text.slice(0, NSS), REACHES_IN],
      ]
    : [[text, 0]];
}
