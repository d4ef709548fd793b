import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from './browsers.ts';

/** Words with which code could send, store, open or evaluate something; none may stand in a script that is not reviewed. */
const forbidden = [
  'RTCPeerConnection',
  'WebTransport',
  'WebSocket',
  'sendBeacon',
  'EventSource',
  'XMLHttpRequest',
  'window.open',
  'location.assign',
  'location.href=',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'document.cookie',
  'eval(',
  'new Function',
  'Function(',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'importScripts',
];
const address = /(?:https?|wss?):\/\/[a-z0-9.-]+/gi;

/** Scripts that were read once, known by what they hold; the words each may have, and why they are harmless there. */
interface Reviewed {
  readonly marker: string;
  readonly words: readonly string[];
  readonly why: string;
}
const reviewed: readonly Reviewed[] = [
  {
    marker: 'lupa-prueba',
    words: ['sendBeacon', 'WebTransport', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'RTCPeerConnection'],
    why: 'the self-test: every way out is tried, towards this very computer',
  },
  {
    marker: 'sessionStorage.length',
    words: ['localStorage', 'sessionStorage', 'indexedDB'],
    why: 'the verify page counts what is stored',
  },
  {
    marker: 'mozRTCPeerConnection',
    words: ['RTCPeerConnection'],
    why: 'takes the way out from the page before anything else runs',
  },
  {
    marker: 'verify.channel.socket',
    words: ['sendBeacon', 'WebTransport', 'WebSocket', 'EventSource', 'XMLHttpRequest'],
    why: 'the names of the ways, as the verify page shows them to people',
  },
  {
    marker: 'dangerouslySetInnerHTML',
    words: ['innerHTML'],
    why: 'preact can write markup where it is told to; our sources never tell it (test/house/sources.test.ts)',
  },
  {
    marker: 'GlobalWorkerOptions',
    words: ['XMLHttpRequest', 'Function('],
    why: 'pdf.js can load by address; it is only ever given bytes, in a worker whose policy refuses the rest',
  },
  {
    marker: 'toRGBA8',
    words: ['XMLHttpRequest'],
    why: 'UTIF can replace pictures of a page; only its decoder is called, in the worker',
  },
  {
    marker: 'chunks/csv-',
    words: ['XMLHttpRequest', 'Function('],
    why: 'papaparse can load by address; it is only ever given values to write',
  },
  {
    marker: 'tesseract',
    words: ['Function(', 'new Function', 'importScripts', 'XMLHttpRequest', 'indexedDB'],
    why: 'tesseract.js starts its engine from the package, in a worker, and is told to keep nothing; code from texts is refused by the policy',
  },
];

/** Addresses that scripts name and nothing asks for: those of our own data and those of the libraries. */
const sourcesOfLaw = jsonIn('rules').concat(jsonIn('parser'), jsonIn('extension')).join('\n');
const libraryNames: Readonly<Record<string, string>> = {
  'https://rolldown.rs': 'a note of the bundler',
  'https://github.com': 'where to report a fault, in error texts',
  'http://www.w3.org': 'names of XML vocabularies',
  'http://www.xfa.org': 'names of XML vocabularies',
  'http://ns.adobe.com': 'names of XML vocabularies',
  'http://example.com': 'a base to read relative addresses against',
  'https://foo.bar': 'a base to read relative addresses against',
  'http://foo.com': 'a base to read relative addresses against',
  'https://a': 'a trial of what the browser understands',
  'https://x': 'a trial of what the browser understands',
  'http://schemas.openxmlformats.org': 'names of XML vocabularies, in workbooks',
  'http://localhost': 'tesseract.js: where it thinks it runs under Node',
  'https://opencollective.com': 'tesseract.js: who pays for it',
  'https://cdn.jsdelivr.net':
    'tesseract.js: its default addresses, which ours replace and the policy refuses',
};

function jsonIn(room: string): string[] {
  const folder = join(import.meta.dirname, '../..', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

function scriptsIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.m?js$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

describe.each(kinds)('the package for $name', ({ folder }) => {
  const scripts = scriptsIn(folder);

  test('has scripts to look through', () => {
    expect(scripts.length).toBeGreaterThan(5);
  });

  test('holds no word that sends, stores, opens or evaluates, but in reviewed files', () => {
    const found = scripts.flatMap(({ path, text }) => {
      const allowed = reviewed
        .filter(({ marker }) => path.includes(marker) || text.includes(marker))
        .flatMap(({ words }) => words);
      return forbidden
        .filter((word) => text.includes(word) && !allowed.includes(word))
        .map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  test('holds no address but names', () => {
    const found = scripts.flatMap(({ path, text }) =>
      [...new Set(text.match(address))]
        .filter((one) => !(one in libraryNames) && !sourcesOfLaw.includes(one))
        .map((one) => `${path}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test('every reviewed exception is still needed', () => {
    const idle = reviewed.flatMap(({ marker, words }) => {
      const text = scripts
        .filter((script) => script.path.includes(marker) || script.text.includes(marker))
        .map((script) => script.text)
        .join('');
      return words.filter((word) => !text.includes(word)).map((word) => `${marker}: ${word}`);
    });
    expect(idle).toEqual([]);
  });
});

test.each(forbidden)('a planted %s would be found', (word) => {
  expect(forbidden.some((one) => `x.${word}y`.includes(one))).toBe(true);
});
