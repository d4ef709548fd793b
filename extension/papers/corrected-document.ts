import { type Document, reconcile } from '../engine.ts';
import type { Corrections, PaperState } from './paper.ts';
import { withUsersValues } from './with-users-values.ts';

/** The document as read, or as it follows from what the user corrected; null until it is read. */
export function correctedDocument(state: PaperState, corrections: Corrections): Document | null {
  if (state.is !== 'read') return null;
  const { document } = state.open;
  if (corrections.size === 0) return document;
  const asRead = withUsersValues(state.open, corrections);
  if (!asRead) throw new Error('a correction was kept that the engine does not take');
  return { ...document, ...reconcile(asRead), warnings: document.warnings };
}
