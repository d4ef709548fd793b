import type { BalanceName, WordedDocument } from '../engine.ts';

type Statement = NonNullable<WordedDocument['statement']>;

const members: Readonly<Record<string, readonly BalanceName[]>> = {
  'figures.rcv': ['retiro97', 'cesantiaVejez', 'cuotaSocial'],
  'figures.rcvIssste': ['retiroIssste08', 'cesantiaVejezIssste', 'cuotaSocialIssste'],
  'figures.housing': ['vivienda97', 'vivienda92'],
  'figures.housingIssste': ['fovissste08', 'fovissste92'],
  'figures.voluntary': ['voluntariasCortoPlazo', 'complementariasRetiro', 'largoPlazo'],
  'figures.total': ['total'],
};

const groupTotals: Readonly<Record<string, BalanceName>> = {
  'figures.rcv': 'retiroTotal',
  'figures.housing': 'viviendaTotal',
  'figures.voluntary': 'voluntarioTotal',
};

/** The balances behind a sum: its printed members, else the printed total of the group, else the members to be filled in. */
function balancesBehind(path: string, { balances }: Statement): readonly BalanceName[] {
  const parts = members[path] ?? [];
  const printed = parts.filter((name) => balances[name]);
  const groupTotal = groupTotals[path];
  if (printed.length > 0) return printed;
  return groupTotal && balances[groupTotal] ? [groupTotal] : parts;
}

interface Contribution {
  readonly index: number;
  readonly bimester: string;
}

/** The employers' contributions to retiro that print a base salary: what every SBC is told from. */
function contributions(statement: Statement): readonly Contribution[] {
  return statement.movements.flatMap(({ kind, section, sbc, bimester }, index) =>
    kind === 'contribution' && section === 'retiro' && sbc && bimester
      ? [{ index, bimester: bimester.value }]
      : [],
  );
}

function salariesBehind(path: string, statement: Statement): readonly string[] {
  const rows = contributions(statement);
  if (path !== 'figures.sbc.last') {
    const field =
      path === 'figures.sbc.inferred' ? 'amount' : path === 'figures.sbc.average' ? 'sbc' : 'days';
    return rows.map(({ index }) => `movements.${index}.${field}`);
  }
  const last = rows
    .map(({ bimester }) => bimester)
    .sort()
    .at(-1);
  return rows.filter(({ bimester }) => bimester === last).map(({ index }) => `movements.${index}.sbc`);
}

/** The paths of the readings on which a figure rests; a reading of the page rests on itself. */
export function restsOn(path: string, document: WordedDocument): readonly string[] {
  const { statement } = document;
  if (!statement || !path.startsWith('figures.')) return [path];
  if (path.startsWith('figures.sbc.')) return salariesBehind(path, statement);
  return balancesBehind(path, statement).map((name) => `balances.${name}`);
}
