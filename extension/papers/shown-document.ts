import { inWords, type WordedDocument } from '../engine.ts';
import { language } from '../words/language.ts';
import type { Paper } from './paper.ts';

/** A paper's document with the user's corrections in it, in the page's language; null until it is read. */
export function shownDocument(paper: Paper): WordedDocument | null {
  const document = paper.document.value;
  return document && inWords(document, language.value);
}
