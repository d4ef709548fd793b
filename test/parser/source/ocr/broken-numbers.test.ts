import { expect, test } from 'vitest';
import { withAmountsAcrossStrips, withWholeAmounts } from '../../../../parser/source/ocr/broken-numbers.ts';

const word = (text: string, left: number, confidence = 1) => ({ text, left, right: left + 40, confidence });

test('an amount that was taken for two words is one again, no surer than its parts', () => {
  expect(withWholeAmounts([word('$1,285,', 10), word('949.20', 60, 0.4)])).toEqual([
    { text: '$1,285,949.20', left: 10, right: 100, confidence: 0.4 },
  ]);
});

test('words and amounts beside one another stay apart', () => {
  const words = [word('enero,', 10), word('949.20', 60), word('1,285.00', 110), word('949.20', 160)];
  expect(withWholeAmounts(words)).toEqual(words);
});

test('one whose comma was not seen is one again where its parts stand as near as figures do', () => {
  expect(withWholeAmounts([word('111', 10), word('770.50', 55)]).map(({ text }) => text)).toEqual([
    '111,770.50',
  ]);
  expect(withWholeAmounts([word('111', 10), word('770.50', 70)])).toHaveLength(2);
});

test('a bracket that stands apart from its amount is put to it', () => {
  expect(withWholeAmounts([word('($', 10), word('803.16)', 54)]).map(({ text }) => text)).toEqual([
    '($803.16)',
  ]);
  expect(withWholeAmounts([word('(', 10), word('meses', 54)])).toHaveLength(2);
});

test('a code that was taken for two words is one again; a whole code and what follows it are not', () => {
  expect(withWholeAmounts([word('XAX800101A', 10), word('B3', 50)]).map(({ text }) => text)).toEqual([
    'XAX800101AB3',
  ]);
  expect(withWholeAmounts([word('XAX800101A', 10), word('B3', 90)])).toHaveLength(2);
  expect(withWholeAmounts([word('XAX800101AB3', 10), word('4', 50)])).toHaveLength(2);
});

test('a day whose second stroke was not seen is one again', () => {
  expect(withWholeAmounts([word('01:01', 10), word('2019', 62)]).map(({ text }) => text)).toEqual([
    '01:01/2019',
  ]);
  expect(withWholeAmounts([word('01.01', 10), word('2019', 90)])).toHaveLength(2);
  expect(withWholeAmounts([word('1.01', 10), word('2019', 62)])).toHaveLength(2);
});

test('an amount that was parted at its point is one again; a number farther off is another', () => {
  const cents = (left: number, text = '70') => ({ text, left, right: left + 6 * text.length, confidence: 1 });
  expect(withWholeAmounts([word('$33,605', 10), cents(54)]).map(({ text }) => text)).toEqual(['$33,605.70']);
  expect(withWholeAmounts([word('$33,605.', 10), cents(54)]).map(({ text }) => text)).toEqual(['$33,605.70']);
  expect(withWholeAmounts([word('$33,605', 10), cents(54, '.70')]).map(({ text }) => text)).toEqual([
    '$33,605.70',
  ]);
  expect(withWholeAmounts([word('$33,605', 10), cents(58)])).toHaveLength(2);
  expect(withWholeAmounts([word('33,605', 10), cents(54)])).toHaveLength(2);
});

test('an amount whose parts are of two strips is one again, and unsure', () => {
  const placed = (text: string, left: number, top = 100) => ({
    text,
    box: [left, top, left + 40, top + 20] as const,
    confidence: 1,
  });
  const texts = (...words: ReturnType<typeof placed>[]) =>
    withAmountsAcrossStrips(words).map(({ text }) => text);
  expect(withAmountsAcrossStrips([placed('$384,', 10), placed('954.97', 60)])).toEqual([
    { text: '$384,954.97', box: [10, 100, 100, 120], confidence: 0 },
  ]);
  expect(texts(placed('$384,', 10), placed('954.97', 90))).toEqual(['$384,', '954.97']);
  expect(texts(placed('$384,', 10), placed('954.97', 60, 130))).toEqual(['$384,', '954.97']);
  expect(texts(placed('enero,', 10), placed('954.97', 60))).toEqual(['enero,', '954.97']);
});

test('an amount with its sign that lost its comma and its point is one again', () => {
  const texts = (...words: ReturnType<typeof word>[]) => withWholeAmounts(words).map(({ text }) => text);
  expect(texts(word('$173', 10), word('529', 60), word('69', 110))).toEqual(['$173,529.69']);
  expect(texts(word('$614.952', 10), word('66', 55))).toEqual(['$614,952.66']);
  expect(texts(word('173', 10), word('529', 60))).toEqual(['173', '529']);
});

test('pesos and centavos whose point was not seen are one amount behind a currency sign that stands apart', () => {
  const texts = (...words: ReturnType<typeof word>[]) => withWholeAmounts(words).map(({ text }) => text);
  expect(texts(word('$', 0), word('30.182', 45), word('29', 90))).toEqual(['$', '30,182.29']);
  expect(texts(word('30.182', 45), word('29', 90))).toHaveLength(2);
});

test('a comma that a stroke touches parts an amount with its sign all the same', () => {
  const texts = (...words: ReturnType<typeof word>[]) => withWholeAmounts(words).map(({ text }) => text);
  expect(texts(word('$400;', 10), word('578.30', 60))).toEqual(['$400,578.30']);
  expect(texts(word('enero;', 10), word('578.30', 60))).toHaveLength(2);
  const box = (left: number, right: number) => [left, 100, right, 110] as const;
  const across = withAmountsAcrossStrips([
    { text: '$159;', box: box(10, 40), confidence: 0.4 },
    { text: '741.81', box: box(48, 80), confidence: 1 },
  ]);
  expect(across).toEqual([{ text: '$159,741.81', box: [10, 100, 80, 110], confidence: 0 }]);
});
