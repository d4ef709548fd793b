import type { Document, Status } from '../../../parser/contract.ts';
import { mapReadings, type Path, printedReadings } from '../../../parser/reconcile/paths.ts';
import { type Reconciled, reconcile } from '../../../parser/reconcile/reconcile.ts';
import type { AsRead } from '../../../parser/understood.ts';
import { asReadOf, type Plain, printed } from './statement-of.ts';

/** What a statement in plain values comes to. */
export const reconciled = (plain: Plain, about: Partial<AsRead> = {}): Reconciled =>
  reconcile(asReadOf(plain, about));

/** The document with other values, or none, at some paths (without the first word, `statement`). */
export function altered(asRead: AsRead, values: Readonly<Record<string, string | null>>): AsRead {
  if (!asRead.statement) return asRead;
  const statement = mapReadings(asRead.statement, (path, reading) => {
    const value = values[path.slice('statement.'.length)];
    if (value === undefined) return reading;
    return value === null ? null : { ...(reading ?? printed(value, path)), value };
  });
  return { ...asRead, statement };
}

/** The status of the reading at a path; null where nothing is printed. */
export function statusAt({ statement }: Reconciled, path: Path): Status | null {
  return (statement && printedReadings(statement).get(`statement.${path}`)?.status) ?? null;
}

/** The code of the note at a path. */
export function noteAt({ statement }: Reconciled, path: Path): string | null {
  return (statement && printedReadings(statement).get(`statement.${path}`)?.note?.code) ?? null;
}

/** Every path with this status, without its first word, in order. */
export function pathsWith({ statement }: Reconciled, status: Status): readonly string[] {
  if (!statement) return [];
  return [...printedReadings(statement)]
    .filter(([, reading]) => reading.status === status)
    .map(([path]) => path.slice('statement.'.length));
}

/** Failing checks as `id subject difference`. */
export function failures({ checks }: { readonly checks: Document['checks'] }): readonly string[] {
  return checks
    .filter(({ ok }) => !ok)
    .map(({ id, subject, difference }) => `${id} ${subject} ${difference}`);
}
