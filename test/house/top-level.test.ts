import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder, root } from './source-files.ts';

const rooms = ['docs', 'extension', 'fixtures', 'parser', 'rules', 'test'];
const files = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

test('the top level holds the rooms of the house, its few files, and dotfiles', () => {
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  expect(visible.sort()).toEqual([...rooms, ...files].sort());
});

test('tests stand in a folder that mirrors the one they test', () => {
  // Properties hold for a whole room, not for one of its folders.
  const own = ['test/house', 'test/browser', 'test/bench', 'test/rules/properties'];
  const mirrored = filesUnder('test')
    .filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
    .map((path) => path.slice(0, path.lastIndexOf('/')))
    .filter((folder) => !own.some((room) => folder === room || folder.startsWith(`${room}/`)));
  const places = new Set(rooms.flatMap((room) => filesUnder(room)).flatMap(foldersOf));
  expect([...new Set(mirrored)].filter((folder) => !places.has(folder.replace(/^test\//, '')))).toEqual([]);
});

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
