import type { Reading, Said } from '../contract.ts';
import { fold } from '../layout/fold.ts';
import { curpFacts } from '../values/curp.ts';
import { nameKey, withTildes } from '../values/curp-letters.ts';
import { phrasesOf } from '../values/phrases.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import {
  dottedSurnames,
  particles,
  surnamesInDe,
  tildedSurnames,
  undottedNames,
} from '../vocabulary/name-words.ts';
import { unglued } from './glued-names.ts';
import { labelledValues } from './labelled.ts';
import { nameInParts } from './name-in-parts.ts';
import { type NameOrder, nameOf, nameOrder, orderByGivenNames } from './name-order.ts';
import { type NameRun, nameRunsIn, wrappedRuns } from './name-runs.ts';
import type { PageTexts } from './page-texts.ts';
import { doubtfulBecause, readingOf } from './reading-of.ts';
import { unlabelledNames } from './unlabelled-names.ts';

/** Letters of a CURP that tell of the name: four initials and three inner consonants. */
const ALL_LETTERS = 7;
/** A labelled name may miss one of them: registries have their oddities. */
const ENOUGH_WITH_LABEL = 6;

/** Where the CURP tells the second surname, and the letter of those who have none. */
const MATERNAL = 2;
const NO_SURNAME = 'X';

/** A given name that wraps leaves one word for the next line; two or more that fit are an address. */
const MOST_WORDS_ADDED = 2;

const labels = phrasesOf(identityLabels.name);
/** What is said of a name that was put right by the letters of the CURP. */
const MENDED = { code: 'note.mended-name' };

interface Candidate {
  readonly run: NameRun;
  readonly order: NameOrder;
}

/**
 * The worker's name as `NOMBRE(S) APELLIDOS`: the words, labelled or not, that agree with the letters of the
 * CURP, which also tell their order; without a CURP only what a label names.
 */
export function readName(texts: PageTexts, curp: string | null, rfc: string | null): Reading | null {
  const facts = curp === null ? null : curpFacts(curp);
  const letters = facts ? facts.initials + facts.consonants : null;
  const labelled = labelledRuns(texts);
  if (letters === null) return nameByLabel(texts, labelled, rfc);
  return (
    agreeing(labelled, letters, ALL_LETTERS) ??
    agreeing(unlabelledNames(texts, letters), letters, ALL_LETTERS) ??
    nameInParts(texts, letters) ??
    ungluedName(labelled, letters) ??
    agreeing(labelled, letters, ENOUGH_WITH_LABEL) ??
    disagreeing(labelled, unlabelledNames(texts, letters), letters)
  );
}

/** A recognised name whose words ran together, as the letters tell them apart. */
function ungluedName(labelled: readonly NameRun[], letters: string): Reading | null {
  const runs = labelled.filter(({ page }) => page.source === 'ocr').flatMap(unglued);
  const name = agreeing(runs, letters, ALL_LETTERS);
  return name && doubtfulBecause(name, MENDED);
}

/** The first run, its order told by the letters; doubtful where another one as good says another name. */
function agreeing(runs: readonly NameRun[], letters: string, enough: number): Reading | null {
  const candidates = runs.flatMap((run): Candidate[] => {
    const order = nameOrder(run.words, letters);
    return order && order.agreeing >= enough && order.strained <= 1 ? [{ run, order }] : [];
  });
  const least = Math.min(...candidates.map(({ order }) => order.strained));
  const likeliest = candidates.filter(({ order }) => order.strained === least);
  // What had no room in its line belongs to the name above it.
  const best = likeliest.find(({ run }) => run.wraps) ?? likeliest[0];
  if (!best) return null;
  const rival = likeliest.some((other) => isRival(best, other)) || goesOnElsewhere(best, candidates);
  const { page, printed } = best.run;
  const name = page.source === 'ocr' ? recognised(best.order, letters) : best.order.name;
  const lost = name !== best.order.name ? MENDED : page.source === 'ocr' ? markDoubt(name) : null;
  return readingOf(page, printed, name, doubtOf(best, letters, rival) ?? lost);
}

/** No Spanish name has the pair that an Ü is made out as. */
const TWO_FOR_ONE = /UÚ|ÚU/g;
/** Words before a surname that a scan sets too close: "DELA O", "DELOS SANTOS", "DELAO". */
const GLUED = /(?<!\p{L})DE(LAS?|LOS)(?= |O$)/gu;
/** The same behind one: "CRUZDE LA O". */
const GLUED_BEHIND = /\p{L}{2,}(?=DE LA |DE LAS |DE LOS )/gu;
const recognised = ({ parts }: NameOrder, letters: string): string =>
  nameOf(withTildes(parts, letters))
    .replace(TWO_FOR_ONE, 'Ü')
    .replace(GLUED, 'DE $1')
    .replace(/ DE LAO$/, ' DE LA O')
    .replace(GLUED_BEHIND, (before) => (surnamesInDe.has(nameKey(`${before}de`)) ? before : `${before} `));

/** A scan easily loses the marks of a surname that is hardly ever written without; some AFOREs print none. */
const markDoubt = (name: string): Said | null =>
  name.split(' ').some((word) => lacksTilde(word) || lacksDots(word))
    ? { code: 'note.hardly-legible' }
    : null;

const lacksTilde = (word: string): boolean => tildedSurnames.has(nameKey(word)) && !/ñ/i.test(word);
const lacksDots = (word: string): boolean => {
  const key = nameKey(word);
  return !/ü/i.test(word) && (dottedSurnames.has(key) || (/^gu[ei]/.test(key) && !undottedNames.has(key)));
};

/** What a scan leaves of an initial: "." of "J. REFUGIO". */
const MARKS = /^[^\p{L}]+$/u;

function doubtOf({ order, run }: Candidate, letters: string, rival: boolean): Said | null {
  if (rival) return { code: 'note.several-names' };
  if (run.page.source === 'ocr' && run.isBehindMark) return { code: 'note.hardly-legible' };
  const isCut = order.surnames === 1 && letters[MATERNAL] !== NO_SURNAME;
  // On a scan the letter that differs is more likely a misread one than a freak of the CURP.
  const isMisread = run.page.source === 'ocr' && order.agreeing < ALL_LETTERS;
  return isCut || isMisread || !order.initialsAgree ? { code: 'note.name-disagrees-with-curp' } : null;
}

/** Whether a line below, for which there was no room in the name's own, makes a less likely name of it. */
const goesOnElsewhere = ({ run: { wraps, printed } }: Candidate, candidates: readonly Candidate[]): boolean =>
  !wraps && candidates.some(({ run }) => run.wraps && run.printed.words[0] === printed.words[0]);

/**
 * Another name, neither a part of the best one nor the best one with an address line taken for given names; a
 * surname that goes on in the next line is one.
 */
function isRival(best: Candidate, other: Candidate): boolean {
  const [own, another] = [fold(best.order.name), fold(other.order.name)];
  if (best.run.wraps) return !own.includes(another) && !isPartOf(other.run, best.run);
  if (another !== own && another.startsWith(own) && !other.order.surnameFirst) return true;
  const more = wordsThatCount(other.run) - wordsThatCount(best.run);
  return !own.startsWith(another) && !own.endsWith(another) && more < MOST_WORDS_ADDED;
}

const isPartOf = (part: NameRun, whole: NameRun) =>
  part.printed.words.every((word) => whole.printed.words.includes(word));

const wordsThatCount = ({ words }: NameRun) => words.filter((word) => !particles.has(nameKey(word))).length;

/** What comes nearest, to be looked at: a labelled name as it stands, else words that miss one letter. */
function disagreeing(
  labelled: readonly NameRun[],
  unlabelled: readonly NameRun[],
  letters: string,
): Reading | null {
  const doubt = { code: 'note.name-disagrees-with-curp' };
  const near = unlabelled.find(
    (run) => run.alone && nameOrder(run.words, letters)?.agreeing === ENOUGH_WITH_LABEL,
  );
  const run = labelled[0] ?? near;
  if (!run) return null;
  const name = nameOrder(run.words, letters)?.name ?? run.words.join(' ');
  return readingOf(run.page, run.printed, name, doubt);
}

/** Without a CURP the label alone tells the name, and the RFC, a comma or frequent given names tell its order. */
function nameByLabel(texts: PageTexts, labelled: readonly NameRun[], rfc: string | null): Reading | null {
  const inParts = nameInParts(texts, null);
  if (inParts) return inParts;
  const [run] = labelled;
  if (!run) return null;
  const { words, surnames } = run;
  const initials = rfc?.slice(0, 4) ?? '';
  const byRfc = rfc === null ? null : nameOrder(words, initials);
  if (byRfc?.agreeing === initials.length && byRfc) return readingOf(run.page, run.printed, byRfc.name);
  if (surnames !== null) {
    const name = [...words.slice(surnames), ...words.slice(0, surnames)].join(' ');
    return readingOf(run.page, run.printed, name);
  }
  const doubt = orderByGivenNames(words) === 'given-first' ? null : { code: 'note.name-order-unknown' };
  return readingOf(run.page, run.printed, words.join(' '), doubt);
}

/** The names that a label stands before, above or below. */
export function labelledRuns(texts: PageTexts): NameRun[] {
  return labelledValues(texts, labels).flatMap(({ page, sheet, value, before, where, cell }) => {
    if (identityLabels.notTheWorkers.some((word) => fold(before).includes(word))) return [];
    const [run] = nameRunsIn(page, value);
    // The name begins where the value begins: what stands later is another field's.
    if (!run || !value.text.includes(run.printed.text)) return [];
    if (value.text.indexOf(run.printed.text) > 8 || run.words.length < 2) return [];
    const whole = run.printed.words.length === value.words.length;
    const isCell = where === 'right' || where === 'below';
    const wrapped = isCell && whole ? wrappedRuns(sheet, cell.at, cell.segment) : [];
    const ahead = value.text.slice(0, value.text.indexOf(run.printed.text)).trim();
    return [{ ...run, isBehindMark: MARKS.test(ahead) }, ...wrapped];
  });
}
