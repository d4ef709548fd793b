import { expect, test } from 'vitest';
import { canMake, fileKinds, fileName, makeFile } from '../../../extension/exports/make-file.ts';
import { documentSchema } from '../../../parser/contract.ts';
import { assessmentInWords } from '../../../rules/index.ts';
import { caseOf, told } from './a-case.ts';

const file = await caseOf(['sample.pdf', 'stacked-raise.pdf']);

test('JSON is the data contract: a line for each document, then the assessment', async () => {
  const { content } = await makeFile('json', file);
  const lines = String(content)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines.slice(0, 2).map((line) => documentSchema.parse(line))).toEqual(file.documents);
  expect(lines[2]).toEqual(JSON.parse(JSON.stringify(assessmentInWords(file.assessment, 'es'))));
});

test.each(fileKinds)('the name of a %s file says what and when, never who', (kind) => {
  const name = fileName(kind, file.today);
  expect(name).toMatch(/^lupa-[a-z]+-2026-11-21\.[a-z]+$/);
});

test.each(fileKinds)('a %s file has something in it', async (kind) => {
  const { content, type } = await makeFile(kind, file);
  expect(content.length).toBeGreaterThan(100);
  expect(type).toMatch(/^(text|application)\//);
});

test('a calendar is offered only where there is a day to put in it', async () => {
  expect(canMake('ics', file)).toBe(true);
  expect(canMake('ics', await caseOf(['sample.pdf'], { say: { ...told, employed: true } }))).toBe(false);
});
