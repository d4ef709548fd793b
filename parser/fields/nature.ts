import { type Layout, type LooksLike, layouts, looksLikes } from '../contract.ts';
import type { Nature } from '../understood.ts';
import { findPhrases, type IndexedText, indexed, phrasesOf } from '../values/phrases.ts';
import { natures, type WeighedPhrase } from '../vocabulary/natures.ts';
import { type AccountEvidence, accountEvidence, ENOUGH_CONTRIBUTIONS } from './account-evidence.ts';
import type { AforeMention } from './afore-mentions.ts';
import { hasLoneNss, hiddenOn } from './hidden-evidence.ts';
import { hasCurp } from './identity.ts';
import { labelledValues } from './labelled.ts';
import { readNss } from './nss.ts';
import type { PageTexts } from './page-texts.ts';
import { readRfc } from './rfc.ts';

/** Phrases that a document says. */
type Said = ReadonlySet<string>;

const weighed = [
  natures.statement,
  natures.certificate,
  ...Object.values(natures.layouts),
  ...Object.values(natures.lookalikes),
].flatMap((phrases) => (phrases ?? []).map(([phrase]) => phrase));
const everyPhrase = phrasesOf([...weighed, ...natures.trade, ...natures.balance, ...natures.identity]);
const identity = phrasesOf(natures.identity);

/** What the evidence must weigh at least, in the units of `natures.json`. */
const ENOUGH = { certificate: 7, statement: 8, layout: 5, nearestLayout: 4, lookalike: 5 } as const;
/** What the account's own evidence weighs beside the phrases. */
const WEIGHT = { family: 3, manyLabels: 3, contributions: 6, curp: 2, afore: 3 } as const;
/** So many labels with amounts are an account's detail. */
const MANY_LABELS = 3;
/** Amounts of retirement, housing and voluntary savings are balances, where the line that says so is cut off. */
const EVERY_FAMILY = 3;
/** A page with fewer words says nothing. */
const FEWEST_WORDS = 5;

/** Characters of a number that are hidden from view, beside some that are not. */
const MASKED = /[*•]{3,}\s*[A-Z0-9]|[A-Z0-9]\s*[*•]{3,}|\d[Xx]{4,}|[Xx]{4,}\d/;

/** What a masked number shows of its owner; a form's "XXXX000000XXXXXX00" shows nothing. */
const OF_SOMEBODY = /[1-9B-WYZ]/i;

/** Under this title and the name of an AFORE, labels that can hardly be made out are an account's. */
const TITLE = 'estadodecuenta';

const UNRECOGNISED: Nature = { kind: 'unrecognised', looksLike: null, layout: null };

/**
 * What the document is: an AFORE statement where it prints balances of an individual account, whose it is and of
 * which trade, and speaks more like a statement than like anything else.
 */
export function recogniseNature(texts: PageTexts, afores: readonly AforeMention[]): Nature {
  const { sheets } = texts;
  const words = sheets.reduce((sum, { page }) => sum + page.words.length, 0);
  if (words < FEWEST_WORDS) {
    const readable = sheets.length > 0 && sheets.every(({ page }) => page.source !== 'none');
    return { ...UNRECOGNISED, looksLike: readable ? 'blank' : null };
  }
  const said = phrasesIn(texts.index);
  const account = accountEvidence(texts);
  if (isCertificate(said, account)) return { kind: 'imss-certificate', looksLike: null, layout: 'imss' };
  const lookalike = best(looksLikes, natures.lookalikes, said);
  if (isStatement(texts, afores, said, account, lookalike.weight)) {
    return { kind: 'afore-statement', looksLike: null, layout: layoutOf(texts, said) };
  }
  return { ...UNRECOGNISED, looksLike: lookalike.weight >= ENOUGH.lookalike ? lookalike.name : null };
}

/** The phrases that the folded text holds, each once. */
const phrasesIn = (text: IndexedText): Said =>
  new Set(findPhrases(text, everyPhrase).map(({ phrase }) => phrase));

/** The nearest family; titles whose letters are set apart are looked for in whole lines, too. */
function layoutOf({ sheets }: PageTexts, said: Said): Layout | null {
  const inTexts = best(layouts, natures.layouts, said);
  if (inTexts.weight >= ENOUGH.layout) return inTexts.name;
  const lines = sheets.flatMap((sheet) =>
    sheet.lines.map(({ segments }) => segments.map(({ key }) => key).join('')),
  );
  const inLines = best(layouts, natures.layouts, phrasesIn(indexed(lines.join('\n'))));
  return inLines.weight >= ENOUGH.nearestLayout ? inLines.name : null;
}

function isCertificate(said: Said, { families, contributions }: AccountEvidence): boolean {
  const isAccount = families.size > 1 || contributions >= ENOUGH_CONTRIBUTIONS;
  return !isAccount && weigh(natures.certificate, said) >= ENOUGH.certificate;
}

function isStatement(
  texts: PageTexts,
  afores: readonly AforeMention[],
  said: Said,
  { families: told, labels, rough, contributions }: AccountEvidence,
  lookalike: number,
): boolean {
  const isTitled = said.has(TITLE) && afores.length > 0 && lookalike === 0;
  const curp = hasCurp(texts);
  const sure = isTitled ? rough : told;
  const hidden = hiddenOn({
    texts,
    afores,
    said,
    families: sure,
    rough,
    labels,
    curp,
    isAlike: lookalike > 0,
  });
  const families = hidden.trade ? rough : sure;
  const ofRetirement = families.has('retiro') || families.has('voluntario');
  const hasBalances = ofRetirement && (families.size > 1 || labels >= MANY_LABELS);
  const hasContributions = contributions >= ENOUGH_CONTRIBUTIONS;
  const speaksOfBalances = families.size >= EVERY_FAMILY || natures.balance.some((word) => said.has(word));
  if (!((hasBalances && speaksOfBalances) || hasContributions || hidden.balances)) return false;
  if (!hidden.trade && !natures.trade.some((word) => said.has(word))) return false;
  if (!curp && !hidden.person && !isSomebodys(texts)) return false;
  const weight =
    weigh(natures.statement, said) +
    WEIGHT.family * Math.max(families.size, hidden.balances ? 1 : 0) +
    (labels >= MANY_LABELS ? WEIGHT.manyLabels : 0) +
    (hasContributions ? WEIGHT.contributions : 0) +
    (curp ? WEIGHT.curp : 0) +
    (afores.length > 0 ? WEIGHT.afore : 0);
  return weight >= ENOUGH.statement && weight > lookalike;
}

/** Whether a person is named by a number, be it masked: a guide or a form has labels and no numbers. */
function isSomebodys(texts: PageTexts): boolean {
  if (readNss(texts, null) || readRfc(texts, null) || hasLoneNss(texts)) return true;
  return labelledValues(texts, identity).some(
    ({ value }) => MASKED.test(value.text) && OF_SOMEBODY.test(value.text),
  );
}

/** The sum of the phrases that the text holds, each counted once. */
function weigh(phrases: readonly WeighedPhrase[], said: Said): number {
  return phrases.reduce((sum, [phrase, weight]) => (said.has(phrase) ? sum + weight : sum), 0);
}

/** The name whose phrases weigh most. */
function best<Name extends Layout | LooksLike>(
  names: readonly Name[],
  phrases: Partial<Record<Name, readonly WeighedPhrase[]>>,
  said: Said,
): { name: Name | null; weight: number } {
  let top: { name: Name | null; weight: number } = { name: null, weight: 0 };
  for (const name of names) {
    const weight = weigh(phrases[name] ?? [], said);
    if (weight > top.weight) top = { name, weight };
  }
  return top;
}
