import { expect, test } from 'vitest';
import { Exact, inExpression, pesos, twoDecimals } from '../../rules/exact.ts';
import { fromCents, toCents } from '../../rules/money.ts';

test('money goes to centavos and back', () => {
  for (const money of ['0.00', '0.05', '-0.05', '26393.70', '-1234.56', '999999999999.99'])
    expect(fromCents(toCents(money))).toBe(money);
});

test.each(['1', '1.0', '1.000', '1,000.00', '$1.00', '--1.00', '1.00 ', ''])('%j is no money', (text) => {
  expect(() => toCents(text)).toThrow('not money');
});

test('half centavos are no centavos', () => {
  expect(() => fromCents(1.5)).toThrow('not whole centavos: 1.5');
});

test('results are rounded half up', () => {
  expect(
    ['10527.445', '10527.4449', '0.005', '0.0049'].map((value) => twoDecimals(new Exact(value))),
  ).toEqual(['10527.45', '10527.44', '0.01', '0.00']);
});

test('expressions show two to six decimals and never an exponent', () => {
  expect(
    ['3', '10527.445', '0.123456789', '0.0000001', '12345678901234567890'].map((value) =>
      inExpression(new Exact(value)),
    ),
  ).toEqual(['3.00', '10527.445', '0.123457', '0', '12345678901234567890.00']);
});

test('sentences show pesos with separators', () => {
  expect(['0', '999.9', '9451.2', '1234567.891'].map((value) => pesos(new Exact(value)))).toEqual([
    '$0.00',
    '$999.90',
    '$9,451.20',
    '$1,234,567.89',
  ]);
});
