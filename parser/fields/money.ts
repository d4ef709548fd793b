import { toCents } from '../../rules/money.ts';
import { type BalanceName, balanceNames, type Reading, type Statement } from '../contract.ts';
import type { Segment, Sheet } from '../layout/sheet.ts';
import type { Nature } from '../understood.ts';
import { ROUNDING } from './balance-pairs.ts';
import { readBalances } from './balances.ts';
import { emptyBalances } from './empty-statement.ts';
import { withGroupsByPlace } from './groups-by-place.ts';
import { labelTexts } from './label-hits.ts';
import { readMovements } from './movements.ts';
import { doubtfulBecause } from './reading-of.ts';
import { readSummary } from './summary.ts';
import { chooseTotal, isSameButForRounding, totalCandidates, unnamedTotal } from './total.ts';

/** Printed sums of other balances: never a part of the total beside their own parts. */
const sumsThemselves: ReadonlySet<BalanceName> = new Set<BalanceName>([
  'retiroTotal',
  'viviendaTotal',
  'voluntarioTotal',
  'total',
]);

/**
 * Balances, general summary and movements, each reader leaving to the next what it has not taken: rows of money
 * first, for they are the surest to be told apart.
 */
export function readMoney(
  sheets: readonly Sheet[],
  nature: Nature,
): Pick<Statement, 'balances' | 'summary' | 'movements'> {
  if (nature.layout === 'closing') return { balances: closingBalances(sheets), summary: [], movements: [] };
  const texts = sheets.map(labelTexts);
  const movements = readMovements(texts);
  const notMovement = (segment: Segment) => !movements.taken.has(segment);
  const summary = readSummary(texts, notMovement);
  const free = (segment: Segment) => notMovement(segment) && !summary.taken.has(segment);
  const candidates = totalCandidates(texts, free);
  const groups = summary.rows.reduce((sum, row) => sum + (row.closing ? toCents(row.closing.value) : 0), 0);
  const sureTotals = new Set(candidates.filter(({ sure }) => sure).map(({ value }) => value.segment));
  const { balances, taken } = readBalances({
    texts,
    free: (segment) => free(segment) && !sureTotals.has(segment),
    totals: new Set(candidates.map(({ value }) => value.segment)),
    ownTotals: new Set(candidates.filter(({ onRow }) => onRow).map(({ value }) => value.segment)),
    sums: new Set([groups, ...candidates.map(({ value }) => value.cents)].filter((sum) => sum !== 0)),
  });
  const sums = new Set([groups, detailsOf(balances), groupTotalsOf(balances)].filter((sum) => sum !== 0));
  const named = chooseTotal(candidates, sums, largestOf(balances));
  const proved = named?.status === 'read' ? null : unnamedTotal(sheets, sums, taken);
  const total = proved === null || isSameButForRounding(named, proved) ? named : proved;
  const own = { ...withoutOverflow(withoutStrangers(withoutStrokeTotals(balances), total), total), total };
  return {
    balances: detailsOf(own) === 0 ? withGroupsByPlace(sheets, own) : own,
    summary: summary.rows,
    movements: movements.movements,
  };
}

/** The sub-accounts that a printed subtotal may be made of. */
const membersOf: Readonly<Record<GroupTotal, readonly BalanceName[]>> = {
  retiroTotal: balanceNames.slice(0, balanceNames.indexOf('voluntariasCortoPlazo')),
  voluntarioTotal: ['voluntariasCortoPlazo', 'complementariasRetiro', 'largoPlazo', 'ahorroSolidario'],
  viviendaTotal: ['vivienda92', 'fovissste92', 'vivienda97', 'fovissste08'],
};
type GroupTotal = 'retiroTotal' | 'viviendaTotal' | 'voluntarioTotal';

/**
 * The balances without group totals of which no sub-account is printed where others are and make the whole account:
 * an example or an offer beside them bears such a name. In doubt where neither with nor without them the sum is right.
 */
function withoutStrangers(balances: Statement['balances'], total: Reading | null): Statement['balances'] {
  const details = detailsOf(balances);
  const strangers = groupTotals.filter(
    (name) => added(balances, membersOf[name]) === 0 && added(balances, [name]),
  );
  if (!total || details === 0 || strangers.length === 0) return balances;
  const misses = (cents: number) => Math.abs(cents - toCents(total.value)) > ROUNDING;
  const isWhole = !misses(details);
  if (!isWhole && !misses(details + added(balances, strangers))) return balances;
  const doubted = strangers.map((name) => {
    const reading = balances[name];
    return [
      name,
      isWhole || !reading ? null : doubtfulBecause(reading, { code: 'note.total-unsure' }),
    ] as const;
  });
  return { ...balances, ...Object.fromEntries(doubted) };
}
const groupTotals: readonly GroupTotal[] = ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'];

/** The balances without group totals of a scan that are a lone stroke, where the group's sub-accounts hold money. */
function withoutStrokeTotals(balances: Statement['balances']): Statement['balances'] {
  const strokes = groupTotals.filter((name) => {
    const reading = balances[name];
    return reading?.source === 'ocr' && !/\d/.test(reading.raw) && added(balances, membersOf[name]) !== 0;
  });
  return { ...balances, ...Object.fromEntries(strokes.map((name) => [name, null])) };
}

/** The balances without group totals that are greater than the account: goals and projections bear their names too. */
function withoutOverflow(balances: Statement['balances'], total: Reading | null): Statement['balances'] {
  if (total?.status !== 'read') return balances;
  const within = (reading: Reading | null) =>
    reading && toCents(reading.value) > toCents(total.value) ? null : reading;
  return {
    ...balances,
    retiroTotal: within(balances.retiroTotal),
    viviendaTotal: within(balances.viviendaTotal),
    voluntarioTotal: within(balances.voluntarioTotal),
  };
}

/** A closed account's statement gives its final balance; what was transferred and delivered has no member yet. */
function closingBalances(sheets: readonly Sheet[]): Statement['balances'] {
  return {
    ...emptyBalances(),
    total: chooseTotal(
      totalCandidates(sheets.map(labelTexts), () => true),
      new Set(),
      0,
    ),
  };
}

function detailsOf(balances: Statement['balances']): number {
  return added(
    balances,
    balanceNames.filter((name) => !sumsThemselves.has(name)),
  );
}

function largestOf(balances: Statement['balances']): number {
  return Math.max(0, ...balanceNames.map((name) => toCents(balances[name]?.value ?? '0.00')));
}

function groupTotalsOf(balances: Statement['balances']): number {
  return added(balances, ['retiroTotal', 'viviendaTotal', 'voluntarioTotal', 'enTransito']);
}

function added(balances: Statement['balances'], names: readonly BalanceName[]): number {
  return names.reduce((sum, name) => sum + toCents(balances[name]?.value ?? '0.00'), 0);
}
