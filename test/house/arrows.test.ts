import { expect, test } from 'vitest';
import { importsOf, trespasses } from './arrows.ts';
import { sourceFiles } from './source-files.ts';

const folders = ['extension', 'parser', 'rules', 'test', 'fixtures'];

test('every import of the project goes the way the arrows point', () => {
  const files = sourceFiles(folders, /\.tsx?$/);
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(trespasses)).toEqual([]);
});

const planted: readonly (readonly [path: string, text: string])[] = [
  ['rules/estimate.ts', `import { readDocument } from '../parser/index.ts';`],
  ['rules/estimate.ts', `import { readFileSync } from 'node:fs';`],
  ['parser/fields/identity.ts', `import { App } from '../../extension/app.tsx';`],
  ['parser/fields/identity.ts', `import { estimate } from '../../rules/estimate.ts';`],
  ['parser/fields/identity.ts', `import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';`],
  ['parser/fields/identity.ts', `import { createHash } from 'node:crypto';`],
  ['parser/fields/identity.ts', `import { z } from 'zod';`],
  ['parser/fields/identity.ts', `import '../../extension/styles/tokens.css';`],
  ['parser/fields/identity.ts', `export { main } from '../cli.ts';`],
  ['parser/fields/identity.ts', `import {\n  one,\n  two,\n} from '../../fixtures/people.ts';`],
  ['parser/fields/identity.ts', `import { progress } from '../cli/progress.ts';`],
  ['parser/platform/node.ts', `const shell = await import('../cli.ts');`],
  ['extension/app/read.ts', `import { lines } from '../../parser/layout/lines.ts';`],
  ['extension/app/read.ts', `import type { Cents } from '../../rules/money.ts';`],
  ['extension/app/read.ts', `import * as pdfjs from 'pdfjs-dist';`],
  ['extension/app/read.ts', `new Worker(new URL('../../parser/platform/worker.ts', import.meta.url));`],
  ['extension/app/read.ts', `import url from '../../parser/source/open.ts?url';`],
  ['extra/idea.ts', `export const idea = 1;`],
];

test.each(planted)('a planted violation in %s is found: %s', (path, text) => {
  expect(trespasses({ path, text })).toHaveLength(1);
});

test('what the arrows allow is left alone', () => {
  const allowed = [
    { path: 'parser/fields/identity.ts', text: `import { toCents } from '../../rules/money.ts';` },
    { path: 'parser/source/open.ts', text: `import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';` },
    { path: 'extension/app/read.ts', text: `import { read } from '../../parser/index.ts';` },
    {
      path: 'parser/cli.ts',
      text: `import { parseArgs } from 'node:util';\nimport { ask } from './cli/ask.ts';`,
    },
  ];
  expect(allowed.flatMap(trespasses)).toEqual([]);
});

test('an import over several lines and one without names are both seen', () => {
  const text = `import type {\n  Box,\n} from './box.ts';\nimport './styles.css';\nexport * from '../page.ts';`;
  expect(importsOf({ path: 'parser/layout/lines.ts', text })).toEqual([
    'parser/layout/box.ts',
    'parser/page.ts',
    'parser/layout/styles.css',
  ]);
});
