import type { Statement } from '../contract.ts';

/** Balances of which none is printed. */
export function emptyBalances(): Statement['balances'] {
  return {
    retiro97: null,
    retiroIssste08: null,
    cesantiaVejez: null,
    cuotaSocial: null,
    cesantiaVejezIssste: null,
    cuotaSocialIssste: null,
    bonoPension: null,
    sarImss92: null,
    sarIssste92: null,
    voluntariasCortoPlazo: null,
    complementariasRetiro: null,
    largoPlazo: null,
    ahorroSolidario: null,
    vivienda92: null,
    fovissste92: null,
    vivienda97: null,
    fovissste08: null,
    retiroTotal: null,
    viviendaTotal: null,
    voluntarioTotal: null,
    enTransito: null,
    total: null,
  };
}
