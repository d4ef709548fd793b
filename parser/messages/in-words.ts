import { type Document, documentSchema, type Said, type WordedDocument } from '../contract.ts';
import { type Language, say } from './say.ts';

/** The document with its notes and messages as sentences: exactly the contract's form, or it throws. */
export function inWords(document: Document, language: Language): WordedDocument {
  return documentSchema.parse(worded(document, language));
}

function worded(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => worded(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      isSentence(key, member) ? say(member, language) : worded(member, language),
    ]),
  );
}

function isSentence(key: string, value: unknown): value is Said {
  return (
    (key === 'note' || key === 'message') && typeof value === 'object' && value !== null && 'code' in value
  );
}
