import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts, readAmount } from '../../../parser/values/amount.ts';
import { fromCents } from '../../../rules/money.ts';

const found = (text: string) =>
  findAmounts(text).map(({ start, end, amount }) => [text.slice(start, end), amount.cents]);

describe('an amount alone in its place', () => {
  it.each([
    ['1,234.56', 123456],
    ['$1,234.56', 123456],
    ['$ 500.25', 50025],
    ['MXN 1,234.56', 123456],
    ["1'234,567.89", 123456789],
    ['1234567.89', 123456789],
    ['0.00', 0],
    ['-210.11', -21011],
    ['$-210.11', -21011],
    ['-$54.54', -5454],
    ['- 54.54', -5454],
    ['(1,234.56)', -123456],
    ['$ (45.10)', -4510],
    ['1,234.56-', -123456],
  ])('%s is %d centavos', (text, cents) => {
    expect(readAmount(text)).toEqual({ cents, dash: false });
  });

  it.each(['-', '$ -', '$-'])('%s is a printed zero', (text) => {
    expect(readAmount(text)).toEqual({ cents: 0, dash: true });
  });

  it.each([
    '',
    'IMSS 1997',
    '61',
    '8.57%',
    '8.57 %',
    '31.12.2024',
    '4.275',
    '123,456.789012',
    '12,34.56',
    '1,234.5',
  ])('%s is none', (text) => {
    expect(readAmount(text)).toBeNull();
    expect(found(text)).toEqual([]);
  });
});

describe('amounts among other characters', () => {
  it('two that touch are two', () => {
    expect(found('$1,234.56$2,345.67')).toEqual([
      ['$1,234.56', 123456],
      ['$2,345.67', 234567],
    ]);
    expect(found('1,234.562,345.67')).toEqual([
      ['1,234.56', 123456],
      ['2,345.67', 234567],
    ]);
  });

  it('a dash that parts two cells is no minus sign', () => {
    expect(found('202404 - 872.44')).toEqual([['872.44', 87244]]);
  });

  it('a year or a reference before an amount stays outside it', () => {
    expect(found('IMSS 1997 26,393.70')).toEqual([['26,393.70', 2639370]]);
  });

  it('what is printed from centavos is read back as they were, in every printed form', () => {
    const form = fc.constantFrom(
      (n: string) => n,
      (n: string) => `$${n}`,
      (n: string) => `$ ${n}`,
      (n: string) => (n.startsWith('-') ? `-$${n.slice(1)}` : `$${n}`),
      (n: string) => (n.startsWith('-') ? `(${n.slice(1)})` : n),
      (n: string) => (n.startsWith('-') ? `${n.slice(1)}-` : n),
    );
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), form, (cents, print) => {
        const [whole = '', decimals = ''] = fromCents(cents).split('.');
        const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
        expect(readAmount(print(grouped))?.cents).toBe(cents);
      }),
    );
  });
});
