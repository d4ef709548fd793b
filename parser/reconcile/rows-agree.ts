import { fromCents } from '../../rules/money.ts';
import { isExact, type RatedRow, type RatedRows, singlesOutSalary } from './contribution-fit.ts';
import { type ContributionRow, grouped, rowPath, type Some } from './contribution-rows.ts';
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
export function rowsAgree(
  sets: readonly (readonly ContributionRow[])[],
  rated: RatedRows,
): readonly Finding[] {
  return sets.flatMap((set) => [...oddSalaries(set, rated), ...oddDays(set, rated)]);
}

function oddSalaries(set: readonly ContributionRow[], rated: RatedRows): readonly Finding[] {
  const priced = set.flatMap((row) =>
    row.sbc === null ? [] : [{ index: row.index, sbc: row.sbc, proved: provesItsSalary(rated.get(row)) }],
  );
  const [most, second, ...others] = mostFirst(
    grouped(priced, ({ sbc }) => String(sbc)),
    ({ length }) => length,
  );
  if (!most || !second) return [];
  const unproved = priced.filter(({ proved }) => !proved);
  const tied = unproved.length > 0 ? unproved : priced;
  const odd = most.length === second.length ? tied : [second, ...others].flat();
  return odd.map((row) => oddFinding(row, 'sbc', fromCents(row.sbc - most[0].sbc)));
}

const provesItsSalary = (row: RatedRow | undefined) =>
  row !== undefined && isExact(row) && singlesOutSalary(row);

/**
 * Days may differ where each row fits its own rate (sick leave counts for one sub-account and not for another); they
 * are odd where a rate of the employer and bimester fails, or none speaks for the row.
 */
function oddDays(set: readonly ContributionRow[], rated: RatedRows): readonly Finding[] {
  const dated = set
    .filter(({ days }) => days !== null)
    .map((row) => ({ row, fits: rated.get(row)?.fit.ok ?? null }));
  const support = (rows: readonly { readonly fits: boolean | null }[]) =>
    rows.length + (rows.some(({ fits }) => fits === true) ? 0.5 : 0);
  const [most, second, ...others] = mostFirst(
    grouped(dated, ({ row }) => String(row.days)),
    support,
  );
  if (!most || !second || support(most) === support(second)) return [];
  const failing = dated.some(({ fits }) => fits === false);
  return [second, ...others]
    .flat()
    .filter(({ fits }) => failing || fits === null)
    .map(({ row }) => oddFinding(row, 'days', null));
}

function oddFinding(
  row: { readonly index: number },
  name: 'sbc' | 'days',
  difference: string | null,
): Finding {
  const path = rowPath(row, name);
  return {
    check: {
      id: 'contribution.rate',
      subject: `movements.${row.index}.${name}`,
      ok: false,
      difference,
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

function mostFirst<Row>(
  groups: readonly Some<Row>[],
  weight: (group: Some<Row>) => number,
): readonly Some<Row>[] {
  return [...groups].sort((a, b) => weight(b) - weight(a));
}
