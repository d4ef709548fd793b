import { type AsRead, type OpenPaper, withCorrections } from '../engine.ts';
import type { Corrections } from './paper.ts';

/** The document with the user's values in it, before any check; null where one has no form that the engine can take. */
export function withUsersValues({ asRead }: OpenPaper, corrections: Corrections): AsRead | null {
  const values = [...corrections].map(([path, { value }]) => [documentPath(path), value] as const);
  return withCorrections(asRead, new Map(values)).asRead;
}

/** The path in the whole document: a statement's are told without their first word. */
export function documentPath(path: string): string {
  return path.startsWith('certificate.') ? path : `statement.${path}`;
}
