import { type Bimester, daysInBimester } from '../../rules/dates.ts';
import { type Cents, toCents } from '../../rules/money.ts';
import type { Statement } from '../contract.ts';
import { type Contribution, recogniseConcept } from '../vocabulary/concepts.ts';
import type { Path } from './paths.ts';

/** A movement that pays into a known sub-account for a known bimester. */
export interface ContributionRow {
  /** Place among the statement's movements, from 0. */
  readonly index: number;
  readonly contribution: Contribution;
  readonly bimester: Bimester;
  /** RFC; null where the reference names no employer. */
  readonly employer: string | null;
  readonly days: number | null;
  readonly sbc: Cents | null;
  readonly amount: Cents | null;
}

/** The path of one reading of a movement. */
export function rowPath(
  row: { readonly index: number },
  name: 'amount' | 'days' | 'sbc' | 'bimester' | 'employerRfc',
): Path {
  return `statement.movements.${row.index}.${name}`;
}

/** The contributions among the movements, as their concepts tell them. */
export function contributionRows({ movements }: Statement): readonly ContributionRow[] {
  return movements.flatMap((movement, index) => {
    const { kind, concept, bimester, employerRfc, days, sbc, amount } = movement;
    const contribution = concept ? recogniseConcept(concept.value)?.contribution : null;
    if (kind !== 'contribution' || !contribution || !bimester) return [];
    return [
      {
        index,
        contribution,
        bimester: bimester.value,
        employer: employerRfc?.value ?? null,
        days: days ? Number(days.value) : null,
        sbc: sbc ? toCents(sbc.value) : null,
        amount: amount ? toCents(amount.value) : null,
      },
    ];
  });
}

/** At least one. */
export type Some<Row> = readonly [Row, ...Row[]];

/** Rows in lists by a key, none of them empty, in the order in which the keys first stand. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Some<Row>[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** Calendar days that rows one after the other cover: never more than the bimester has. */
export function calendarDays(bimester: Bimester, days: number): number {
  return Math.min(days, daysInBimester(bimester));
}
