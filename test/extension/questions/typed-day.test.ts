import { expect, test } from 'vitest';
import { dayParts, endOfMonth, typedDay, yearsBefore } from '../../../extension/questions/typed-day.ts';

test('day, month and year make a day, and a day that does not exist makes none', () => {
  expect(typedDay({ day: '7', month: '12', year: '2026' })).toBe('2026-12-07');
  expect(typedDay({ day: '31', month: '2', year: '2026' })).toBeNull();
  expect(typedDay({ day: '0', month: '2', year: '2026' })).toBeNull();
  expect(typedDay({ day: '1', month: '2', year: '0026' })).toBeNull();
});

test('while a part is missing nothing is said against it', () => {
  expect(typedDay({ day: '7', month: '', year: '2026' })).toBeUndefined();
  expect(typedDay({ day: '', month: '12', year: '2026' })).toBeUndefined();
  expect(typedDay({ day: '7', month: '12', year: '20' })).toBeUndefined();
});

test('a month without its day is its last, and never later than today', () => {
  expect(endOfMonth({ day: '', month: '2', year: '2024' }, '2026-11-21')).toBe('2024-02-29');
  expect(endOfMonth({ day: '', month: '11', year: '2026' }, '2026-11-21')).toBe('2026-11-21');
  expect(endOfMonth({ day: '', month: '12', year: '2026' }, '2026-11-21')).toBe('2026-12-31');
});

test('some years before 29 February is 1 March in a common year', () => {
  expect([yearsBefore('2028-02-29', 5), yearsBefore('2028-02-29', 4), yearsBefore('2026-11-21', 5)]).toEqual([
    '2023-03-01',
    '2024-02-29',
    '2021-11-21',
  ]);
});

test('a day falls apart into its fields without leading zeros', () => {
  expect(dayParts('2026-12-07')).toEqual({ day: '7', month: '12', year: '2026' });
});
