import type { Reading } from '../contract.ts';
import { curpLetters } from '../values/curp-letters.ts';
import { type Phrases, phrasesOf } from '../values/phrases.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import { labelledValues } from './labelled.ts';
import { type NameRun, nameRunsIn } from './name-runs.ts';
import type { PageTexts } from './page-texts.ts';
import { joined } from './printed.ts';
import { readingOf } from './reading-of.ts';

/** Letters of the CURP, of seven, that the parts must explain; registries have their oddities. */
const ENOUGH_LETTERS = 6;

const paternalLabels = phrasesOf(identityLabels.paternal);
const maternalLabels = phrasesOf(identityLabels.maternal);
const surnamesLabels = phrasesOf(identityLabels.surnames);
const givenLabels = phrasesOf(identityLabels.given);

/**
 * The name whose parts are labelled one by one ("Apellido paterno", "Nombre(s)" …); null where a surname or the
 * given name is not, or where the CURP's letters (null where there are none) say otherwise.
 */
export function nameInParts(texts: PageTexts, letters: string | null): Reading | null {
  const paternal = firstRun(texts, paternalLabels) ?? firstRun(texts, surnamesLabels);
  const given = paternal && firstRun(texts, givenLabels);
  if (!paternal || !given || given.page !== paternal.page) return null;
  const maternal = firstRun(texts, maternalLabels);
  const parts = { given: given.words, paternal: paternal.words, maternal: maternal?.words ?? [] };
  const agreeing = [...curpLetters(parts)].filter((letter, at) => letter === letters?.[at]).length;
  if (letters !== null && maternal && agreeing < ENOUGH_LETTERS) return null;
  const runs = [given, paternal, ...(maternal ? [maternal] : [])];
  const name = runs.flatMap((run) => run.words).join(' ');
  return readingOf(given.page, joined(runs.map((run) => run.printed)), name);
}

/** The first value of the labels that is nothing but a name. */
function firstRun(texts: PageTexts, labels: Phrases): NameRun | null {
  for (const { page, value } of labelledValues(texts, labels)) {
    const [run] = nameRunsIn(page, value);
    if (run && run.printed.words.length === value.words.length) return run;
  }
  return null;
}
