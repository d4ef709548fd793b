import type { Reading } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import { curpLetters } from '../values/curp-letters.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import { labelledValues } from './labelled.ts';
import { type NameRun, nameRunsIn } from './name-runs.ts';
import { joined } from './printed.ts';
import { readingOf } from './reading-of.ts';

/** Letters of the CURP, of seven, that the parts must explain; registries have their oddities. */
const ENOUGH_LETTERS = 6;

/**
 * The name whose parts are labelled one by one ("Apellido paterno", "Nombre(s)" …); null where a surname or the
 * given name is not, or where the CURP's letters (null where there are none) say otherwise.
 */
export function nameInParts(sheets: readonly Sheet[], letters: string | null): Reading | null {
  const paternal = firstRun(sheets, identityLabels.paternal) ?? firstRun(sheets, identityLabels.surnames);
  const given = firstRun(sheets, identityLabels.given);
  if (!paternal || !given || given.page !== paternal.page) return null;
  const maternal = firstRun(sheets, identityLabels.maternal);
  const parts = { given: given.words, paternal: paternal.words, maternal: maternal?.words ?? [] };
  const agreeing = [...curpLetters(parts)].filter((letter, at) => letter === letters?.[at]).length;
  if (letters !== null && maternal && agreeing < ENOUGH_LETTERS) return null;
  const runs = [given, paternal, ...(maternal ? [maternal] : [])];
  const name = runs.flatMap((run) => run.words).join(' ');
  return readingOf(given.page, joined(runs.map((run) => run.printed)), name);
}

/** The first value of the labels that is nothing but a name. */
function firstRun(sheets: readonly Sheet[], labels: readonly string[]): NameRun | null {
  for (const { page, value } of labelledValues(sheets, labels)) {
    const [run] = nameRunsIn(page, value);
    if (run && run.printed.words.length === value.words.length) return run;
  }
  return null;
}
