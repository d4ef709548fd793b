import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** Rooms where a value goes in and a value comes out, and nothing else happens. */
const pure = /^(rules\/|parser\/(?!source\/|platform\/|cli\.ts|cli\/)).*\.tsx?$/;

/** What a clock, chance, the network, the machine or the screen look like in code. */
const effects = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bperformance\./,
  /\bMath\.random\b/,
  /\bcrypto\./,
  /\b(fetch|setTimeout|setInterval|queueMicrotask)\(/,
  /\b(process|console|globalThis|window|self|localStorage|navigator)\./,
  /\bnew (Worker|XMLHttpRequest|WebSocket)\b/,
];

/** Names that outlive a call and change: module state. */
const state = /^(export )?let\s/m;

function effectsOf({ path, text }: SourceFile): string[] {
  const code = withoutComments(text);
  return [...effects, state]
    .filter((effect) => effect.test(code))
    .map((effect) => `${path}: ${effect.source}`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

test('no clock, chance, network, machine or module state outside source, platform and the terminal', () => {
  const files = sourceFiles(['rules', 'parser'], pure);
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(effectsOf)).toEqual([]);
});

test.each([
  'const now = Date.now();',
  'const day = new Date();',
  'let seen = 0;',
  'process.exit(1);',
  'fetch(address);',
])('a planted effect is found: %s', (text) => {
  expect(effectsOf({ path: 'parser/fields/planted.ts', text })).toHaveLength(1);
});
