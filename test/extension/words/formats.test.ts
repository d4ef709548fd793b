import { afterEach, describe, expect, test } from 'vitest';
import {
  amountWithSign,
  bimesterInWords,
  masked,
  plainAmount,
  seconds,
  shortDate,
} from '../../../extension/words/formats.ts';
import { language, languageOf } from '../../../extension/words/language.ts';
import { fill } from '../../../extension/words/t.ts';

afterEach(() => {
  language.value = 'es';
});

describe('amounts', () => {
  test.each([
    ['26393.70', '26,393.70'],
    ['0.00', '0.00'],
    ['999.99', '999.99'],
    ['1000000.01', '1,000,000.01'],
    ['-1234.50', '−1,234.50'],
  ])('%s is written %s', (money, written) => {
    expect(plainAmount(money)).toBe(written);
  });

  test('Spanish writes pesos with $, English with MXN, the minus always first', () => {
    expect(amountWithSign('-18372.00')).toBe('−$18,372.00');
    language.value = 'en';
    expect(amountWithSign('18372.00')).toBe('MXN\u00a018,372.00');
  });
});

test('dates and bimesters follow the language', () => {
  expect([shortDate('2026-12-07'), bimesterInWords('2026-B4')]).toEqual(['7 dic 2026', 'bimestre 4 de 2026']);
  language.value = 'en';
  expect([shortDate('2026-12-07'), bimesterInWords('2026-B4')]).toEqual(['7 Dec 2026', 'bimester 4 of 2026']);
});

test('of a CURP or NSS only the last four characters are shown', () => {
  expect(masked('OERE850312MDFRZL02')).toBe('••••\u00a0ZL02');
});

test('times are told in seconds', () => {
  expect(seconds(312)).toBe('0.3\u00a0s');
});

test('a blank that nothing fills stays visible', () => {
  expect(fill('{a} y {b}', { a: 1 })).toBe('1 y {b}');
});

test.each([
  ['es-MX', 'es'],
  ['en-US', 'en'],
  ['fr', 'es'],
])('a browser in %s opens the page in %s', (browser, expected) => {
  expect(languageOf(browser)).toBe(expected);
});
