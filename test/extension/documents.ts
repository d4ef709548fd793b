import type { Document, Figures, Reading, Statement } from '../../parser/contract.ts';
import { balanceNames } from '../../parser/contract.ts';

/** A document that was opened and in which nothing was recognised. */
export function emptyDocument(more: Partial<Document> = {}): Document {
  return {
    contract: 1,
    file: 'a.pdf',
    sha256: null,
    kind: 'unrecognised',
    looksLike: null,
    layout: null,
    pages: [],
    statement: null,
    certificate: null,
    figures: null,
    checks: [],
    warnings: [],
    error: null,
    milliseconds: 1,
    ...more,
  };
}

/** A reading that stands on page 1, in a box of its own. */
export function reading(value: string, more: Partial<Reading> = {}): Reading {
  return {
    value,
    raw: value,
    source: 'text',
    status: 'read',
    page: 1,
    box: [0, 0, 10, 10],
    note: null,
    ...more,
  };
}

/** A reading that was computed. */
export function derived(value: string, more: Partial<Reading> = {}): Reading {
  return reading(value, { source: 'derived', page: null, box: null, ...more });
}

type Balances = Statement['balances'];

const noBalances: Balances = {
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

/** How many balances a statement may print. */
export const balanceCount = balanceNames.length;

const nothing = { from: null, to: null };
const noFigures: Figures = {
  rcv: null,
  rcvIssste: null,
  housing: null,
  housingIssste: null,
  voluntary: null,
  total: null,
  sbc: { last: null, average: null, daysCovered: null, inferred: null },
};

/** A statement with these balances and movements, and nothing else printed. */
export function statementDocument(
  balances: Partial<Balances>,
  { movements = [], figures = {} }: { movements?: Statement['movements']; figures?: Partial<Figures> } = {},
): Document {
  return emptyDocument({
    kind: 'afore-statement',
    layout: 'consar',
    pages: [{ number: 1, source: 'text', rotation: 0, width: 612, height: 792 }],
    statement: {
      afore: null,
      workerType: null,
      siefore: null,
      worker: { name: null, curp: null, nss: null, rfc: null },
      cutoffDate: null,
      summaryPeriod: nothing,
      movementPeriod: nothing,
      balances: { ...noBalances, ...balances },
      summary: [],
      movements,
    },
    figures: { ...noFigures, ...figures },
  });
}
