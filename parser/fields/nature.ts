import { type Layout, type LooksLike, layouts, looksLikes } from '../contract.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { Nature } from '../understood.ts';
import { natures, type WeighedPhrase } from '../vocabulary/natures.ts';
import { type AccountEvidence, accountEvidence } from './account-evidence.ts';
import { aforeMentions } from './afore-mentions.ts';
import { readCurp } from './curp.ts';
import { labelledValues } from './labelled.ts';
import { readNss } from './nss.ts';
import { readRfc } from './rfc.ts';

/** What the evidence must weigh at least, in the units of `natures.json`. */
const ENOUGH = { certificate: 7, statement: 8, layout: 5, lookalike: 5 } as const;
/** What the account's own evidence weighs beside the phrases. */
const WEIGHT = { family: 3, manyLabels: 3, contributions: 6, curp: 2, afore: 3 } as const;
/** So many labels with amounts are an account's detail, so many rows its contributions. */
const MANY_LABELS = 3;
const MANY_CONTRIBUTIONS = 2;
/** A page with fewer words says nothing. */
const FEWEST_WORDS = 5;

/** Characters of a number that are hidden from view, beside some that are not. */
const MASKED = /[*•]{3,}\s*[A-Z0-9]|[A-Z0-9]\s*[*•]{3,}|\d[Xx]{4,}|[Xx]{4,}\d/;

const UNRECOGNISED: Nature = { kind: 'unrecognised', looksLike: null, layout: null };

/**
 * What the document is: an AFORE statement where it prints balances of an individual account, whose it is and of
 * which trade, and speaks more like a statement than like anything else.
 */
export function recogniseNature(sheets: readonly Sheet[]): Nature {
  const words = sheets.reduce((sum, { page }) => sum + page.words.length, 0);
  if (words < FEWEST_WORDS) {
    const readable = sheets.length > 0 && sheets.every(({ page }) => page.source !== 'none');
    return { ...UNRECOGNISED, looksLike: readable ? 'blank' : null };
  }
  const text = foldedText(sheets);
  const account = accountEvidence(sheets);
  const curp = readCurp(sheets) !== null;
  if (isCertificate(text, account)) return { kind: 'imss-certificate', looksLike: null, layout: 'imss' };
  const lookalike = best(looksLikes, natures.lookalikes, text);
  if (isStatement(sheets, text, account, curp, lookalike.weight)) {
    const layout = best(layouts, natures.layouts, text);
    return {
      kind: 'afore-statement',
      looksLike: null,
      layout: layout.weight >= ENOUGH.layout ? layout.name : null,
    };
  }
  return { ...UNRECOGNISED, looksLike: lookalike.weight >= ENOUGH.lookalike ? lookalike.name : null };
}

/** All texts folded, one segment to a line, amounts left out. */
function foldedText(sheets: readonly Sheet[]): string {
  return sheets
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .filter((segment) => segment.amount === null)
    .map((segment) => segment.key)
    .join('\n');
}

function isCertificate(text: string, { families, contributions }: AccountEvidence): boolean {
  const isAccount = families.size > 1 || contributions >= MANY_CONTRIBUTIONS;
  return !isAccount && weigh(natures.certificate, text) >= ENOUGH.certificate;
}

function isStatement(
  sheets: readonly Sheet[],
  text: string,
  { families, labels, contributions }: AccountEvidence,
  curp: boolean,
  lookalike: number,
): boolean {
  const ofRetirement = families.has('retiro') || families.has('voluntario');
  const hasBalances = ofRetirement && (families.size > 1 || labels >= MANY_LABELS);
  const hasContributions = contributions >= MANY_CONTRIBUTIONS;
  const isOfTheTrade = natures.trade.some((word) => text.includes(word));
  const speaksOfBalances = natures.balance.some((word) => text.includes(word));
  if (!((hasBalances && speaksOfBalances) || hasContributions) || !isOfTheTrade) return false;
  if (!curp && !isSomebodys(sheets)) return false;
  const weight =
    weigh(natures.statement, text) +
    WEIGHT.family * families.size +
    (labels >= MANY_LABELS ? WEIGHT.manyLabels : 0) +
    (hasContributions ? WEIGHT.contributions : 0) +
    (curp ? WEIGHT.curp : 0) +
    (aforeMentions(sheets).length > 0 ? WEIGHT.afore : 0);
  return weight >= ENOUGH.statement && weight > lookalike;
}

/** Whether a person is named by a number, be it masked: a guide or a form has labels and no numbers. */
function isSomebodys(sheets: readonly Sheet[]): boolean {
  if (readNss(sheets, null) || readRfc(sheets, null)) return true;
  return labelledValues(sheets, natures.identity).some(({ value }) => MASKED.test(value.text));
}

/** The sum of the phrases that the text holds, each counted once. */
function weigh(phrases: readonly WeighedPhrase[], text: string): number {
  return phrases.reduce((sum, [phrase, weight]) => (text.includes(phrase) ? sum + weight : sum), 0);
}

/** The name whose phrases weigh most. */
function best<Name extends Layout | LooksLike>(
  names: readonly Name[],
  phrases: Partial<Record<Name, readonly WeighedPhrase[]>>,
  text: string,
): { name: Name | null; weight: number } {
  let top: { name: Name | null; weight: number } = { name: null, weight: 0 };
  for (const name of names) {
    const weight = weigh(phrases[name] ?? [], text);
    if (weight > top.weight) top = { name, weight };
  }
  return top;
}
