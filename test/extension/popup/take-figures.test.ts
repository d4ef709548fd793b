import { expect, test } from 'vitest';
import { type Texts, takeFigures } from '../../../extension/popup/take-figures.ts';
import { forgetFigures, typedFigures, typeFigure } from '../../../extension/popup/typed-figures.ts';

const today = '2026-11-26';
const nothing = typedFigures.value;
const take = (texts: Partial<Texts>) => takeFigures({ ...nothing, ...texts }, () => today);

test('nothing typed is nothing known, and nothing wrong', () => {
  expect(take({})).toEqual({ figures: {}, wrong: new Set() });
});

test.each([
  ['612.40', '612.40'],
  ['$ 214,350.77', '214350.77'],
  ['480', '480.00'],
  ['480.', '480.00'],
])('%s is understood as pesos', (text, value) => {
  expect(take({ lastSbc: text }).figures).toEqual({ lastSbc: value });
});

test.each(['1.234,56', 'abc', '-5', '214.350'])('%s is never guessed at', (text) => {
  const { figures, wrong } = take({ rcv: text });
  expect(figures).toEqual({});
  expect([...wrong]).toEqual(['rcv']);
});

test('a month counts from its last day, so that no date comes out too early', () => {
  expect(take({ openedMonth: '3', openedYear: '2017' }).figures.accountOpened).toBe('2017-03-31');
  expect(take({ openedMonth: '2', openedYear: '2024' }).figures.accountOpened).toBe('2024-02-29');
});

test('an account opened this month counts from today', () => {
  expect(take({ openedMonth: '11', openedYear: '2026' }).figures.accountOpened).toBe(today);
});

test('a day is taken once all its parts are there, and must exist', () => {
  expect(take({ endedDay: '22', endedMonth: '10' })).toEqual({ figures: {}, wrong: new Set() });
  expect(take({ endedDay: '22', endedMonth: '10', endedYear: '2026' }).figures.employmentEnded).toBe(
    '2026-10-22',
  );
  expect([...take({ endedDay: '31', endedMonth: '2', endedYear: '2026' }).wrong]).toEqual([
    'employmentEnded',
  ]);
});

test('weeks are whole numbers up to what the rules take', () => {
  expect(take({ contributedWeeks: '1,112' }).figures.contributedWeeks).toBe(1112);
  expect([...take({ contributedWeeks: '41.74' }).wrong]).toEqual(['contributedWeeks']);
  expect([...take({ contributedWeeks: '4001' }).wrong]).toEqual(['contributedWeeks']);
});

test('yes and no are facts, and no answer is none', () => {
  expect(take({ permanentDeparture: 'no' }).figures).toEqual({ permanentDeparture: false });
  expect(take({ permanentDeparture: '' }).figures).toEqual({});
});

test('erasing forgets every figure', () => {
  typeFigure('rcv', '1.00');
  expect(typedFigures.value.rcv).toBe('1.00');
  forgetFigures();
  expect(typedFigures.value).toEqual(nothing);
});
