import { type AsRead, type OpenPaper, withCorrections } from '../engine.ts';
import type { Corrections } from './paper.ts';

/** The document with the user's values in it, before any check; null where one has no form that the engine can take. */
export function withUsersValues({ asRead }: OpenPaper, corrections: Corrections): AsRead | null {
  const values = [...corrections].map(([path, { value }]) => [`statement.${path}`, value] as const);
  return withCorrections(asRead, new Map(values)).asRead;
}
