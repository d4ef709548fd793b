import { type Document, inWords, reconcile, type WordedDocument, withCorrections } from '../engine.ts';
import { language } from '../words/language.ts';
import type { Paper } from './paper.ts';

/** The document as read, or as it follows from what the user corrected. */
function corrected(paper: Paper): Document | null {
  const state = paper.state.value;
  if (state.is !== 'read') return null;
  const said = [...paper.corrections.value].map(([path, { value }]) => ({ path, value }));
  if (said.length === 0) return state.open.document;
  const { document, asRead } = state.open;
  return { ...document, ...reconcile(withCorrections(asRead, said)), warnings: document.warnings };
}

/** A paper's document with the user's corrections in it, in the page's language; null until it is read. */
export function shownDocument(paper: Paper): WordedDocument | null {
  const document = corrected(paper);
  return document && inWords(document, language.value);
}
