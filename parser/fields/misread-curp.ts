import type { Reading } from '../contract.ts';
import { curpPlaces, rfcPlaces, rfcPlacesAfter } from '../values/code-places.ts';
import { curpFacts, isValidCurp } from '../values/curp.ts';
import { type Guess, guessesOf, leastCost } from '../values/misread-codes.ts';
import { isValidNss } from '../values/nss.ts';
import { isValidRfc } from '../values/rfc.ts';
import { SHARED } from '../values/rfc-and-curp.ts';
import { type CodeRun, codeRuns } from './code-runs.ts';
import { lettersExplained } from './name-order.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';

/** What else a document says of the one whose CURP it prints. */
export interface Evidence {
  /** Recognised words that may be an RFC. */
  readonly rfcs: readonly CodeRun[];
  /** Words of the labelled names. */
  readonly names: readonly (readonly string[])[];
  readonly nss: string | null;
}

/** What is said of a code that was put right by what else the document says of the same person. */
export const MENDED = 'note.mended-code';

/** How much is believed to be misread, at first and at most. */
const BUDGETS = [0.6, 1.2, 1.8];
/** What it costs to contradict a letter of the name, the year of the NSS, the RFC at most. */
const AGAINST = { letter: 0.7, letters: 1.4, year: 0.5, rfc: 1.2 } as const;
/** What the RFC's own misreadings cost where it was misread alike. */
const ALIKE = 0.3;
/** What it costs to take the beginning from the RFC, and how much of it must have been read alike. */
const COVERED = 0.8;
const ALIKE_BEGINNING = 5;
const CURP = 18;
const LETTERS = 7;
const FIGURES = 5;
/** Nobody born before or since has an account. */
const BIRTHS = { first: 1921, last: 2020 } as const;

interface Mended {
  readonly run: CodeRun;
  readonly code: string;
  readonly cost: number;
}

/** The runs that may be a person's RFC: their shape is near to one. */
export const rfcRuns = (runs: readonly CodeRun[]): CodeRun[] =>
  runs.filter(({ texts }) => texts.some((text) => leastCost(text, rfcPlaces, AGAINST.rfc) <= AGAINST.rfc));

/**
 * The CURP of recognised pages where what was read fails its check digit or what else is printed of the person: of all
 * codes that it may be a misreading of, the one that agrees best. It stays doubtful.
 */
export function mendedCurp(
  runs: readonly CodeRun[],
  found: Reading | null,
  evidence: Evidence,
): Reading | null {
  if (found !== null && (found.source !== 'ocr' || isSure(found))) return found;
  if (found !== null && isSomebodys(found.value) && against(found.value, '', evidence) === 0) return found;
  const best = bestOf(runs, evidence);
  if (best === null || best.code === found?.value) return found && inDoubt(found);
  if (found !== null && isSomebodys(found.value) && best.cost >= against(found.value, found.value, evidence))
    return found;
  return readingOf(best.run.page, best.run.printed, best.code, { code: MENDED });
}

/** The runs that may be a CURP. */
export const curpRuns = (texts: Parameters<typeof codeRuns>[0]): CodeRun[] => codeRuns(texts, CURP, FIGURES);

function bestOf(runs: readonly CodeRun[], evidence: Evidence): Mended | null {
  for (const budget of BUDGETS) {
    let best: Mended | null = null;
    for (const run of runs)
      for (const text of run.texts)
        for (const { code, cost } of [
          ...guessesOf(text, curpPlaces, budget),
          ...afterRfcs(text, evidence, budget),
        ]) {
          if (cost >= (best?.cost ?? Number.POSITIVE_INFINITY) || !isSomebodys(code)) continue;
          const whole = cost + against(code, text, evidence);
          if (whole < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { run, code, cost: whole };
        }
    if (best !== null && best.cost <= budget) return best;
    if (best !== null && budget === BUDGETS.at(-1)) return best;
  }
  return null;
}

/** What a text may be whose beginning was covered, where a sound RFC tells it. */
function afterRfcs(text: string, { rfcs }: Evidence, budget: number): Guess[] {
  const beginnings = new Set(
    rfcs.flatMap(({ texts }) => texts.filter(isValidRfc).map((rfc) => rfc.slice(0, SHARED))),
  );
  return [...beginnings].flatMap((beginning) => {
    const alike = [...beginning].filter((character, at) => text[at] === character).length;
    if (alike < ALIKE_BEGINNING || alike === SHARED) return [];
    return guessesOf(text.slice(SHARED), curpPlaces.slice(SHARED), budget - COVERED).map(
      ({ code, cost }) => ({
        code: beginning + code,
        cost: cost + COVERED,
      }),
    );
  });
}

/** An O for the zero before the last figure passes the check digit, and makes its holder be born in another century. */
const isSure = ({ status, value }: Reading): boolean => status === 'read' && isSomebodys(value);
const inDoubt = (found: Reading): Reading =>
  isSomebodys(found.value) ? found : doubtfulBecause(found, { code: 'note.hardly-legible' });

function isSomebodys(code: string): boolean {
  if (!isValidCurp(code)) return false;
  const year = Number(curpFacts(code)?.birthDate.slice(0, 4));
  return year >= BIRTHS.first && year <= BIRTHS.last;
}

/** What the rest of the document has against a CURP that a text was read as. */
function against(code: string, text: string, { rfcs, names, nss }: Evidence): number {
  const facts = curpFacts(code);
  const letters = facts === null ? '' : facts.initials + facts.consonants;
  const strange = names.map((words) => LETTERS - (lettersExplained(words, letters) ?? LETTERS));
  const ofName = names.length === 0 ? 0 : Math.min(AGAINST.letters, AGAINST.letter * Math.min(...strange));
  const ofYear = nss !== null && isValidNss(nss) && nss.slice(4, 6) !== code.slice(4, 6) ? AGAINST.year : 0;
  return ofName + ofYear + againstRfcs(code, text, rfcs);
}

function againstRfcs(code: string, text: string, rfcs: readonly CodeRun[]): number {
  if (rfcs.length === 0) return 0;
  const beginning = code.slice(0, SHARED);
  const places = rfcPlacesAfter(beginning);
  const costs = rfcs.flatMap(({ texts }) =>
    texts.map((rfc) => {
      const cost = Math.min(AGAINST.rfc, leastCost(rfc, places, AGAINST.rfc));
      if (isValidRfc(rfc) && differsWhereSeen(rfc, beginning)) return AGAINST.rfc;
      return rfc.slice(0, SHARED) === text.slice(0, SHARED) ? ALIKE * cost : cost;
    }),
  );
  return Math.min(...costs);
}

/** Whether a sound RFC begins otherwise in a place that its check character sees; the third weighs as much as its modulus. */
const differsWhereSeen = (rfc: string, beginning: string): boolean =>
  [...beginning].some((character, at) => at !== UNSEEN && rfc[at] !== character);
const UNSEEN = 2;
