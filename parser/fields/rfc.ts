import type { Reading } from '../contract.ts';
import { fold } from '../layout/fold.ts';
import type { Page } from '../source/page.ts';
import { findBimesters } from '../values/bimester.ts';
import { findCurps } from '../values/curp.ts';
import { phrasesOf } from '../values/phrases.ts';
import { findRfcs, isValidRfc } from '../values/rfc.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import { labelledValues } from './labelled.ts';
import { type PageTexts, textsWith } from './page-texts.ts';
import { type Printed, partOf } from './printed.ts';
import { readingOf } from './reading-of.ts';

const labels = phrasesOf(identityLabels.rfc);

interface Candidate {
  readonly page: Page;
  readonly printed: Printed;
  readonly rfc: string;
}

/** Characters of an RFC, letters and birth date, that a CURP begins with as well. */
const SHARED_WITH_CURP = 10;

/**
 * The worker's RFC, never an employer's or the AFORE's own: the one that begins like the CURP, else the one that
 * a label names; doubtful where the labelled one tells another birth date than the CURP.
 */
export function readRfc(texts: PageTexts, curp: string | null): Reading | null {
  const labelled = labelledRfcs(texts);
  const alike = curp === null ? [] : [...labelled, ...rfcsLike(texts, curp)].filter(beginsLike(curp));
  const [best] = alike.length > 0 ? longestFirst(alike) : longestFirst(labelled);
  if (!best) return null;
  const rivals = alike.length > 0 ? alike : labelled;
  const several = rivals.some(({ rfc }) => !best.rfc.startsWith(rfc));
  const code = several
    ? 'note.several-rfcs'
    : curp !== null && disagrees(best.rfc, curp)
      ? 'note.rfc-disagrees-with-curp'
      : best.page.source === 'ocr' && best.rfc.length === SHARED_WITH_CURP
        ? 'note.hardly-legible'
        : null;
  return readingOf(best.page, best.printed, best.rfc, code === null ? null : { code });
}

/** Letters may differ (a person with one surname), then the check character has to speak for them; the date may not. */
function disagrees(rfc: string, curp: string): boolean {
  if (rfc.slice(4, SHARED_WITH_CURP) !== curp.slice(4, SHARED_WITH_CURP)) return true;
  return rfc.slice(0, 4) !== curp.slice(0, 4) && !isValidRfc(rfc);
}

const beginsLike = (curp: string) => (candidate: Candidate) =>
  candidate.rfc.slice(0, SHARED_WITH_CURP) === curp.slice(0, SHARED_WITH_CURP);
const longestFirst = (candidates: readonly Candidate[]) =>
  [...candidates].sort((a, b) => b.rfc.length - a.rfc.length);

function labelledRfcs(texts: PageTexts): Candidate[] {
  const found: Candidate[] = [];
  let answered = '';
  for (const { page, value, where, line, before } of labelledValues(texts, labels)) {
    const place = `${page.number} ${line} ${before}`;
    if (place === answered || isAnothers(before) || isAnothers(leadOf(value.text))) continue;
    const [first] = personsIn(page, value);
    if (!first || (where !== 'inline' && first.at !== 0) || first.at > 30) continue;
    found.push(first);
    answered = place;
  }
  return found;
}

/** Every person's RFC that begins like the CURP, outside the rows of contributions, where an employer may be a person as well. */
function rfcsLike(texts: PageTexts, curp: string): Candidate[] {
  const beginning = new RegExp(fold(curp.slice(0, SHARED_WITH_CURP)), 'g');
  return textsWith(texts, beginning).flatMap(({ page, line, segment }) => {
    const persons = personsIn(page, segment);
    if (persons.length === 0) return [];
    return line.segments.some(({ text }) => findBimesters(text).length > 0) ? [] : persons;
  });
}

function personsIn(page: Page, printed: Printed): (Candidate & { at: number })[] {
  const found = findRfcs(printed.text);
  if (found.length === 0 || findBimesters(printed.text).length > 0) return [];
  const curps = findCurps(printed.text);
  return found
    .filter(({ start, end, holder }) => {
      const isCurp = curps.some((curp) => start < curp.end && curp.start < end);
      return holder === 'person' && !isCurp;
    })
    .map(({ start, end, rfc }) => ({ page, printed: partOf(printed, start, end), rfc, at: start }));
}

const leadOf = (text: string) => text.split(/\d/)[0] ?? '';
const isAnothers = (before: string) =>
  identityLabels.notTheWorkers.some((word) => fold(before).includes(word));
