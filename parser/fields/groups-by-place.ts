import { toCents } from '../../rules/money.ts';
import type { Reading, Statement } from '../contract.ts';
import { middleOf, onOneRow } from '../layout/box.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import { readAmount } from '../values/amount.ts';
import { roughFamilyOf } from './account-family.ts';
import { ROUNDING } from './balance-pairs.ts';
import { amountsOf, columnDistance, type PlacedAmount } from './place.ts';
import { balanceReading } from './summary.ts';

/** The group totals in the order in which statements print them above the total. */
const inOrder = ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'] as const;
/** How far amounts of one column may stand from it, in points. */
const SAME_COLUMN = 4;
/** Places that groups may stand from their own: below a lost label all amounts seem to belong to the next or the last one. */
const SHIFTS = [0, -1, 1];

/** What is left of the groups' labels where nearly all of them is lost; one that is known tells as much as two pieces. */
const PIECES = { retiroTotal: /retiro/, viviendaTotal: /vivien/, voluntarioTotal: /untari/ } as const;
const FEWEST_PIECES = 2;
/** One is enough where the page prints these amounts and no others. */
const PIECES_OF_ALL = 1;

/**
 * The balances of a scan with group totals whose labels are lost under a stamp or a fold: the three amounts right above
 * the total make it, or two of them are known and stand in their order. They stay in doubt.
 */
export function withGroupsByPlace(
  sheets: readonly Sheet[],
  balances: Statement['balances'],
): Statement['balances'] {
  const { total } = balances;
  const known = inOrder.map((name) => inFigures(balances[name]));
  if (total !== null && known.every((reading) => reading !== null)) return balances;
  const byOrder = accountByOrder(sheets, known, total);
  if (byOrder !== null) return { ...balances, ...byOrder };
  if (total === null) return { ...balances, ...accountByPlace(sheets, known) };
  if (total.source !== 'ocr' || inOrder.every((name) => balances[name] === null)) return balances;
  const parts = sheets.flatMap((sheet) => (sheet.page.number === total.page ? rightAbove(sheet, total) : []));
  if (parts.length !== inOrder.length) return balances;
  const stands = SHIFTS.find((shift) => areShifted(known, parts, shift));
  const isOneLost = stands === 0 && known.filter((reading) => reading === null).length === 1;
  if (stands === undefined || !(isOneLost || doMake(parts, toCents(total.value)))) return balances;
  const placed = inOrder.map((name, i) => [name, (stands === 0 && known[i]) || byPlace(parts[i])] as const);
  return { ...balances, ...Object.fromEntries(placed) };
}

/** The groups and the total of a scan on which the total's label was lost too: three amounts in a column above their sum. */
function accountByPlace(
  sheets: readonly Sheet[],
  known: readonly (Reading | null)[],
): Partial<Statement['balances']> {
  for (const sheet of sheets) {
    if (sheet.page.source !== 'ocr') continue;
    for (const total of amountsOf(sheet)) {
      const parts = above(sheet, total);
      if (parts.length !== inOrder.length || !doMake(parts, total.cents)) continue;
      if (![...parts, total].every((amount) => isAlone(sheet, amount))) continue;
      const pieces = inOrder.filter((name, i) => PIECES[name].test(labelOf(sheet, parts[i])));
      const areAll = amountsOf(sheet).length === parts.length + 1;
      const enough = areAll ? PIECES_OF_ALL : FEWEST_PIECES;
      const isNamed = known.some((reading) => reading !== null) || pieces.length >= enough;
      if (!isNamed || !areShifted(known, parts, 0)) continue;
      const placed = inOrder.map((name, i) => [name, known[i] ?? byPlace(parts[i])] as const);
      return { ...Object.fromEntries(placed), total: byPlace(total) };
    }
  }
  return {};
}

/**
 * The groups and the total of a scan that prints four amounts and no others, the last one the sum of those before: they
 * are read row by row, wherever their labels stand. Something of a label must be left.
 */
function accountByOrder(
  sheets: readonly Sheet[],
  known: readonly (Reading | null)[],
  total: Reading | null,
): Partial<Statement['balances']> | null {
  const printed = sheets.flatMap(amountsOf);
  const [sheet] = sheets.filter((one) => amountsOf(one).length > 0);
  if (sheet?.page.source !== 'ocr' || printed.length !== inOrder.length + 1) return null;
  const rows = asTheyClose(printed.map(unsigned).sort(rowOrder));
  const [last, parts] = [rows?.at(-1), rows?.slice(0, -1)];
  if (!last || !parts || !areShifted(known, parts, 0)) return null;
  if (total !== null && !isPrintedAs(total, last)) return null;
  const keys = sheet.lines.flatMap(({ segments }) => segments.map(({ key }) => key));
  const isNamed =
    known.some((reading) => reading !== null) ||
    Object.values(PIECES).some((piece) => piece.test(keys.join(' '))) ||
    keys.some((key) => roughFamilyOf(key) !== null);
  if (!isNamed) return null;
  const placed = inOrder.map((name, i) => [name, known[i] ?? byPlace(parts[i])] as const);
  return { ...Object.fromEntries(placed), total: total ?? byPlace(last) };
}

/** No balance is negative: a dash beside it is what a stroke left. */
const unsigned = (amount: PlacedAmount): PlacedAmount => ({ ...amount, cents: Math.abs(amount.cents) });

/** Amounts of which the last is the sum of the others: as they were read, else with the only one that closes so as it may be read instead; null where none is. */
function asTheyClose(rows: readonly PlacedAmount[]): readonly PlacedAmount[] | null {
  const doClose = (ones: readonly PlacedAmount[]) => doMake(ones.slice(0, -1), ones.at(-1)?.cents ?? 0);
  if (doClose(rows)) return rows;
  const ways = rows.flatMap((row, at) => otherWays(row).map((other) => rows.with(at, other)));
  const [only, another] = ways.filter(doClose);
  return only !== undefined && another === undefined ? only : null;
}

/** The amounts that one of a scan may be instead, where its two readings differ. */
function otherWays(amount: PlacedAmount): PlacedAmount[] {
  const others = amount.segment.words.flatMap((word) =>
    word.text === amount.segment.text ? (word.others ?? []) : [],
  );
  const cents = others.flatMap((other) => readAmount(other)?.cents ?? []).map(Math.abs);
  return [...new Set(cents)].map((value) => ({ ...amount, cents: value }));
}

/** Amounts row by row, those of one row from left to right. */
function rowOrder({ segment: { box: a } }: PlacedAmount, { segment: { box: b } }: PlacedAmount): number {
  return onOneRow(a, b) ? a[0] - b[0] : a[1] - b[1];
}

const rowOf = ({ lines }: Sheet, amount: PlacedAmount | undefined): readonly Segment[] =>
  lines.find(({ segments }) => segments.some((segment) => segment === amount?.segment))?.segments ?? [];

/** What stands on an amount's row, folded. */
const labelOf = (sheet: Sheet, amount: PlacedAmount | undefined): string =>
  rowOf(sheet, amount)
    .map(({ key }) => key)
    .join('');

/** Whether no other amount stands on the row: those of a summary are last year's and what came and went. */
const isAlone = (sheet: Sheet, amount: PlacedAmount): boolean =>
  rowOf(sheet, amount).every((segment) => segment === amount.segment || !segment.amount);

function doMake(parts: readonly PlacedAmount[], cents: number): boolean {
  const sum = parts.reduce((all, part) => all + part.cents, 0);
  return sum !== 0 && Math.abs(sum - cents) <= ROUNDING;
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
    : { ...balanceReading(part), status: 'doubtful', note: { code: 'note.label-lost' } };

/** The amounts of a total's column that stand right above it, as many as there are groups, from top to bottom. */
function rightAbove(sheet: Sheet, total: Reading): PlacedAmount[] {
  const own = amountsOf(sheet).find((amount) => isPrintedAs(total, amount));
  return own === undefined ? [] : above(sheet, own);
}

function above(sheet: Sheet, { segment: { box } }: PlacedAmount): PlacedAmount[] {
  return amountsOf(sheet)
    .filter(({ segment }) => middleOf(segment.box) < box[1] && columnDistance(segment.box, box) < SAME_COLUMN)
    .sort((a, b) => middleOf(a.segment.box) - middleOf(b.segment.box))
    .slice(-inOrder.length);
}

function isPrintedAs({ raw, box }: Reading, amount: PlacedAmount | undefined): boolean {
  const { box: place, text } = amount?.segment ?? { box: null, text: null };
  return raw === text && box !== null && place !== null && box[0] === place[0] && box[1] === place[1];
}
