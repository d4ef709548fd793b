import type { Document } from '../engine.ts';
import type { Benefit } from '../law.ts';
import { sum } from './money.ts';

/** One row of what a court could order: a sub-account, what it rests on, and its balance. */
export interface RefundRow {
  readonly name: 'retiro97' | 'cesantiaVejez' | 'cuotaSocial' | 'rcv' | 'housing';
  readonly amount: string;
  readonly basis: 'thesis' | 'reading';
  /** The path of the reading in its document; null for an amount that the person gave. */
  readonly path: string | null;
}

const members = ['retiro97', 'cesantiaVejez', 'cuotaSocial'] as const;

/** The RCV by its sub-accounts where their printed balances make it up, else as one. */
export function refundRows(
  benefit: Pick<Benefit, 'parts'>,
  documents: readonly Document[],
): readonly RefundRow[] {
  const rcv = benefit.parts.find(({ subaccount }) => subaccount === 'rcv');
  const housing = benefit.parts.find(({ subaccount }) => subaccount === 'housing');
  const inside = rcv ? insideRcv(rcv.amount, documents) : [];
  return [
    ...inside,
    ...(rcv && inside.length === 0
      ? [{ name: 'rcv', amount: rcv.amount, basis: 'thesis', path: 'figures.rcv' } as const]
      : []),
    ...(housing
      ? [{ name: 'housing', amount: housing.amount, basis: 'thesis', path: 'balances.vivienda97' } as const]
      : []),
  ];
}

function insideRcv(rcv: string, documents: readonly Document[]): readonly RefundRow[] {
  for (const { statement } of documents) {
    const rows = members.flatMap((name): readonly RefundRow[] => {
      const value = statement?.balances[name]?.value ?? null;
      // The thesis names retiro and cesantía; that the cuota social belongs to them is a reading of the law.
      const basis = name === 'cuotaSocial' ? 'reading' : 'thesis';
      return value === null ? [] : [{ name, amount: value, basis, path: `balances.${name}` }];
    });
    if (rows.length > 0 && sum(rows.map(({ amount }) => amount)) === rcv) return rows;
  }
  return [];
}
