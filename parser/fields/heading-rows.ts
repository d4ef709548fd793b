import { around, heightOf, sharedHeight, sharedWidth } from '../layout/box.ts';
import type { Box } from '../source/page.ts';

/** What stands in a row of headings. */
interface Heading {
  readonly name: string;
  readonly box: Box;
}

/** Share of the lower height that two headings of one row have in common at least. */
const SAME_ROW = 0.25;
/** Farthest that headings of one header may stand below one another, as a share of their height. */
const STEP = 0.6;

/**
 * Headings by the header they belong to: those on one row, and those half a line higher or lower where some take two
 * lines or span rows. A heading that spans the others (`spans`) is left out where it stands above them; what stands
 * on one row with amounts is no heading.
 *
 *                             ┌────── Movimientos ──────┐
 *     Saldo anterior                                       Saldo final
 *                     Aportaciones  Retiros  Rendimientos
 */
export function headingRows<Hit extends Heading>(
  hits: readonly Hit[],
  amounts: readonly { readonly box: Box }[],
  spans: (above: Hit) => boolean = () => false,
): Hit[][] {
  const rows: Hit[][] = [];
  for (const hit of hits) {
    const row = rows.find((others) => others.some((other) => onOneRow(other.box, hit.box)));
    if (row) row.push(hit);
    else rows.push([hit]);
  }
  const headers: Hit[][] = [];
  for (const row of rows) {
    const above = headers.at(-1);
    const own = above && !isValued(above, row, amounts) ? beside(above, row, spans) : null;
    if (own) headers.pop();
    headers.push([...(own ?? []), ...row]);
  }
  return headers;
}

function onOneRow(a: Box, b: Box): boolean {
  return sharedHeight(a, b) > SAME_ROW * Math.min(heightOf(a), heightOf(b));
}

/** Whether amounts stand on the lower row, within the width of both. */
function isValued(
  above: readonly Heading[],
  row: readonly Heading[],
  amounts: readonly { readonly box: Box }[],
): boolean {
  const wide = around([...above, ...row].map(({ box }) => box));
  return amounts.some(
    (amount) => sharedWidth(amount.box, wide) > 0 && row.some(({ box }) => onOneRow(amount.box, box)),
  );
}

/** The headings of the row above that make one header with the row below; null where the two rows are two headers. */
function beside<Hit extends Heading>(
  above: readonly Hit[],
  below: readonly Hit[],
  spans: (above: Hit) => boolean,
): Hit[] | null {
  const [upper, lower] = [around(above.map(({ box }) => box)), around(below.map(({ box }) => box))];
  const height = Math.min(...[...above, ...below].map(({ box }) => heightOf(box)));
  if (lower[1] - upper[3] > STEP * height) return null;
  const kept = above.filter((hit) => !(spans(hit) && sharedWidth(hit.box, lower) > 0));
  const isApart = kept.every((hit) =>
    below.every((other) => other.name !== hit.name && sharedWidth(other.box, hit.box) <= 0),
  );
  return kept.length > 0 && isApart ? kept : null;
}
