import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTyped, typedValue } from '../../../extension/review/typed-value.ts';
import { plainAmount } from '../../../extension/words/formats.ts';
import { fromCents } from '../../../rules/money.ts';

describe('money that people type', () => {
  test.each([
    ['26393.70', '26393.70'],
    ['$ 26,393.70', '26393.70'],
    ['MXN 26,393.7', '26393.70'],
    ['500', '500.00'],
    ['-12.5', '-12.50'],
    ['−12.50', '-12.50'],
    ['007.10', '7.10'],
  ])('%s is %s', (text, value) => {
    expect(typedValue('money', text)).toEqual({ value });
  });

  test.each(['', 'abc', '1.234,56', '12,34', '1,23,456.00', '12.345', '--5', '5-', '1 2.3.4'])(
    'what may mean two things, or nothing, is refused: %s',
    (text) => {
      expect(typedValue('money', text)).toEqual({ wrong: 'typed.money' });
    },
  );

  test('every amount that we show is taken back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e11, max: 9e11 }), (cents) => {
        const money = fromCents(cents);
        expect(typedValue('money', plainAmount(money))).toEqual({ value: money });
      }),
    );
  });
});

test.each([
  ['31/08/2026', '2026-08-31'],
  ['1-9-2025', '2025-09-01'],
  ['29 2 2024', '2024-02-29'],
])('the date %s is %s: day first', (text, value) => {
  expect(typedValue('date', text)).toEqual({ value });
});

test.each(['31/02/2026', '29/02/2025', '13/13/2026', '2026-08-31', '5/26'])('there is no date %s', (text) => {
  expect(typedValue('date', text)).toEqual({ wrong: 'typed.date' });
});

test.each([
  ['bimester', '4/2026', '2026-B4'],
  ['days', '61', '61'],
  ['curp', 'oere850312mdfrzl02', 'OERE850312MDFRZL02'],
  ['nss', '4202-85-0417-5', '42028504175'],
  ['rfc', 'OERE850312AB1', 'OERE850312AB1'],
  ['text', '  MARÍA   ELENA ', 'MARÍA ELENA'],
] as const)('a %s typed as %s is %s', (form, text, value) => {
  expect(typedValue(form, text)).toEqual({ value });
});

test.each([
  ['bimester', '7/2026'],
  ['days', 'muchos'],
  ['curp', 'OERE85'],
  ['nss', '123'],
  ['rfc', 'X'],
  ['text', '   '],
  ['workerType', ''],
] as const)('a %s cannot be %s', (form, text) => {
  expect(typedValue(form, text)).toHaveProperty('wrong');
});

test.each([
  ['date', '2026-08-31', '31/08/2026'],
  ['bimester', '2026-B4', '4/2026'],
  ['money', '26393.70', '26393.70'],
] as const)('the field of a %s starts with what was read, and gives it back', (form, value, shown) => {
  expect(asTyped(form, value)).toBe(shown);
  expect(typedValue(form, shown)).toEqual({ value });
});
