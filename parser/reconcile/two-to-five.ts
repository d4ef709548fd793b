import { fromCents } from '../../rules/money.ts';
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
  const exact = Math.abs(apart) <= ROUNDING;
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
      proves: exact ? members : [],
      protects: exact ? members : [],
      slightlyOff: [],
      alike: [],
      blames: [],
    },
  ];
}
