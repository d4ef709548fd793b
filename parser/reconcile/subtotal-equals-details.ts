import type { BalanceName, Reading } from '../contract.ts';
import { groupTotalNames } from './detail-names.ts';
import type { Finding } from './finding.ts';
import type { Path } from './paths.ts';
import { printedTerms, sumFinding } from './sum-finding.ts';
import { SUM_TOLERANCE } from './tolerances.ts';

type Part = readonly BalanceName[];

const rcv: Part = ['retiro97', 'cesantiaVejez', 'cuotaSocial'];
const sar92: Part = ['sarImss92', 'sarIssste92'];
const voluntary: Part = ['voluntariasCortoPlazo', 'complementariasRetiro', 'largoPlazo'];

/** What a printed subtotal can be made of: what designs count in one differs. */
const parts: Readonly<Record<(typeof groupTotalNames)[number], readonly Part[]>> = {
  retiroTotal: [
    rcv,
    sar92,
    ['retiroIssste08', 'cesantiaVejezIssste', 'cuotaSocialIssste'],
    ['ahorroSolidario'],
    ['bonoPension'],
  ],
  viviendaTotal: [['vivienda97', 'vivienda92'], ['fovissste92'], ['fovissste08']],
  voluntarioTotal: [voluntary, ['ahorroSolidario']],
};
/** Besides: the part of the retiro group that may be taken out at the end, "92 y 97". */
const others: readonly Part[] = [['retiro97', ...sar92]];

/** Every choice of parts, the first part alone first. */
function candidates(name: (typeof groupTotalNames)[number]): readonly Part[] {
  const own = parts[name];
  const some = Array.from({ length: 2 ** own.length - 1 }, (_, choice) =>
    own.flatMap((part, bit) => (((choice + 1) >> bit) % 2 === 1 ? part : [])),
  );
  return name === 'retiroTotal' ? [...some, ...others] : some;
}

/** A printed subtotal of the sub-accounts equals one of the sums that such a subtotal can mean. */
export function subtotalEqualsDetails(readings: ReadonlyMap<Path, Reading>): readonly Finding[] {
  return groupTotalNames.flatMap((name) => {
    const [total] = printedTerms(readings, [`statement.balances.${name}`]);
    if (!total) return [];
    const findings = candidates(name).flatMap((details) => {
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
