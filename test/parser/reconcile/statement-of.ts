import type { Movement, Reading, Statement, SummaryGroup } from '../../../parser/contract.ts';
import { emptyBalances } from '../../../parser/fields/empty-statement.ts';
import { mapReadings, type Path } from '../../../parser/reconcile/paths.ts';
import type { AsRead } from '../../../parser/understood.ts';

/** A statement in plain values, as truth files have it; what is left out is not printed. */
export interface Plain {
  readonly summary?: readonly { readonly group: SummaryGroup; readonly [flow: string]: string | null }[];
  readonly movements?: readonly (Pick<Movement, 'kind' | 'section'> & {
    readonly [field: string]: string | null;
  })[];
  readonly [member: string]: unknown;
}

/** A reading from a PDF's text, each in a place of its own. */
export function printed(value: string, path: Path): Reading {
  const place = [...path].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return {
    value,
    raw: value,
    source: 'text',
    status: 'read',
    page: 1,
    box: [place, 0, place + 10, 8],
    note: null,
  };
}

/** The statement whose readings are these values. */
export function statementOf(plain: Plain): Statement {
  const nothing = { from: null, to: null };
  const empty: Statement = {
    afore: null,
    workerType: null,
    siefore: null,
    worker: { name: null, curp: null, nss: null, rfc: null },
    cutoffDate: null,
    summaryPeriod: nothing,
    movementPeriod: nothing,
    balances: emptyBalances(),
    summary: (plain.summary ?? []).map(({ group }) => ({
      group,
      opening: null,
      contributions: null,
      withdrawals: null,
      returns: null,
      fees: null,
      movements: null,
      closing: null,
    })),
    movements: (plain.movements ?? []).map(({ kind, section }) => ({
      kind,
      section,
      date: null,
      concept: null,
      bimester: null,
      employerRfc: null,
      days: null,
      sbc: null,
      amount: null,
    })),
  };
  return mapReadings(empty, (path) => {
    const value = valueAt(plain, path.split('.').slice(1));
    return typeof value === 'string' ? printed(value, path) : null;
  });
}

/** A document that holds just this statement. */
export function asReadOf(plain: Plain, about: Partial<AsRead> = {}): AsRead {
  return {
    nature: { kind: 'afore-statement', looksLike: null, layout: 'consar' },
    statement: statementOf(plain),
    certificate: null,
    mentionsIssste: false,
    rowsUnread: false,
    warnings: [],
    ...about,
  };
}

function valueAt(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return null;
  return valueAt(Object.entries(value).find(([name]) => name === key)?.[1], keys);
}
