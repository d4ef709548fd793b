import { type Cents, fromCents, toCents } from '../../rules/money.ts';
import type { BalanceName, Figures, Reading, Statement, SummaryGroup } from '../contract.ts';
import type { AsRead } from '../understood.ts';
import { derived, type Input } from './derived.ts';
import { detailNames } from './detail-names.ts';

type BalanceFigures = Omit<Figures, 'sbc'>;

interface SumOf {
  readonly members: readonly BalanceName[];
  readonly code: string;
  /** The group whose closing balance is these members alone, and shows that no other is missing. */
  readonly closing: SummaryGroup | null;
  /** Others of the group that must not be printed for that. */
  readonly strangers: readonly BalanceName[];
}

/** What each figure adds up (contract, Rulings): SAR 92 is never part of rcv, ahorro solidario never of voluntary. */
const sums = {
  rcv: {
    members: ['retiro97', 'cesantiaVejez', 'cuotaSocial'],
    code: 'note.derived-rcv',
    closing: 'retiro',
    strangers: ['sarImss92', 'sarIssste92', 'retiroIssste08', 'cesantiaVejezIssste', 'cuotaSocialIssste'],
  },
  rcvIssste: {
    members: ['retiroIssste08', 'cesantiaVejezIssste', 'cuotaSocialIssste'],
    code: 'note.derived-rcv-issste',
    closing: null,
    strangers: [],
  },
  housing: {
    members: ['vivienda97', 'vivienda92'],
    code: 'note.derived-housing',
    closing: 'vivienda',
    strangers: ['fovissste92', 'fovissste08'],
  },
  housingIssste: {
    members: ['fovissste08', 'fovissste92'],
    code: 'note.derived-housing-issste',
    closing: null,
    strangers: [],
  },
  voluntary: {
    members: ['voluntariasCortoPlazo', 'complementariasRetiro', 'largoPlazo'],
    code: 'note.derived-voluntary',
    closing: 'voluntario',
    strangers: ['ahorroSolidario'],
  },
} as const satisfies Record<string, SumOf>;

/** The figures that are sums of balances, and the printed total; `detailsAddUp`: the printed details make it. */
export function balanceFigures(asRead: AsRead, statement: Statement, detailsAddUp: boolean): BalanceFigures {
  const { balances } = statement;
  const sum = (of: SumOf) => sumFigure(statement, of, detailsAddUp);
  const printed = (members: readonly BalanceName[]) => members.some((name) => balances[name] !== null);
  const isGeneration = balances.retiroTotal !== null && statement.workerType?.value === 'generacion-afore';
  return {
    rcv:
      sum(sums.rcv) ??
      (isGeneration && !printed([...sums.rcv.members, ...sums.rcv.strangers])
        ? groupTotal(statement, 'retiroTotal', 'note.derived-retiro-total', [
            { path: 'statement.workerType', reading: statement.workerType },
          ])
        : null),
    rcvIssste: sum(sums.rcvIssste),
    housing:
      sum(sums.housing) ??
      (!asRead.mentionsIssste && !printed([...sums.housing.members, ...sums.housing.strangers])
        ? groupTotal(statement, 'viviendaTotal', 'note.derived-vivienda-total')
        : null),
    housingIssste: sum(sums.housingIssste),
    voluntary:
      sum(sums.voluntary) ??
      (printed(sums.voluntary.members)
        ? null
        : groupTotal(statement, 'voluntarioTotal', 'note.derived-voluntario-total')),
    total: balances.total,
  };
}

/**
 * The members printed, added up. One that is not printed counts as nothing where the printed details make the
 * printed total; where they do not but the group's own closing balance shows that none is missing, in doubt.
 */
function sumFigure(statement: Statement, of: SumOf, detailsAddUp: boolean): Reading | null {
  const inputs = inputsAt(statement, of.members);
  if (inputs.length === 0) return null;
  const cents = inputs.reduce((sum, { reading }) => sum + toCents(reading.value), 0);
  const complete = inputs.length === of.members.length || detailsAddUp;
  if (!complete && !closesAt(statement, of, cents)) return null;
  const doubt = complete ? null : { code: 'note.parts-not-printed' };
  return derived(fromCents(cents), inputs, { code: of.code }, doubt);
}

function closesAt({ summary, balances }: Statement, of: SumOf, cents: Cents): boolean {
  if (of.closing === null || of.strangers.some((name) => balances[name] !== null)) return false;
  return summary.some(
    ({ group, closing }) => group === of.closing && closing !== null && toCents(closing.value) === cents,
  );
}

/** A printed group total; beside sub-accounts one of nothing only says that none of its own is printed. */
function groupTotal(
  { balances }: Statement,
  name: 'retiroTotal' | 'viviendaTotal' | 'voluntarioTotal',
  code: string,
  also: readonly { readonly path: string; readonly reading: Reading | null }[] = [],
): Reading | null {
  const total = balances[name];
  if (!total || (toCents(total.value) === 0 && detailNames.some((detail) => balances[detail]))) return null;
  const others = also.flatMap(({ path, reading }) =>
    reading?.status === 'doubtful' ? [{ path, reading }] : [],
  );
  return derived(total.value, [{ path: `statement.balances.${name}`, reading: total }, ...others], { code });
}

function inputsAt({ balances }: Statement, names: readonly BalanceName[]): readonly Input[] {
  return names.flatMap((name) => {
    const reading = balances[name];
    return reading ? [{ path: `statement.balances.${name}`, reading }] : [];
  });
}
