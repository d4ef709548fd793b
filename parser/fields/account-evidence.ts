import { heightOf, sharedWidth } from '../layout/box.ts';
import { fold } from '../layout/fold.ts';
import type { Line, Segment, Sheet } from '../layout/sheet.ts';
import { findBimesters } from '../values/bimester.ts';
import { type AccountFamily, accountFamilies, natures } from '../vocabulary/natures.ts';

/** What a document shows of an AFORE account's own money. */
export interface AccountEvidence {
  /** Groups whose labels have amounts beside, below or above them. */
  readonly families: ReadonlySet<AccountFamily>;
  /** Different labels with amounts. */
  readonly labels: number;
  /** Rows of employers' contributions to retirement, with bimester and amount. */
  readonly contributions: number;
}

/** A label is not longer than its phrase by more letters than this; a sentence is. */
const LONGEST_REST = 48;
/** How far below or above a label its amount may stand, in heights of the label. */
const AMOUNT_REACH = 6;
/** How far right of a label's end an amount below it may begin, in points. */
const COLUMN_SLACK = 90;

/** The letter or number that counts the items of a list. */
const ITEM = /^(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s+/i;
const LEAD = new RegExp(
  `^(?:${[...natures.lead].sort((a, b) => b.length - a.length).join('|')})+(?=[a-z0-9])`,
);

/** The balances and contributions of an individual account that the pages print with their amounts. */
export function accountEvidence(sheets: readonly Sheet[]): AccountEvidence {
  const families = new Set<AccountFamily>();
  const labels = new Set<string>();
  let contributions = 0;
  for (const { lines } of sheets) {
    lines.forEach((line, at) => {
      const hasAmount = line.segments.some((segment) => segment.amount !== null);
      for (const segment of line.segments) {
        const family = segment.amount ? null : familyOf(fold(segment.text.replace(ITEM, '')));
        if (!family || !amountNear(lines, at, segment)) continue;
        families.add(family);
        labels.add(segment.key);
      }
      if (hasAmount && isContribution(line)) contributions++;
    });
  }
  return { families, labels: labels.size, contributions };
}

/** The group that a label belongs to; null for anything longer or else. */
function familyOf(key: string): AccountFamily | null {
  if (key.length < 3 || key.length > 90) return null;
  const bare = key.replace(LEAD, '');
  for (const family of accountFamilies) {
    if (natures.alone[family].includes(key) || natures.alone[family].includes(bare)) return family;
    const phrase = natures.accounts[family].find((one) => bare.startsWith(one) || key.startsWith(one));
    if (phrase !== undefined && key.length <= phrase.length + LONGEST_REST) return family;
  }
  return null;
}

function amountNear(lines: readonly Line[], at: number, label: Segment): boolean {
  const own = lines[at]?.segments ?? [];
  if (own.some((segment) => segment.amount !== null && segment.box[0] > label.box[0])) return true;
  const reach = AMOUNT_REACH * heightOf(label.box);
  const column = [label.box[0], 0, label.box[2] + COLUMN_SLACK, 0] as const;
  for (let i = Math.max(0, at - 8); i < Math.min(lines.length, at + 9); i++) {
    const line = lines[i];
    if (!line || i === at) continue;
    if (Math.max(line.box[1] - label.box[3], label.box[1] - line.box[3]) > reach) continue;
    if (line.segments.some(({ amount, box }) => amount !== null && sharedWidth(box, column) > 0)) return true;
  }
  return false;
}

/** "202404 - ABC010101AB1 … retiro, cesantía, cuota social … 785.20". */
function isContribution({ segments }: Line): boolean {
  const key = segments.map((segment) => segment.key).join('');
  if (!/aportacion|cuota|cesantia|retiro/.test(key) || /infonavit|vivienda/.test(key)) return false;
  return segments.some(({ text, amount }) => amount === null && findBimesters(text).length > 0);
}
