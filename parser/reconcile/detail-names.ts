import { type BalanceName, balanceNames } from '../contract.ts';

/** Printed sums and money on its way, which are no sub-accounts. */
export const groupTotalNames = ['retiroTotal', 'viviendaTotal', 'voluntarioTotal'] as const;
const notDetails: readonly BalanceName[] = [...groupTotalNames, 'enTransito', 'total'];

/** The sub-accounts of "Detalle del saldo final", in the contract's order. */
export const detailNames: readonly BalanceName[] = balanceNames.filter((name) => !notDetails.includes(name));
