import type { SummaryGroup } from '../contract.ts';
import type { DetailName } from './detail-names.ts';

/** Groups to which a sub-account can belong, the likeliest first; `null`: it may be left out of them all. */
type Homes = readonly (SummaryGroup | null)[];

/**
 * Where each sub-account is counted, told from the groups that a statement prints, not from the worker's type:
 * a pension block of its own takes cesantía and cuota social out of the retiro group.
 */
const homes: Readonly<Record<DetailName, Homes>> = {
  retiro97: ['retiro', 'pensionImss'],
  sarImss92: ['retiro'],
  sarIssste92: ['retiro', 'pensionIssste'],
  cesantiaVejez: ['pensionImss', 'retiro'],
  cuotaSocial: ['pensionImss', 'retiro'],
  retiroIssste08: ['pensionIssste', 'retiro'],
  cesantiaVejezIssste: ['pensionIssste', 'retiro'],
  cuotaSocialIssste: ['pensionIssste', 'retiro'],
  ahorroSolidario: ['pensionIssste', 'voluntario', 'retiro'],
  bonoPension: ['pensionIssste', 'retiro', null],
  voluntariasCortoPlazo: ['voluntario'],
  complementariasRetiro: ['voluntario'],
  largoPlazo: ['voluntario'],
  vivienda92: ['vivienda'],
  vivienda97: ['vivienda'],
  fovissste92: ['vivienda', 'fovissste08'],
  fovissste08: ['fovissste08', 'vivienda'],
};

/** Sub-accounts whose place differs between designs; they are tried in each place that they can have. */
const wanderers: readonly DetailName[] = ['sarIssste92', 'ahorroSolidario', 'bonoPension', 'fovissste92'];

export type Placement = ReadonlyMap<DetailName, SummaryGroup>;

/** Every way in which the sub-accounts can be counted in the groups present, the likeliest first. */
export function placements(
  details: readonly DetailName[],
  groups: ReadonlySet<SummaryGroup>,
): readonly Placement[] {
  return details.reduce<readonly Placement[]>(
    (partial, detail) => {
      const possible = homes[detail].filter((home) => home === null || groups.has(home));
      const chosen = wanderers.includes(detail) ? possible : possible.slice(0, 1);
      if (chosen.length === 0) return partial;
      return partial.flatMap((placement) =>
        chosen.map((home) => (home === null ? placement : new Map([...placement, [detail, home]]))),
      );
    },
    [new Map()],
  );
}
