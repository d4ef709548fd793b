import { expect, test } from 'vitest';
import { inWords } from '../../../parser/messages/in-words.ts';
import { failure } from '../../../parser/source/paper.ts';
import { unreadDocument } from '../../../parser/unread-document.ts';

test('a document in words is the contract, with its sentences in the language asked for', () => {
  const document = unreadDocument('x.pdf', failure('too-many-pages', { pages: '900', most: '400' }), 5);
  expect(inWords(document, 'en').error).toEqual({
    code: 'too-many-pages',
    message: "The file has 900 pages, and up to 400 are read. Put the statement's pages into another PDF.",
  });
  expect(inWords(document, 'es').error?.message).toContain('900 páginas');
});

test('a document that is not of the contract does not get out', () => {
  const document = { ...unreadDocument('x.pdf', failure('empty'), 5), surprise: true };
  expect(() => inWords(document, 'es')).toThrow();
});
