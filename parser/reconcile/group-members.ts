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
export function* placements(
  details: readonly DetailName[],
  groups: ReadonlySet<SummaryGroup>,
): Generator<Placement> {
  const possible = details.map((detail) => {
    const present = homes[detail].filter((home) => home === null || groups.has(home));
    return wanderers.includes(detail) ? present : present.slice(0, 1);
  });
  const ways = possible.reduce((product, { length }) => product * Math.max(length, 1), 1);
  for (let way = 0; way < ways; way++) yield placementOf(way, details, possible);
}

/** One way by its number, whose digits (the last detail's is the lowest) say which home each detail has. */
function placementOf(way: number, details: readonly DetailName[], possible: readonly Homes[]): Placement {
  const placement = new Map<DetailName, SummaryGroup>();
  let rest = way;
  for (let i = details.length - 1; i >= 0; i--) {
    const [detail, own = []] = [details[i], possible[i]];
    const home = own[rest % Math.max(own.length, 1)];
    rest = Math.floor(rest / Math.max(own.length, 1));
    if (detail !== undefined && home != null) placement.set(detail, home);
  }
  return placement;
}
