import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import es from '../../../extension/messages/es.json' with { type: 'json' };
import popup from '../../../extension/popup/messages/es.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../../extension');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Beginnings of keys whose end is filled in when the page is drawn: `looks-like.${…}`. */
const beginningsIn = (text: string) =>
  [...text.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1] ?? '');
/** Keys with a singular and a plural are asked for by what comes before `.one` and `.other`. */
const stem = (key: string) => key.replace(/\.(one|other)$/, '');

/** The sentences that no code of these files asks for. */
function unused(catalogue: object, files: readonly { readonly text: string }[]): string[] {
  const all = files.map(({ text }) => text).join('\n');
  const beginnings = beginningsIn(all);
  return Object.keys(catalogue).filter(
    (key) =>
      !all.includes(`'${key}'`) &&
      !all.includes(`'${stem(key)}'`) &&
      !beginnings.some((part) => key.startsWith(part)),
  );
}

const inPopup = ({ name }: { name: string }) => name.startsWith('popup/');

test('every sentence of the catalogue is used', () => {
  expect(
    unused(
      es,
      code.filter((file) => !inPopup(file)),
    ),
  ).toEqual([]);
});

test("every sentence of the popup's own catalogue is used in the popup", () => {
  expect(unused(popup, code.filter(inPopup))).toEqual([]);
});

test('a planted sentence that nobody says is found', () => {
  expect(unused({ 'planted.sentence': '…' }, code)).toEqual(['planted.sentence']);
});

/** Text between tags, and attributes that people see or hear, written into the markup itself. */
function textIn({ name, text }: { name: string; text: string }): string[] {
  const between = [...text.matchAll(/>([^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*)<\//gu)].map(
    (match) => match[1]?.trim() ?? '',
  );
  const attributes = [...text.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const keys = new Set(['Ctrl', 'Enter', 'Esc']);
  return [...between, ...attributes].filter((found) => !keys.has(found)).map((found) => `${name}: ${found}`);
}

test('no text for people stands in the markup', () => {
  expect(code.filter(({ name }) => name.endsWith('.tsx')).flatMap(textIn)).toEqual([]);
});

test.each(['<p>Hola a todos</p>', '<input placeholder="Escribe aquí" />'])(
  'planted text is found: %s',
  (text) => {
    expect(textIn({ name: 'planted.tsx', text })).toHaveLength(1);
  },
);

test('no markup carries an inline style, writes HTML or opens a way out', () => {
  const forbidden =
    /style="|innerHTML|dangerouslySetInnerHTML|document\.write|window\.open|RTCPeerConnection|WebTransport|sendBeacon|EventSource|XMLHttpRequest|location\.(assign|href\s*=)|localStorage|sessionStorage|indexedDB|browser\.storage/;
  // The self-test and its kin are reviewed one by one in test/house/sources.test.ts.
  const others = code.filter(({ name }) => !/^(verify|locks)\//.test(name));
  expect(others.filter(({ text }) => forbidden.test(text)).map(({ name }) => name)).toEqual([]);
});
