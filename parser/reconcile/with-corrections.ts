import type { Reading, Said } from '../contract.ts';
import type { AsRead } from '../understood.ts';
import { hasForm } from './correction-forms.ts';
import { allPaths, mapReadings, type Path } from './paths.ts';

/** The document with the user's values in it, or the first correction that cannot be taken, and why. */
export type Corrected =
  | { readonly asRead: AsRead; readonly refused: null }
  | { readonly asRead: null; readonly refused: { readonly path: Path; readonly why: Said } };

/**
 * Puts the user's values in place of what was read, by path (`statement.balances.retiro97`); null says that nothing
 * is printed there. What depends on them follows when the result is reconciled again.
 */
export function withCorrections(asRead: AsRead, corrections: ReadonlyMap<Path, string | null>): Corrected {
  const { statement } = asRead;
  const paths = statement ? allPaths(statement) : new Set<Path>();
  for (const [path, value] of corrections) {
    if (!paths.has(path)) return refused(path, 'correction.no-such-field');
    if (value !== null && !hasForm(path, value)) return refused(path, 'correction.form');
  }
  if (!statement) return { asRead, refused: null };
  const corrected = mapReadings(statement, (path, reading) => {
    const value = corrections.get(path);
    if (value === undefined) return reading;
    return value === null ? null : byUser(value);
  });
  const notPrinted = [...corrections].flatMap(([path, value]) => (value === null ? [path] : []));
  return { asRead: { ...asRead, statement: corrected, notPrinted }, refused: null };
}

function byUser(value: string): Reading {
  return { value, raw: value, source: 'user', status: 'read', page: null, box: null, note: null };
}

function refused(path: Path, code: string): Corrected {
  return { asRead: null, refused: { path, why: { code } } };
}
