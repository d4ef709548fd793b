import { expect, test } from 'vitest';
import type { Reading } from '../../../parser/contract.ts';
import { withEmployersAlike } from '../../../parser/fields/employers-alike.ts';
import { isValidRfc } from '../../../parser/values/rfc.ts';
import { statementOf } from '../reconcile/statement-of.ts';

const SOUND = ['UKE9611249E5', 'GODE561231GR8'].find(isValidRfc) ?? '';
const rowOf = (value: string, about: Partial<Reading> = {}) => {
  const [row] = statementOf({
    movements: [{ kind: 'contribution', section: 'retiro', employerRfc: value }],
  }).movements;
  if (!row?.employerRfc) throw new Error('no row');
  return { ...row, employerRfc: { ...row.employerRfc, source: 'ocr' as const, ...about } };
};
const doubtful = { status: 'doubtful' as const };
const misread = SOUND.replace(/\d/, 'S');
const valuesOf = (rows: Parameters<typeof withEmployersAlike>[0]) =>
  withEmployersAlike(rows).map(({ employerRfc }) => [employerRfc?.value, employerRfc?.status]);

test('a doubtful employer is the one that other rows print, and stays in doubt', () => {
  expect(valuesOf([rowOf(SOUND), rowOf(SOUND), rowOf(misread, doubtful)])[2]).toEqual([SOUND, 'doubtful']);
});

test('one that was read without doubt, or that is far from all others, stays as it is', () => {
  expect(valuesOf([rowOf(SOUND), rowOf(SOUND), rowOf(misread)])[2]).toEqual([misread, 'read']);
  expect(valuesOf([rowOf(SOUND), rowOf(SOUND), rowOf('ZZZ010101AAA', doubtful)])[2]?.[0]).toBe(
    'ZZZ010101AAA',
  );
});

test('an employer of one row is not known well enough', () => {
  expect(valuesOf([rowOf(SOUND), rowOf(misread, doubtful)])[1]?.[0]).toBe(misread);
});

test('figures and letters that look alike, however many, make no other employer', () => {
  const alike = `${SOUND.replace('6', 'G').replace('2', 'Z').replace('4', 'A')}5`;
  expect(valuesOf([rowOf(SOUND), rowOf(SOUND), rowOf(alike, doubtful)])[2]).toEqual([SOUND, 'doubtful']);
});
