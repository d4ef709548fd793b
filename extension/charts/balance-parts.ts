import type { BalanceName, Document } from '../engine.ts';
import { sum } from '../result/money.ts';

/** The parts of an account as the picture shows them. */
export type PartName =
  | 'retiro97'
  | 'cesantiaVejez'
  | 'cuotaSocial'
  | 'rcv'
  | 'vivienda'
  | 'voluntario'
  | 'otros';

/** One part of the account and its pesos. */
export interface BalancePart {
  readonly name: PartName;
  readonly amount: string;
}

/** The account by its parts; `missing` are those that no part of the paper prints. */
export interface Balance {
  readonly parts: readonly BalancePart[];
  readonly missing: readonly PartName[];
  /** What retiro 97, cesantía y vejez and cuota social make together, where any is printed. */
  readonly rcv: string | null;
  /** The printed total. */
  readonly total: string | null;
}

type Balances = NonNullable<Document['statement']>['balances'];

const inside: readonly (readonly [PartName, readonly BalanceName[]])[] = [
  ['retiro97', ['retiro97']],
  ['cesantiaVejez', ['cesantiaVejez']],
  ['cuotaSocial', ['cuotaSocial']],
];
const outside: readonly (readonly [PartName, readonly BalanceName[], BalanceName | null])[] = [
  ['vivienda', ['vivienda97', 'vivienda92', 'fovissste08', 'fovissste92'], 'viviendaTotal'],
  [
    'voluntario',
    ['voluntariasCortoPlazo', 'complementariasRetiro', 'largoPlazo', 'ahorroSolidario'],
    'voluntarioTotal',
  ],
  [
    'otros',
    [
      'sarImss92',
      'sarIssste92',
      'retiroIssste08',
      'cesantiaVejezIssste',
      'cuotaSocialIssste',
      'bonoPension',
      'enTransito',
    ],
    null,
  ],
];

function printed(balances: Balances, names: readonly BalanceName[]): string | null {
  const values = names.flatMap((name) => balances[name]?.value ?? []);
  return values.length === 0 ? null : sum(values);
}

/** The account by its parts, from one statement; what is not printed is absent, never zero. */
export function balanceOf({ statement, figures }: Document): Balance | null {
  if (!statement) return null;
  const { balances } = statement;
  const of = (name: PartName, amount: string | null) => ({ name, amount });
  const split = inside.map(([name, names]) => of(name, printed(balances, names)));
  const isSplit = split.some(({ amount }) => amount !== null);
  const retiro = isSplit ? split : [of('rcv', figures?.rcv?.value ?? null)];
  const others = outside.map(([name, names, group]) =>
    of(name, printed(balances, names) ?? (group ? (balances[group]?.value ?? null) : null)),
  );
  const all = [...retiro, ...others];
  const parts = all.flatMap(({ name, amount }) =>
    amount !== null && Number(amount) > 0 ? [{ name, amount }] : [],
  );
  if (parts.length === 0) return null;
  const known = retiro.flatMap(({ amount }) => amount ?? []);
  return {
    parts,
    missing: all.filter(({ name, amount }) => amount === null && name !== 'otros').map(({ name }) => name),
    rcv: known.length > 0 ? sum(known) : null,
    total: balances.total?.value ?? null,
  };
}
