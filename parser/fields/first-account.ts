import type { Warning } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import { phrasesOf } from '../values/phrases.ts';
import { dateLabels } from '../vocabulary/date-labels.ts';
import { provedCurps } from './curp.ts';
import { labelledDates } from './labelled-dates.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { readingOf } from './reading-of.ts';

/** What a statement prints on its first page: its title, or the balance of the account. */
const BEGINS = /estadodecuenta|saldototal|saldoactual/;

const cutoffLabels = phrasesOf(dateLabels.cutoff);

/**
 * The texts of the first statement, where a file holds one after another: from the page on that begins a statement
 * under another CURP, with the first one not printed any more, or the same person's of another cut or once more,
 * nothing belongs to the first.
 */
export function firstAccount(texts: PageTexts): { readonly texts: PageTexts; readonly warnings: Warning[] } {
  const alone = { texts, warnings: [] };
  if (texts.sheets.length < 2) return alone;
  const curps = provedCurps(texts);
  const first = curps[0]?.curp;
  const last = Math.max(...curps.filter(({ curp }) => curp === first).map(({ page }) => page));
  const begins = ({ page }: { page: number }) =>
    texts.placed.some(({ page: own, segment }) => own.number === page && BEGINS.test(segment.key));
  const another = curps.find((other) => other.curp !== first && other.page > last && begins(other))?.page;
  const again = curps
    .filter((other) => other.curp === first && other.page > (curps[0]?.page ?? 0) && begins(other))
    .find(({ page }) => beginsAnew(texts, page))?.page;
  const next = Math.min(another ?? Number.POSITIVE_INFINITY, again ?? Number.POSITIVE_INFINITY);
  if (next === Number.POSITIVE_INFINITY) return alone;
  const code = next === again ? 'several-statements' : 'several-accounts';
  return {
    texts: pageTexts(texts.sheets.filter(({ page }) => page.number < next)),
    warnings: [{ code, message: { code: `warning.${code}` }, page: next }],
  };
}

/** Whether a page of the same person is cut on another day than those before, or is one of them once more. */
function beginsAnew(texts: PageTexts, number: number): boolean {
  // A misread day is no other cut.
  const cutoffs = labelledDates(texts, cutoffLabels).filter(
    ({ page, printed, day }) => readingOf(page, printed, day).status === 'read',
  );
  const before = cutoffs.filter(({ page }) => page.number < number).map(({ day }) => day);
  const own = cutoffs.filter(({ page }) => page.number === number).map(({ day }) => day);
  if (before.length > 0 && own.length > 0 && !own.some((day) => before.includes(day))) return true;
  const saidOn = (sheet: Sheet | undefined) =>
    sheet?.lines.map(({ segments }) => segments.map(({ text }) => text));
  const said = JSON.stringify(saidOn(texts.sheets.find(({ page }) => page.number === number)));
  return texts.sheets.some((sheet) => sheet.page.number < number && JSON.stringify(saidOn(sheet)) === said);
}
