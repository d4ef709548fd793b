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

/** Where no rate speaks for a row's days, those of the rows that have one speak against them. */
function oddDays(set: readonly ContributionRow[]): readonly Finding[] {
  const withRate = set.flatMap(rated);
  const days = withRate[0]?.days;
  const fits = withRate.every((row) => fitAt(row, new Decimal(row.sbc)).ok);
  if (days === undefined || withRate.some((row) => row.days !== days)) return [];
  if (withRate.length < 2 && !fits) return [];
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
    slightlyOff: [],
    alike: [],
    blames: [path],
  };
}

function byFrequency<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  return [...grouped(rows, keyOf)].sort((a, b) => b.length - a.length);
}
