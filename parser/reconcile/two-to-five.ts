import { Decimal } from 'decimal.js';
import { fromCents } from '../../rules/money.ts';
import { fitAt, isExact, rated } from './contribution-fit.ts';
import { type ContributionRow, rowPath } from './contribution-rows.ts';
import type { Finding } from './finding.ts';
import { CONTRIBUTION_TOLERANCE } from './tolerances.ts';

/** Half centavos, five for the retiro and two for the vivienda, by which exact rounding moves 5 × retiro − 2 × vivienda. */
const ROUNDING = 3.5;

/** Retiro (2 %) and vivienda (5 %) of one employer and bimester are as 2 to 5, whatever the salary. */
export function twoToFive(sets: readonly (readonly ContributionRow[])[]): readonly Finding[] {
  return sets.flatMap((set) => [
    ...pairFinding(set, 'retiro', 'vivienda'),
    ...pairFinding(set, 'retiroIssste', 'fovissste'),
  ]);
}

function pairFinding(
  set: readonly ContributionRow[],
  two: ContributionRow['contribution'],
  five: ContributionRow['contribution'],
): readonly Finding[] {
  const [retiro, another] = set.filter(({ contribution }) => contribution === two);
  const [vivienda, further] = set.filter(({ contribution }) => contribution === five);
  if (!retiro?.amount || !vivienda?.amount || another || further) return [];
  const members = [rowPath(retiro, 'amount'), rowPath(vivienda, 'amount')];
  const apart = 5 * retiro.amount - 2 * vivienda.amount;
  const ok = Math.abs(apart) <= 5 * CONTRIBUTION_TOLERANCE;
  return [
    {
      check: {
        id: 'contribution.two-to-five',
        subject: `movements.${retiro.index}+${vivienda.index}`,
        ok,
        difference: fromCents(Math.round(apart / 5) || 0),
      },
      members,
      result: rowPath(retiro, 'amount'),
      proves: Math.abs(apart) <= ROUNDING && ![retiro, vivienda].some(isSlightlyOff) ? members : [],
      protects: ok ? members : [],
      alike: [],
      blames: [],
    },
  ];
}

/** Near its own rate and not on it: the ratio is not fine enough to tell a cent. */
function isSlightlyOff(row: ContributionRow): boolean {
  return rated(row).some((one) => {
    const fit = fitAt(one, new Decimal(one.sbc));
    return fit.ok && !isExact(fit);
  });
}
