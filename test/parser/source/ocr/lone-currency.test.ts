import { expect, test } from 'vitest';
import { withLoneCurrency } from '../../../../parser/source/ocr/lone-currency.ts';

const word = (text: string, left: number, top = 100) =>
  ({ text, confidence: 1, box: [left, top, left + 10 * text.length, top + 12] }) as const;
const textsOf = (...words: ReturnType<typeof word>[]) => withLoneCurrency(words).map(({ text }) => text);

test('a letter by itself before an amount of its row is a currency sign', () => {
  expect(textsOf(word('s', 200), word('29,993.22', 320))).toEqual(['$', '29,993.22']);
  expect(textsOf(word('S', 200), word('-', 320))).toEqual(['$', '-']);
});

test('before anything else, or on another row, it stays', () => {
  expect(textsOf(word('s', 200), word('mes', 230), word('1.00', 320))).toEqual(['s', 'mes', '1.00']);
  expect(textsOf(word('s', 200), word('29,993.22', 320, 140))).toEqual(['s', '29,993.22']);
});

test('one with a dash that ends where an amount or another zero does is a zero, in doubt', () => {
  expect(textsOf(word('s-', 200), word('1.00', 180, 140))).toEqual(['$-', '1.00']);
  expect(textsOf(word('S-', 200), word('$-', 200, 140))).toEqual(['$-', '$-']);
  expect(withLoneCurrency([word('s-', 200), word('$-', 200, 140)])[0]?.confidence).toBeLessThan(0.6);
  expect(textsOf(word('S-', 200), word('1.00', 300))).toEqual(['S-', '1.00']);
});

test('a second sign right behind the first is the figure that another reading has there', () => {
  const doubtful = { ...word('$40.64', 220), confidence: 0, others: ['540.64'] };
  expect(withLoneCurrency([word('$', 200), doubtful])[1]).toEqual({
    ...doubtful,
    text: '540.64',
    others: ['$40.64'],
  });
  expect(withLoneCurrency([word('61', 200), doubtful])[1]).toEqual(doubtful);
  expect(
    withLoneCurrency([word('$', 200), word('1.00', 211), { ...doubtful, box: [260, 100, 320, 112] }])[2]
      ?.text,
  ).toBe('$40.64');
});
