import { expect, test } from 'vitest';
import {
  balanceNames,
  errorCodes,
  kinds,
  looksLikes,
  statuses,
  summaryFlows,
  summaryGroups,
} from '../../../parser/contract.ts';
import es from '../../../parser/messages/es.json' with { type: 'json' };
import { say } from '../../../parser/messages/say.ts';
import { sourceFiles } from '../../house/source-files.ts';

const known = new Set(Object.keys(es));
const CODE = /['"`]((?:note|warning|error|correction|cli)\.[a-z0-9.-]+)['"`]/g;

test('a sentence is said in the language asked for, its blanks filled', () => {
  const said = { code: 'warning.page-damaged', with: { page: '3' } };
  expect(say(said, 'es')).toContain('La página 3 está dañada');
  expect(say(said, 'en')).toContain('Page 3 is damaged');
});

test('an amount in a sentence has its thousands parted', () => {
  const difference = (amount: string) =>
    say({ code: 'note.fails-group-equals-details', with: { difference: amount } }, 'es');
  expect(difference('1061437.68')).toContain('(diferencia de 1,061,437.68)');
  expect(difference('-0.50')).toContain('(diferencia de -0.50)');
});

test('a code without a sentence and a blank without its filling are mistakes, not silence', () => {
  expect(() => say({ code: 'error.nothing-of-ours' }, 'es')).toThrow('error.nothing-of-ours');
  expect(() => say({ code: 'warning.page-damaged' }, 'es')).toThrow('page');
});

test('what fills a blank is never taken for a blank', () => {
  expect(say({ code: 'warning.page-damaged', with: { page: '{page}$&' } }, 'en')).toContain(
    'Page {page}$& is damaged',
  );
});

test('every code in the engine has its sentence', () => {
  const files = sourceFiles(['parser'], /\.ts$/);
  const codes = files.flatMap(({ text }) => [...text.matchAll(CODE)].map((match) => match[1] ?? ''));
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

test('every error, status, kind, field and group of the contract has its words', () => {
  const wanted = [
    ...errorCodes.map((code) => `error.${code}`),
    ...statuses.map((status) => `status.${status}`),
    ...kinds.map((kind) => `kind.${kind}`),
    ...looksLikes.map((what) => `looks-like.${what}`),
    ...[...balanceNames, ...summaryFlows].map((name) => `field.${name}`),
    ...summaryGroups.map((group) => `summary.${group}`),
    ...['page-damaged', 'page-partly-read', 'text-layer-unusable'].map((code) => `warning.${code}`),
    ...['opening', 'page', 'understanding'].map((step) => `cli.progress-${step}`),
  ];
  expect(wanted.filter((code) => !known.has(code))).toEqual([]);
});
