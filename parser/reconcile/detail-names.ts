import { type BalanceName, balanceNames } from '../contract.ts';

/** Printed sums and money on its way, which are no sub-accounts. */
export const groupTotalNames = ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'] as const;
const notDetails = [...groupTotalNames, 'enTransito', 'total'] as const;
export type DetailName = Exclude<BalanceName, (typeof notDetails)[number]>;

/** The sub-accounts of "Detalle del saldo final", in the contract's order. */
export const detailNames: readonly DetailName[] = balanceNames.filter(
  (name): name is DetailName => !notDetails.some((other) => other === name),
);
