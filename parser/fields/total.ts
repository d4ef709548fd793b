import { toCents } from '../../rules/money.ts';
import type { Reading } from '../contract.ts';
import { sharedHeight } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { TotalName } from '../vocabulary/account-words.ts';
import { totalLabels } from '../vocabulary/statement-labels.ts';
import { hitsOne } from './balance-pairs.ts';
import type { LabelHit } from './label-hit.ts';
import { findLabels, type LabelTexts } from './label-hits.ts';
import { amountsOf, type PlacedAmount } from './place.ts';
import { doubtfulBecause } from './reading-of.ts';
import { balanceReading } from './summary.ts';
import { fieldOf, sides, valuesBeside } from './value-beside.ts';

/** An amount that may be the balance of the whole account. */
export interface TotalCandidate {
  readonly value: PlacedAmount;
  /** Whether its label says "saldo total" or the like, not just "total". */
  readonly sure: boolean;
  /** Whether it is the only amount on its row. */
  readonly alone: boolean;
  /** Whether the label stands on the amount's row. */
  readonly onRow: boolean;
}

/** A day or a period in words or figures, which may stand between "Saldo total" and its amount. */
const DATE_TEXT = /\d{1,2}(?:\s*de\s*|[-/. ])(?:\d{1,2}|[a-záé]{3,10})\.?(?:\s*de[l]?\s*|[-/. ])\d{2,4}/i;
const MOST_DATE_WORDS = 9;

/** Every amount that a label of the total points at. */
export function totalCandidates(
  texts: readonly LabelTexts[],
  free: (segment: Segment) => boolean,
): TotalCandidate[] {
  const isDate = (segment: Segment) =>
    segment.words.length <= MOST_DATE_WORDS && DATE_TEXT.test(segment.text);
  return texts.flatMap((text) => {
    const { sheet } = text;
    const strict = fieldOf(sheet, free);
    const lenient = fieldOf(sheet, free, isDate);
    return [...findLabels(text, totalLabels), ...endsOfSentences(text)].flatMap((hit) => {
      const sure = hit.name === 'sure';
      const isBroken = hasBrokenAmount(sheet, hit);
      for (const side of sides) {
        if (isBroken && side !== 'right') continue;
        if ((side === 'above' || side === 'left') && !sure) continue;
        const values = valuesBeside(sure ? lenient : strict, hit.box, side);
        const last = side === 'right' ? values.at(-1) : values[0];
        if (last && side !== 'right') return [{ value: last, sure, alone: true, onRow: side === 'left' }];
        if (last) {
          const others = values
            .filter((value) => value !== last)
            .map((value) => ({ value, sure: false, alone: false, onRow: true }));
          return [{ value: last, sure, alone: values.length === 1, onRow: true }, ...others];
        }
      }
      return [];
    });
  });
}

/** What is left of an amount that a stamp or a fold hides in part. */
const BROKEN_AMOUNT = /^-?\$[\d.,]*$|^-?\$?\d[\d,]*,$/;

/** Whether a scan prints beside a label what must be its amount, though it is none: then it has no other. */
function hasBrokenAmount({ page, lines }: Sheet, { box }: LabelHit<TotalName>): boolean {
  if (page.source !== 'ocr') return false;
  return lines.some(({ segments }) =>
    segments.some(
      (one) =>
        !one.amount && one.box[0] > box[2] && sharedHeight(one.box, box) > 0 && BROKEN_AMOUNT.test(one.text),
    ),
  );
}

/** Words that the end of a sentence needs at least to name the total ("saldo total de tu cuenta es de"). */
const FEWEST_WORDS = 3;

/** Sentences before an amount that end in a sure label: "Al 31/08/2024 el saldo total de tu cuenta es de $ 1,234.56". */
function endsOfSentences({ sheet, candidates }: LabelTexts): LabelHit<TotalName>[] {
  return candidates.flatMap(({ words, keys, box, key, valued, parts }) => {
    if (!valued || parts.length > 0) return [];
    if (totalLabels.nameOf(key) !== null || totalLabels.nameFromWords(keys) !== null) return [];
    const from = keys.findIndex(
      (_, i) =>
        i > 0 && i <= keys.length - FEWEST_WORDS && totalLabels.nameOf(keys.slice(i).join('')) === 'sure',
    );
    const own = words.slice(from);
    const name = 'sure' as const;
    return from < 0
      ? []
      : [{ name, page: sheet.page.number, box, words: own, listed: true, length: key.length }];
  });
}

/**
 * The balance of the whole account: the candidate that the details or the groups add up to, else the one whose
 * label is sure, else one that stands alone and misses their sum by its rounding, else the largest. Doubtful where it is smaller than one of its parts, where sure labels print
 * different amounts and no sum decides, or where it is one of several amounts on its row.
 */
export function chooseTotal(
  candidates: readonly TotalCandidate[],
  sums: ReadonlySet<number>,
  largestPart: number,
): Reading | null {
  const proved = candidates.filter(({ value }) => value.cents !== 0 && sums.has(value.cents));
  const sure = candidates.filter((candidate) => candidate.sure);
  const near = candidates.filter(
    ({ value, alone }) => alone && value.cents !== 0 && hitsOne(sums, value.cents),
  );
  const best =
    proved.find((candidate) => candidate.sure) ?? sure[0] ?? near[0] ?? proved[0] ?? largest(candidates);
  if (!best) return null;
  const reading = balanceReading(best.value);
  if (proved.includes(best) || near.includes(best)) return reading;
  if (best.value.cents < largestPart) return doubtfulBecause(reading, { code: 'note.total-below-part' });
  const other = sure.find(({ value }) => value.cents !== best.value.cents);
  if (other) return doubtfulBecause(reading, differently(other));
  return best.alone ? reading : doubtfulBecause(reading, { code: 'note.several-columns' });
}

/** Whether the total by its label differs from another amount by the rounding of the AFORE itself at most. */
export const isSameButForRounding = (named: Reading | null, other: Reading): boolean =>
  named !== null && hitsOne(new Set([toCents(other.value)]), toCents(named.value));

const differently = ({ value }: TotalCandidate) => ({
  code: 'note.printed-differently',
  with: { other: value.segment.text },
});

function largest(candidates: readonly TotalCandidate[]): TotalCandidate | undefined {
  return candidates.reduce<TotalCandidate | undefined>(
    (best, one) => (best === undefined || one.value.cents > best.value.cents ? one : best),
    undefined,
  );
}

/**
 * The amount that the details or the groups add up to, printed without a label that is known ("asciende a la
 * cantidad de …"), where it is the largest of the document and no part itself (`parts`): a part that is printed twice
 * never is.
 */
export function unnamedTotal(
  sheets: readonly Sheet[],
  sums: ReadonlySet<number>,
  parts: ReadonlySet<Segment>,
): Reading | null {
  const amounts = sheets.flatMap(amountsOf);
  const most = largestAmount(amounts);
  if (!most || most.cents <= 0) return null;
  // On a scan the label may be there and beyond reading; the AFORE's own rounding is no other amount then.
  const isNear = most.page.source === 'ocr' && hitsOne(sums, most.cents);
  if (!sums.has(most.cents) && !isNear) return null;
  const whole = amounts.find(({ cents, segment }) => cents === most.cents && !parts.has(segment));
  if (!whole) return null;
  const reading = balanceReading(whole);
  return sums.has(most.cents) ? reading : doubtfulBecause(reading, { code: 'note.label-lost' });
}

function largestAmount(amounts: readonly PlacedAmount[]): PlacedAmount | undefined {
  return amounts.reduce<PlacedAmount | undefined>(
    (best, one) => (best === undefined || one.cents > best.cents ? one : best),
    undefined,
  );
}
