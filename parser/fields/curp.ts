import type { Reading } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Page } from '../source/page.ts';
import { findCurps, isValidCurp } from '../values/curp.ts';
import { identityLabels } from '../vocabulary/identity-labels.ts';
import { type PageTexts, textsWith } from './page-texts.ts';
import { joined, type Printed, partOf } from './printed.ts';
import { readingOf } from './reading-of.ts';

/** A CURP as a folded text holds it. */
const FOLDED = /(?<=[a-z]{4})\d{6}[hmx][a-z]{5}[a-z0-9]\d/g;

interface Candidate {
  readonly page: Page;
  readonly printed: Printed;
  readonly curp: string;
  /** Whether its digits prove it and nothing says that it is somebody else's: 0 to 2. */
  readonly rank: number;
}

/**
 * The worker's CURP, by its form wherever it is printed; doubtful where its check digit fails or where another
 * person's is printed as well.
 */
export function readCurp(texts: PageTexts): Reading | null {
  const bySegment = textsWith(texts, FOLDED).flatMap(({ page, segment }) => candidatesIn(page, segment));
  const candidates = bySegment.length > 0 ? bySegment : texts.sheets.flatMap(spreadOverLines);
  const [best, ...others] = [...candidates].sort((a, b) => b.rank - a.rank);
  if (!best) return null;
  const another = others.some(({ curp, rank }) => curp !== best.curp && rank >= best.rank - 1);
  if (another) return readingOf(best.page, best.printed, best.curp, { code: 'note.several-curps' });
  const doubt = isValidCurp(best.curp) ? null : { code: 'note.check-digit-fails' };
  return readingOf(best.page, best.printed, best.curp, doubt);
}

/** The CURPs that their digits prove and that nothing says to be somebody else's, with the number of their page. */
export const provedCurps = (texts: PageTexts): { readonly curp: string; readonly page: number }[] =>
  textsWith(texts, FOLDED)
    .flatMap(({ page, segment }) => candidatesIn(page, segment))
    .flatMap(({ curp, page, rank }) => (rank === PROVED ? [{ curp, page: page.number }] : []));
const PROVED = 2;

function candidatesIn(page: Page, printed: Printed): Candidate[] {
  return findCurps(printed.text).map(({ start, end, curp }) => {
    const before = printed.text
      .slice(0, start)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    const anothers = identityLabels.notTheWorkers.some((word) => before.includes(word));
    return {
      page,
      printed: partOf(printed, start, end),
      curp,
      rank: anothers ? 0 : 1 + Number(isValidCurp(curp)),
    };
  });
}

/** One letter to a box: the words of a whole line, blanks taken out, hold the CURP. */
function spreadOverLines({ page, lines }: Sheet): Candidate[] {
  return lines.flatMap((line) => {
    const words = line.segments.flatMap((segment) => segment.words);
    if (words.length < 4 || words.length > 40) return [];
    const text = words.map((word) => word.text).join('');
    return findCurps(text).flatMap(({ start, end, curp }) => {
      const own = wordsBetween(words, start, end);
      return own.length > 0 && isValidCurp(curp)
        ? [{ page, printed: joined([{ text, words: own }]), curp, rank: 1 }]
        : [];
    });
  });
}

function wordsBetween(words: Printed['words'], start: number, end: number): Printed['words'] {
  let at = 0;
  return words.filter((word) => {
    const first = at;
    at += word.text.length;
    return first >= start && at <= end;
  });
}
