import { Decimal } from 'decimal.js';
import { type Cents, fromCents } from '../../rules/money.ts';
import { fitAt, isExact, rated, singlesOutSalary } from './contribution-fit.ts';
import { type ContributionRow, grouped, rowPath } from './contribution-rows.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';

/** Salaries and days that several rows of one employer and bimester print alike: each is one figure. */
export function printedAlike(sets: readonly (readonly ContributionRow[])[]): readonly (readonly Path[])[] {
  return sets.flatMap((set) =>
    (['sbc', 'days'] as const).flatMap((name) =>
      grouped(
        set.filter((row) => row[name] !== null),
        (row) => String(row[name]),
      )
        .filter((rows) => rows.length > 1)
        .map((rows) => rows.map((row) => rowPath(row, name))),
    ),
  );
}

/**
 * Rows of one employer and bimester have one salary and one number of days. The odd one out is in doubt; where
 * none is, those that their own rate does not single out.
 */
export function rowsAgree(sets: readonly (readonly ContributionRow[])[]): readonly Finding[] {
  return sets.flatMap((set) => [...oddSalaries(set), ...oddDays(set)]);
}

function oddSalaries(set: readonly ContributionRow[]): readonly Finding[] {
  const printed = set.filter(({ sbc }) => sbc !== null);
  const [most, ...others] = byFrequency(printed, ({ sbc }) => String(sbc));
  const [second] = others;
  if (!most || !second) return [];
  const tie = most.length === second.length;
  const unproved = printed.filter((row) => !provesItsSalary(row));
  const odd = tie ? (unproved.length > 0 ? unproved : printed) : others.flat();
  return odd.map((row) => oddFinding(row, 'sbc', (row.sbc ?? 0) - (most[0]?.sbc ?? 0)));
}

/** Only where no rate speaks for a row's days can other rows speak against them. */
function oddDays(set: readonly ContributionRow[]): readonly Finding[] {
  const fitting = set.filter((row) => rated(row).some((one) => fitAt(one, new Decimal(one.sbc)).ok));
  const days = fitting[0]?.days ?? null;
  if (days === null || fitting.length < 2 || fitting.some((row) => row.days !== days)) return [];
  return set
    .filter((row) => row.days !== null && row.days !== days && rated(row).length === 0)
    .map((row) => oddFinding(row, 'days', null));
}

function provesItsSalary(row: ContributionRow): boolean {
  return rated(row).some((one) => {
    const fit = fitAt(one, new Decimal(one.sbc));
    return isExact(fit) && singlesOutSalary(fit, one);
  });
}

function oddFinding(row: ContributionRow, name: 'sbc' | 'days', difference: Cents | null): Finding {
  const path = rowPath(row, name);
  return {
    check: {
      id: 'contribution.rate',
      subject: `movements.${row.index}.${name}`,
      ok: false,
      difference: difference === null ? null : fromCents(difference),
    },
    members: [path],
    result: path,
    proves: [],
    protects: [],
    alike: [],
    blames: [path],
  };
}

function byFrequency<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  return [...grouped(rows, keyOf)].sort((a, b) => b.length - a.length);
}
