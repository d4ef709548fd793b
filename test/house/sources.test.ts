import { expect, test } from 'vitest';
import { filesUnder, readText, type SourceFile, sourceFiles } from './source-files.ts';

const code = /\.(tsx?|mjs)$/;
const product = sourceFiles(['extension', 'parser', 'rules'], code);
const everything = [...product, ...sourceFiles(['test', 'fixtures', '.ci'], code)];
const longestFile = 300;

/** What a page, an engine or a worker of ours must never hold. */
const forbidden = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'document.write',
  'document.cookie',
  'eval(',
  'new Function',
  'sendBeacon',
  'RTCPeerConnection',
  'WebTransport',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'window.open',
  'location.href =',
  'location.assign',
  'localStorage',
  'sessionStorage',
  'indexedDB',
];

/** Files that name ways out, each for a reason; what it may name, and nothing more. */
const reviewed: Readonly<Record<string, { readonly names: readonly string[]; readonly why: string }>> = {
  'extension/verify/attempts.ts': {
    names: ['sendBeacon', 'WebTransport', 'WebSocket', 'EventSource', 'XMLHttpRequest'],
    why: 'the self-test tries every way out, towards this very computer, to show that it is refused',
  },
  'extension/verify/try-channel.ts': {
    names: ['RTCPeerConnection'],
    why: 'asks whether calls between browsers exist here',
  },
  'extension/verify/probe-worker.ts': {
    names: ['WebSocket', 'XMLHttpRequest'],
    why: 'the self-test inside a worker',
  },
  'extension/verify/stored.ts': {
    names: ['localStorage', 'sessionStorage', 'indexedDB'],
    why: 'counts what is stored, to show that nothing is',
  },
  'extension/locks/close-ways-out.ts': { names: ['RTCPeerConnection'], why: 'takes it away' },
};

/** Habits that silence the type checker, hide a failure or leave work for later. */
const habits = [
  /@ts-(ignore|expect-error|nocheck)/,
  /\bas any\b/,
  /\bas unknown as\b/,
  /biome-(ignore)(?! lint\/a11y\/\w+: \S)/,
  /\b(TOD[O]|FIXM[E]|HAC[K])\b/,
  /catch\s*(\([^)]*\))?\s*\{\s*\}/,
];

const addresses = [
  /registry\.(npmjs|yarnpkg)/,
  /\b(deb|security)\.(debian)\.org/,
  /["'`( ]\/(home|root|Users|work)\//,
  /file:\/\/\//,
];

function holding(files: readonly SourceFile[], patterns: readonly (string | RegExp)[]): string[] {
  return files.flatMap(({ path, text }) =>
    patterns
      .filter((pattern) => (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)))
      .map((pattern) => `${path}: ${String(pattern)}`),
  );
}

test('no file is longer than 300 lines', () => {
  const long = everything.filter(({ text }) => text.trimEnd().split('\n').length > longestFile);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('nothing in the product sends, stores, evaluates or writes markup', () => {
  expect(product.length).toBeGreaterThan(20);
  const unreviewed = product.flatMap((file) => {
    const allowed = reviewed[file.path]?.names ?? [];
    return holding(
      [file],
      forbidden.filter((token) => !allowed.includes(token)),
    );
  });
  expect(unreviewed).toEqual([]);
});

test('every reviewed exception is there, and still needed', () => {
  const idle = Object.entries(reviewed).flatMap(([path, { names }]) => {
    const file = product.find((one) => one.path === path);
    return file === undefined ? [path] : names.filter((name) => !file.text.includes(name));
  });
  expect(idle).toEqual([]);
});

test.each(forbidden)('a planted %s is found', (token) => {
  expect(holding([{ path: 'extension/planted.ts', text: `x.${token};` }], forbidden)).not.toEqual([]);
});

test('nobody silences the type checker, swallows an error or leaves work for later', () => {
  expect(holding(everything, habits)).toEqual([]);
});

test('files are named in kebab-case for their idea, and none is a drawer for everything', () => {
  const names = everything.map(({ path }) => path);
  const odd = names.filter((path) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(tsx?|mjs)$/.test(path));
  const drawers = names.filter((path) =>
    /(^|[/-])(utils?|helpers?|common|managers?|services?|misc)\b/.test(path),
  );
  expect([...odd, ...drawers]).toEqual([]);
});

test('no registry, machine path or private address stands in the project', () => {
  const texts = filesUnder('')
    .filter((path) => /\.(tsx?|mjs|jsx?|json|md|html|css|yml|yaml|npmrc)$/.test(path) || path === '.ci/run')
    .filter((path) => !path.startsWith('fixtures/statements/'))
    .map((path) => ({ path, text: readText(path) }));
  expect(holding(texts, addresses)).toEqual([]);
});
