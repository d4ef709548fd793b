import type { Warning } from '../contract.ts';
import { provedCurps } from './curp.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

/** What a statement prints on its first page: its title, or the balance of the account. */
const BEGINS = /estadodecuenta|saldototal|saldoactual/;

/**
 * The texts of the first person's statement, where a file holds one person's after another's: from the page on that
 * begins a statement under another CURP, with the first one not printed any more, nothing is the first person's.
 */
export function firstAccount(texts: PageTexts): { readonly texts: PageTexts; readonly warnings: Warning[] } {
  const alone = { texts, warnings: [] };
  if (texts.sheets.length < 2) return alone;
  const curps = provedCurps(texts);
  const first = curps[0]?.curp;
  const last = Math.max(...curps.filter(({ curp }) => curp === first).map(({ page }) => page));
  const begins = ({ page }: { page: number }) =>
    texts.placed.some(({ page: own, segment }) => own.number === page && BEGINS.test(segment.key));
  const next = curps.find((other) => other.curp !== first && other.page > last && begins(other))?.page;
  if (next === undefined) return alone;
  return {
    texts: pageTexts(texts.sheets.filter(({ page }) => page.number < next)),
    warnings: [{ code: 'several-accounts', message: { code: 'warning.several-accounts' }, page: next }],
  };
}
