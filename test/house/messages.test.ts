import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readText, root } from './source-files.ts';

const catalogueSchema = z.record(z.string(), z.string());
const rooms = ['parser', 'extension', 'extension/popup', 'rules'].filter((room) =>
  existsSync(join(root, room, 'messages/es.json')),
);

function catalogue(room: string, language: string): Record<string, string> {
  return catalogueSchema.parse(JSON.parse(readText(`${room}/messages/${language}.json`)));
}

/** The `{blanks}` of a sentence, in alphabetical order. */
function blanksOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort();
}

test('the engine and the extension speak', () => {
  expect(rooms).toEqual(expect.arrayContaining(['parser', 'extension', 'extension/popup']));
});

test.each(rooms)('%s says the same things in Spanish and in English', (room) => {
  expect(Object.keys(catalogue(room, 'en')).sort()).toEqual(Object.keys(catalogue(room, 'es')).sort());
});

test.each(rooms)('every sentence of %s has the same blanks in both languages', (room) => {
  const english = catalogue(room, 'en');
  const differing = Object.entries(catalogue(room, 'es')).filter(
    ([code, spanish]) => blanksOf(spanish).join() !== blanksOf(english[code] ?? '').join(),
  );
  expect(differing.map(([code]) => code)).toEqual([]);
});

test.each(rooms)('no sentence of %s is empty or left in the other language', (room) => {
  const english = catalogue(room, 'en');
  const suspicious = Object.entries(catalogue(room, 'es')).filter(
    ([code, spanish]) => spanish.trim() === '' || (spanish === english[code] && spanish.endsWith('.')),
  );
  expect(suspicious.map(([code]) => code)).toEqual([]);
});
