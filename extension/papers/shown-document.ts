import { type Document, inWords, reconcile, type WordedDocument } from '../engine.ts';
import { language } from '../words/language.ts';
import type { Paper } from './paper.ts';
import { withUsersValues } from './with-users-values.ts';

/** The document as read, or as it follows from what the user corrected. */
function corrected(paper: Paper): Document | null {
  const state = paper.state.value;
  if (state.is !== 'read') return null;
  const { document } = state.open;
  if (paper.corrections.value.size === 0) return document;
  const asRead = withUsersValues(state.open, paper.corrections.value);
  if (!asRead) throw new Error('a correction was kept that the engine does not take');
  return { ...document, ...reconcile(asRead), warnings: document.warnings };
}

/** A paper's document with the user's corrections in it, in the page's language; null until it is read. */
export function shownDocument(paper: Paper): WordedDocument | null {
  const document = corrected(paper);
  return document && inWords(document, language.value);
}
