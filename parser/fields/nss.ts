import type { Reading } from '../contract.ts';
import { fold } from '../layout/fold.ts';
import type { Page } from '../source/page.ts';
import { findNss, isValidNss } from '../values/nss.ts';
import { phrasesOf } from '../values/phrases.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import { labelledValues } from './labelled.ts';
import { type PageTexts, textsWith } from './page-texts.ts';
import { type Printed, partOf } from './printed.ts';
import { readingOf } from './reading-of.ts';

const labels = phrasesOf(identityLabels.nss);
const ELEVEN_DIGITS = /\d{11}/g;

interface Candidate {
  readonly page: Page;
  readonly printed: Printed;
  readonly nss: string;
}

/** The blocks in which an NSS is set apart; a telephone number never is so. */
const OWN_BLOCKS =
  /^(?:\d{11}|\d{10}[ -]\d|\d{2}[ .-]\d{2}[ .-]\d{2}[ .-]\d{4}[ .-]\d|\d{4}[ -]\d{6}[ -]\d|\d{4}[ -]\d{2}[ -]\d{4}[ -]\d)$/;
/** Letters that may stand between a label and the number in one segment: "del trabajador", a name of four words. */
const MOST_LETTERS_BETWEEN = 45;

/**
 * The worker's social security number: where a label says so; else the one number of eleven digits that its check
 * digit and the birth year both confirm.
 * @param code the worker's CURP, or else the RFC: both say the year in the same place
 */
export function readNss(texts: PageTexts, code: string | null): Reading | null {
  const labelled = labelledNumbers(texts);
  const candidates = labelled.length > 0 ? labelled : provenNumbers(texts, code);
  const [first] = candidates;
  if (!first) return null;
  const best = candidates.find(({ nss }) => isValidNss(nss)) ?? first;
  const another = candidates.some(
    ({ nss }) => nss !== best.nss && (isValidNss(nss) || !isValidNss(best.nss)),
  );
  if (another) return readingOf(best.page, best.printed, best.nss, { code: 'note.several-nss' });
  const doubt = isValidNss(best.nss) ? null : { code: 'note.check-digit-fails' };
  return readingOf(best.page, best.printed, best.nss, doubt);
}

function labelledNumbers(texts: PageTexts): Candidate[] {
  const found: Candidate[] = [];
  let answered = '';
  for (const { page, value, where, line, before, label } of labelledValues(texts, labels)) {
    const place = `${page.number} ${line} ${label} ${before}`;
    if (place === answered || isAnothers(before)) continue;
    const number = where === 'inline' ? inlineNumber(value) : aloneNumber(value);
    if (!number) continue;
    found.push({ page, ...number });
    answered = place;
  }
  return found;
}

function inlineNumber(value: Printed): { printed: Printed; nss: string } | null {
  const [found] = findNss(value.text);
  if (!found) return null;
  const between = fold(value.text.slice(0, found.start)).replace(/\d/g, '');
  const other = identityLabels.notAnNss.some((word) => between.includes(word));
  if (other || between.length > MOST_LETTERS_BETWEEN) return null;
  return { printed: partOf(value, found.start, found.end), nss: found.nss };
}

/** A segment beside, below or above the label that begins with the number, in blocks that only an NSS has. */
function aloneNumber(value: Printed): { printed: Printed; nss: string } | null {
  const [found] = findNss(value.text);
  if (found?.start !== 0) return null;
  const printed = partOf(value, found.start, found.end);
  return OWN_BLOCKS.test(printed.text) ? { printed, nss: found.nss } : null;
}

function provenNumbers(texts: PageTexts, code: string | null): Candidate[] {
  if (code === null) return [];
  return textsWith(texts, ELEVEN_DIGITS).flatMap(({ page, segment, line }) => {
    if (identityLabels.notAnNss.some((word) => line.segments.some(({ key }) => key.includes(word))))
      return [];
    return findNss(segment.text).flatMap(({ start, end, nss }) => {
      const printed = partOf(segment, start, end);
      const proven = isValidNss(nss) && nss.slice(4, 6) === code.slice(4, 6) && OWN_BLOCKS.test(printed.text);
      return proven ? [{ page, printed, nss }] : [];
    });
  });
}

const isAnothers = (before: string) =>
  identityLabels.notTheWorkers.some((word) => fold(before).includes(word));
