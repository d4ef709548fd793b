import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const leftOut = /\b(it|test|describe|suite|bench)\.((each|for)\b.*\.)?(only|skip|todo|fails|skipIf|runIf)\b/;

function leavingOut(files: readonly SourceFile[]): string[] {
  return files.filter(({ text }) => leftOut.test(text)).map(({ path }) => path);
}

test('no test is left out, left for later, or run alone', () => {
  expect(leavingOut(sourceFiles(['test', 'fixtures'], /\.tsx?$/))).toEqual([]);
});

test.each(['only', 'skip', 'todo', 'fails'])('a planted %s is found', (word) => {
  expect(
    leavingOut([{ path: 'test/planted.test.ts', text: `test.${word}('a name', () => {});` }]),
  ).toHaveLength(1);
});
