import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** A room of the house: which files are in it, and what they may import (paths from the root, or packages). */
interface Room {
  readonly files: RegExp;
  readonly may: readonly RegExp[];
}

const everywhere = [/^zod\/mini$/, /^decimal\.js$/];
const rulesForParser = /^rules\/(money\.ts|dates\.ts|parameters\/.+)$/;
const terminal = /^parser\/cli(\.ts$|\/)/;

/** The arrows of `docs/house.md`; the first room that holds a file decides. */
const rooms: readonly Room[] = [
  { files: /^rules\//, may: [/^rules\//, ...everywhere] },
  {
    files: terminal,
    may: [/^parser\//, rulesForParser, /^rules\/index\.ts$/, /^node:/, ...everywhere],
  },
  {
    files: /^parser\/(source|platform)\//,
    may: [
      /^parser\//,
      rulesForParser,
      /^node:/,
      /^pdfjs-dist($|\/)/,
      /^(@napi-rs\/canvas|utif2)$/,
      /^tesseract\.js(-core)?($|\/)/,
      /^pidusage$/,
      ...everywhere,
    ],
  },
  { files: /^parser\//, may: [/^parser\//, rulesForParser, ...everywhere] },
  {
    files: /^extension\//,
    may: [
      /^extension\//,
      /^(parser|rules)\/index\.ts$/,
      /^wxt($|\/)/,
      /^preact($|\/)/,
      /^@preact\/signals$/,
      /^(papaparse|fflate)$/,
      ...everywhere,
    ],
  },
  { files: /^wxt\.config\.ts$/, may: [/^wxt$/, /^node:/, /^\.ci\/prerender-popup\.mjs$/] },
  { files: /^(test|fixtures)\//, may: [/./] },
];

const specifiers = [
  /(?:^|[\s;])(?:import|export)\s[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[\s;])import\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bnew\s+URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
];

/** What a file imports, as paths from the root or names of packages. */
export function importsOf({ path, text }: SourceFile): string[] {
  return specifiers
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) => (specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier));
}

/** The imports of a file that go against the arrows, each as one line for people. */
export function trespasses(file: SourceFile): string[] {
  const room = rooms.find(({ files }) => files.test(file.path));
  if (!room) return [`${file.path} is in no room of the house`];
  return importsOf(file)
    .filter((target) => !room.may.some((allowed) => allowed.test(target)) || isShell(target, file.path))
    .map((target) => `${file.path} imports ${target}`);
}

/** Nothing imports the terminal's shell but itself and its tests. */
function isShell(target: string, from: string): boolean {
  return terminal.test(target) && !terminal.test(from) && !from.startsWith('test/');
}
