import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readText, root, sourceFiles } from './source-files.ts';

const pages = [
  { path: 'README.md', text: readText('README.md') },
  ...sourceFiles(['docs', 'rules', 'fixtures'], /\.md$/),
];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readText('package.json')));

test('every link between pages leads somewhere', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)]
      .map((link) => posix.join(posix.dirname(path), link[1] ?? ''))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every command that a page names exists', () => {
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/(?:`|^ {4})npm (?:run (?:--silent )?)?([a-z]+(?::[a-z]+)?)/gm)].map(
      (match) => match[1],
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(
    [...new Set(named)].filter((name) => name !== undefined && !(name in scripts) && name !== 'ci'),
  ).toEqual([]);
});

test('every folder and file of the house that the map names stands there', () => {
  const named = [
    ...readText('docs/house.md').matchAll(
      /`((?:parser|rules|extension|fixtures|test|docs|\.ci)\/[a-z0-9./-]*)`/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(10);
  expect(named.map((match) => match[1] ?? '').filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every command of package.json runs a program that is there', () => {
  const programs = Object.values(scripts).flatMap((script) => script.match(/\.ci\/[a-z-]+\.mjs/g) ?? []);
  expect(programs.length).toBeGreaterThan(5);
  expect(programs.filter((program) => !existsSync(join(root, program)))).toEqual([]);
});
