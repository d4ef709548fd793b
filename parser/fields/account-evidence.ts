import { aroundAll, heightOf, sharedWidth } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import { findBimesters } from '../values/bimester.ts';
import { phrasesOf } from '../values/phrases.ts';
import { type AccountFamily, accountFamilies, natures } from '../vocabulary/natures.ts';
import { familyOf, misreadFamilyOf, roughFamilyOf } from './account-family.ts';
import { type PageTexts, type Placed, textsWith, textsWithPhrases } from './page-texts.ts';

/** What a document shows of an AFORE account's own money. */
export interface AccountEvidence {
  /** Groups whose labels have amounts beside, below or above them. */
  readonly families: ReadonlySet<AccountFamily>;
  /** Different labels with amounts. */
  readonly labels: number;
  /** The groups that are on a scan as well if labels misread beyond telling count: only beside other evidence. */
  readonly rough: ReadonlySet<AccountFamily>;
  /** Rows of employers' contributions to retirement, with bimester and amount, as far as they are counted. */
  readonly contributions: number;
}

/** So many rows of contributions prove an account; more are not counted. */
export const ENOUGH_CONTRIBUTIONS = 2;
/** How far below or above a label its amount may stand, in heights of the label. */
const AMOUNT_REACH = 6;
/** How far right of a label's end an amount below it may begin, in points. */
const COLUMN_SLACK = 90;

/** The letter or number that counts the items of a list. */
const ITEM = /^(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s+/i;
const accountPhrases = phrasesOf(
  accountFamilies.flatMap((family) => [...natures.accounts[family], ...natures.alone[family]]),
);
/** What a folded text that prints a bimester has in it. */
const BIMESTER = /(?:19|20)\d{2}/g;
const CONTRIBUTION = /aportacion|cuota|cesantia|retiro/;
const HOUSING = /infonavit|vivienda/;

/** The balances and contributions of an individual account that the pages print with their amounts. */
export function accountEvidence(texts: PageTexts): AccountEvidence {
  const families = new Set<AccountFamily>();
  const labels = new Set<string>();
  for (const [{ sheet, at, segment }] of textsWithPhrases(texts, accountPhrases)) {
    const family = familyOf(withoutItem(segment));
    if (!family || !amountNear(sheet, at, segment)) continue;
    families.add(family);
    labels.add(segment.key);
  }
  for (const place of texts.placed.filter(({ sheet }) => sheet.page.source === 'ocr')) {
    // The text by itself, else with the next one: two parts of one label are one.
    for (const label of [place.segment, ...withNext(place)]) {
      if (labels.has(label.key)) break;
      const family = misreadFamilyOf(withoutCrumb(label));
      if (!family || !amountNear(place.sheet, place.at, label)) continue;
      families.add(family);
      labels.add(label.key);
      break;
    }
  }
  const rough = new Set([...families, ...roughFamilies(texts)]);
  return { families, labels: labels.size, rough, contributions: countContributions(texts) };
}

const withoutItem = ({ text, key }: Segment): string =>
  ITEM.test(text) ? fold(text.replace(ITEM, '')) : key;

/** Gap up to which a recognised text may go on with the next one, as a share of its height. */
const GOES_ON = 2.5;

/** A text put together with the next one of its line: on a scan a wide blank parts words of one label. */
function withNext({ line, column, segment }: Placed): Segment[] {
  const next = line.segments[column + 1];
  if (next === undefined || next.amount !== null) return [];
  if (next.box[0] - segment.box[2] > GOES_ON * heightOf(segment.box)) return [];
  const text = `${segment.text} ${next.text}`;
  return [{ ...segment, text, key: segment.key + next.key, box: aroundAll([segment, next]) }];
}

/** A speck before a recognised label, made out as a character: "i Ahorro para el retiro". */
const CRUMB = /^\S\s+(?=\S{3})/;
const withoutCrumb = ({ text }: Segment): string => fold(text.replace(CRUMB, ''));

/** The groups that labels beside amounts of a scan may belong to, however badly they were made out. */
function roughFamilies({ placed }: PageTexts): AccountFamily[] {
  return placed.flatMap((place) => {
    const { sheet, at, segment } = place;
    if (sheet.page.source !== 'ocr') return [];
    const found = [segment, ...withNext(place)].flatMap((label) => {
      const family = roughFamilyOf(withoutCrumb(label));
      return family !== null && amountNear(sheet, at, label) ? [family] : [];
    });
    return found.slice(0, 1);
  });
}

/** What a stamp leaves of an amount on a scan. */
const TORN = /^-?\$\s?\d|\d[,.]\d{3}/;

function amountNear({ page, lines }: Sheet, at: number, label: Segment): boolean {
  const isAmount = ({ amount, text }: Segment) =>
    amount !== null || (page.source === 'ocr' && TORN.test(text));
  const own = lines[at]?.segments ?? [];
  if (own.some((segment) => isAmount(segment) && segment.box[0] > label.box[0])) return true;
  if (own[0]?.amount && own[own.indexOf(label) - 1]?.amount) return true;
  const reach = AMOUNT_REACH * heightOf(label.box);
  const column = [label.box[0], 0, label.box[2] + COLUMN_SLACK, 0] as const;
  for (let i = Math.max(0, at - 8); i < Math.min(lines.length, at + 9); i++) {
    const line = lines[i];
    if (!line || i === at) continue;
    if (Math.max(line.box[1] - label.box[3], label.box[1] - line.box[3]) > reach) continue;
    if (line.segments.some((one) => isAmount(one) && sharedWidth(one.box, column) > 0)) return true;
  }
  return false;
}

/** Rows as "202404 - ABC010101AB1 … retiro, cesantía, cuota social … 785.20". */
function countContributions(texts: PageTexts): number {
  const rows = new Set<Line>();
  for (const { line, segment } of textsWith(texts, BIMESTER)) {
    if (rows.has(line) || line.segments.every(({ amount }) => amount === null)) continue;
    const key = line.segments.map((one) => one.key).join('');
    if (!CONTRIBUTION.test(key) || HOUSING.test(key)) continue;
    if (findBimesters(segment.text).length > 0) rows.add(line);
    if (rows.size === ENOUGH_CONTRIBUTIONS) break;
  }
  return rows.size;
}
