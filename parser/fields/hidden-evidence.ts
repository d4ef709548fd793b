import { isValidNss } from '../values/nss.ts';
import { type AccountFamily, accountFamilies, natures } from '../vocabulary/natures.ts';
import type { AforeMention } from './afore-mentions.ts';
import { readNss } from './nss.ts';
import type { PageTexts } from './page-texts.ts';
import { readRfc } from './rfc.ts';

/** What a document shows of itself beside what may be hidden. */
export interface ShownEvidence {
  readonly texts: PageTexts;
  readonly afores: readonly AforeMention[];
  /** Phrases that it says. */
  readonly said: ReadonlySet<string>;
  readonly families: ReadonlySet<AccountFamily>;
  /** The groups if labels misread beyond telling count, too. */
  readonly rough: ReadonlySet<AccountFamily>;
  /** Different labels of an account that have amounts. */
  readonly labels: number;
  readonly curp: boolean;
  /** Whether anything speaks for another kind of document. */
  readonly isAlike: boolean;
}

/** Which evidence of a statement may be missing. */
export interface HiddenEvidence {
  /** The labels of the account's groups. */
  readonly balances: boolean;
  /** Words of the trade. */
  readonly trade: boolean;
  /** The person's numbers. */
  readonly person: boolean;
}

const NOTHING: HiddenEvidence = { balances: false, trade: false, person: false };
const TITLE = 'estadodecuenta';
const TOTAL = 'saldototal';
/** Places for a person's numbers, and amounts, that a statement has at least. */
const FEWEST_PLACES = 2;
const FEWEST_AMOUNTS = 3;
/** So many labels with amounts are the whole detail of somebody's account, where the block with the person's numbers is hidden. */
const WHOLE_DETAIL = 8;
/** Groups of an account that are enough under the title, beside the total and every number of a person. */
const FEWEST_FAMILIES = 2;
/** A person's CURP, NSS and RFC, and how many of them a statement shows at least. */
const EVERY_NUMBER = 3;
const FEWEST_NUMBERS = 2;

/**
 * What a stamp, a fold or the edge of a photo may hide of a statement on a scan: one thing, where all others are
 * shown in full and nothing speaks for another kind of document.
 */
export function hiddenOn({
  texts,
  afores,
  said,
  families,
  rough,
  labels,
  curp,
  isAlike,
}: ShownEvidence): HiddenEvidence {
  if (isAlike || !texts.sheets.every(({ page }) => page.source === 'ocr')) return NOTHING;
  const isWhole = families.size === accountFamilies.length;
  const isTitled = afores.length > 0 && said.has(TITLE);
  const asksWhose = natures.identity.filter((label) => said.has(label)).length >= FEWEST_PLACES;
  const own = numbersByShape(texts);
  const hasRfc = readRfc(texts, null) !== null || own.rfc;
  const numbers = [curp || own.curp, hasNss(texts), hasRfc].filter(Boolean).length;
  const isAccount = numbers === EVERY_NUMBER || (numbers >= FEWEST_NUMBERS && said.has(TOTAL));
  return {
    balances: isTitled && isAccount && countAmounts(texts) >= FEWEST_AMOUNTS,
    trade:
      (isWhole && numbers >= FEWEST_NUMBERS) ||
      (numbers === EVERY_NUMBER && rough.size >= FEWEST_FAMILIES && said.has(TITLE) && said.has(TOTAL)),
    person: isWhole && isTitled && (asksWhose || labels >= WHOLE_DETAIL),
  };
}

/** A number of the social security by itself, or behind a label that is misread: then its check digit must be right. */
const LONE_NSS = /^\d{11}$/;
const LAST_NSS = /(?<!\d)\d{11}$/;
const isNss = (key: string): boolean => LONE_NSS.test(key) || isValidNss(LAST_NSS.exec(key)?.[0] ?? '');

const hasNss = (texts: PageTexts): boolean => readNss(texts, null) !== null || hasLoneNss(texts);

/** Whether a scan prints what can only be a number of the social security, whatever stands beside it. */
export function hasLoneNss({ sheets }: PageTexts): boolean {
  return sheets.some(
    ({ page, lines }) =>
      page.source === 'ocr' && lines.some(({ segments }) => segments.some(({ key }) => isNss(key))),
  );
}

/** A CURP and an RFC each by itself, whatever was read of their check characters. */
const LONE_CURP = /^([a-z]{4}\d{6})[hm][a-z]{5}[a-z\d]\d$/;
const LONE_RFC = /^([a-z]{4}\d{6})[a-z\d]{3}$/;

/** Which of a person's numbers a scan prints beside labels that are lost: CURP and RFC begin alike and tell one another. */
function numbersByShape({ sheets }: PageTexts): { readonly curp: boolean; readonly rfc: boolean } {
  const keys = sheets.flatMap(({ lines }) => lines.flatMap(({ segments }) => segments.map(({ key }) => key)));
  const beginnings = (form: RegExp) => new Set(keys.flatMap((key) => form.exec(key)?.[1] ?? []));
  const ofRfc = beginnings(LONE_RFC);
  const areAlike = [...beginnings(LONE_CURP)].some((one) => ofRfc.has(one));
  return { curp: areAlike, rfc: areAlike };
}

const countAmounts = ({ sheets }: PageTexts): number =>
  sheets
    .flatMap(({ lines }) => lines.flatMap(({ segments }) => segments))
    .filter(({ amount }) => amount !== null).length;
