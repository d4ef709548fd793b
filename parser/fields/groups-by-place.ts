import { toCents } from '../../rules/money.ts';
import type { Reading, Statement } from '../contract.ts';
import { middleOf } from '../layout/box.ts';
import type { Sheet } from '../layout/sheet.ts';
import { ROUNDING } from './balance-pairs.ts';
import { amountsOf, columnDistance, type PlacedAmount } from './place.ts';
import { amountReading } from './summary.ts';

/** The group totals in the order in which statements print them above the total. */
const inOrder = ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'] as const;
/** How far amounts of one column may stand from it, in points. */
const SAME_COLUMN = 4;
/** Places that groups may stand from their own: below a lost label all amounts seem to belong to the next or the last one. */
const SHIFTS = [0, -1, 1];

/**
 * The balances of a scan with group totals whose labels are lost under a stamp or a fold: the three amounts right above
 * the total make it, and what is known of them stands in their order. They stay in doubt.
 */
export function withGroupsByPlace(
  sheets: readonly Sheet[],
  balances: Statement['balances'],
): Statement['balances'] {
  const { total } = balances;
  const known = inOrder.map((name) => inFigures(balances[name]));
  if (total?.source !== 'ocr' || known.every((reading) => reading !== null)) return balances;
  if (inOrder.every((name) => balances[name] === null)) return balances;
  const parts = sheets.flatMap((sheet) => (sheet.page.number === total.page ? rightAbove(sheet, total) : []));
  if (parts.length !== inOrder.length) return balances;
  const sum = parts.reduce((cents, part) => cents + part.cents, 0);
  if (sum === 0 || Math.abs(sum - toCents(total.value)) > ROUNDING) return balances;
  const stands = SHIFTS.find((shift) => areShifted(known, parts, shift));
  if (stands === undefined) return balances;
  const placed = inOrder.map((name, i) => [name, (stands === 0 && known[i]) || byPlace(parts[i])] as const);
  return { ...balances, ...Object.fromEntries(placed) };
}

/** A reading with figures; a lone dash on a scan may be what a stroke left there. */
const inFigures = (reading: Reading | null): Reading | null =>
  reading !== null && /\d/.test(reading.raw) ? reading : null;

/** Whether each group that is known stands so many places from its own. */
const areShifted = (
  known: readonly (Reading | null)[],
  parts: readonly PlacedAmount[],
  shift: number,
): boolean => known.every((reading, i) => reading === null || isPrintedAs(reading, parts[i + shift]));

/** The doubt is whose amount it is, however clearly it was read: no sum settles that. */
const byPlace = (part: PlacedAmount | undefined): Reading | null =>
  part === undefined
    ? null
    : { ...amountReading(part), status: 'doubtful', note: { code: 'note.label-lost' } };

/** The amounts of a total's column that stand right above it, as many as there are groups, from top to bottom. */
function rightAbove(sheet: Sheet, total: Reading): PlacedAmount[] {
  const amounts = amountsOf(sheet);
  const own = amounts.find((amount) => isPrintedAs(total, amount));
  if (own === undefined) return [];
  const { box } = own.segment;
  return amounts
    .filter(({ segment }) => middleOf(segment.box) < box[1] && columnDistance(segment.box, box) < SAME_COLUMN)
    .sort((a, b) => middleOf(a.segment.box) - middleOf(b.segment.box))
    .slice(-inOrder.length);
}

function isPrintedAs({ raw, box }: Reading, amount: PlacedAmount | undefined): boolean {
  const { box: place, text } = amount?.segment ?? { box: null, text: null };
  return raw === text && box !== null && place !== null && box[0] === place[0] && box[1] === place[1];
}
