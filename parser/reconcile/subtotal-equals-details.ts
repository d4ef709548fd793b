import type { BalanceName, Reading } from '../contract.ts';
import { groupTotalNames } from './detail-names.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';
import { printedTerms, sumFinding } from './sum-finding.ts';
import { SUM_TOLERANCE } from './tolerances.ts';

const rcv: readonly BalanceName[] = ['retiro97', 'cesantiaVejez', 'cuotaSocial'];
const rcvIssste: readonly BalanceName[] = ['retiroIssste08', 'cesantiaVejezIssste', 'cuotaSocialIssste'];
const sar92: readonly BalanceName[] = ['sarImss92', 'sarIssste92'];
const voluntary: readonly BalanceName[] = ['voluntariasCortoPlazo', 'complementariasRetiro', 'largoPlazo'];

/** What a printed subtotal may add up, the likeliest first: what designs count in one differs. */
const candidates: Readonly<Record<(typeof groupTotalNames)[number], readonly (readonly BalanceName[])[]>> = {
  retiroTotal: [
    rcv,
    [...rcv, ...sar92],
    ['retiro97', ...sar92],
    [...rcv, ...rcvIssste, ...sar92],
    [...rcv, ...rcvIssste, ...sar92, 'ahorroSolidario'],
    [...rcv, ...rcvIssste, ...sar92, 'bonoPension'],
    [...rcv, ...rcvIssste, ...sar92, 'ahorroSolidario', 'bonoPension'],
    [...rcv, ...rcvIssste],
    [...rcvIssste, ...sar92],
  ],
  viviendaTotal: [
    ['vivienda92', 'vivienda97', 'fovissste92', 'fovissste08'],
    ['vivienda92', 'vivienda97', 'fovissste92'],
    ['vivienda92', 'vivienda97'],
    ['fovissste92', 'fovissste08'],
  ],
  voluntarioTotal: [voluntary, [...voluntary, 'ahorroSolidario']],
};

/** A printed subtotal of the sub-accounts equals one of the sums that such a subtotal can mean. */
export function subtotalEqualsDetails(readings: ReadonlyMap<Path, Reading>): readonly Finding[] {
  return groupTotalNames.flatMap((name) => {
    const [total] = printedTerms(readings, [`statement.balances.${name}`]);
    if (!total) return [];
    const findings = candidates[name].flatMap((details) => {
      const terms = printedTerms(
        readings,
        details.map((detail) => `statement.balances.${detail}`),
      );
      const finding = sumFinding(
        'summary.group-equals-details',
        `balances.${name}`,
        terms,
        total,
        SUM_TOLERANCE,
      );
      return finding ? [finding] : [];
    });
    const best = findings.find(({ proves }) => proves.length > 0) ?? findings.find(({ check }) => check.ok);
    return best ? [best] : findings.slice(0, 1);
  });
}
