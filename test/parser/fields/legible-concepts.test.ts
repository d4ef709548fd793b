import { expect, test } from 'vitest';
import type { Movement, Reading } from '../../../parser/contract.ts';
import { legibleConcepts } from '../../../parser/fields/legible-concepts.ts';

const statusOf = (value: string, source: Reading['source'] = 'ocr') => {
  const concept: Reading = { value, raw: value, source, status: 'read', page: 1, box: null, note: null };
  const nothing = { date: null, bimester: null, employerRfc: null, days: null, sbc: null, amount: null };
  const movement: Movement = { section: null, kind: 'other', ...nothing, concept };
  return legibleConcepts([movement])[0]?.concept?.status;
};

test('a concept of a scan that says the same twice is two rows taken for one: it is in doubt', () => {
  expect(statusOf('RETIRO PARCIAL POR DESEMPLEO')).toBe('read');
  expect(statusOf('RETIRO PARCIAL POR DESEMPLEO RETIRO PARCIAL POR DESEMPLEO')).toBe('doubtful');
  expect(statusOf('RETIRO PARCIAL POR DESEMPLEO RETIRO PARCIAL POR DESEMPLEO', 'text')).toBe('read');
});

test('one with words that no concept has is in doubt, too', () => {
  expect(statusOf('RETXRO PARCIXL POR DESEMPLEO')).toBe('doubtful');
});
