import { expect, test } from 'vitest';
import { codeOf, kindOf, namedDayOf, numberOf } from '../../../../parser/source/ocr/value-forms.ts';

test.each([
  ['$1,234.56', '$1,234.56'],
  ['1.234.56', '1,234.56'],
  ['1,039,367.55.', '1,039,367.55'],
  ['1,039,367.55.-', '1,039,367.55'],
  ['9,002,71', '9,002.71'],
  ['$159;741.81', '$159,741.81'],
  ['$239/739.15', '$239,739.15'],
  ['|8.63|', '8.63'],
  ['17/07/2024', '17/07/2024'],
  ['202404-', '202404'],
  ['l5O.OO', '150.00'],
  ['a7', '47'],
])('%s is the number %s', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each(['12,34.5', 'Saldo', '1,2345.67', '7.83%', ''])('%s is no number', (text) => {
  expect(numberOf(text)).toBeNull();
});

test('words are told from numbers, codes and dates with a month', () => {
  expect(kindOf('Aportaciones')).toBeNull();
  expect(kindOf('26,393.70')).toBe('number');
  expect(kindOf('30-abr-17')).toBe('mixed');
  expect(kindOf('GABC850101AA9')).toBe('code');
  expect(kindOf('202404-ABC010101AB1')).toBe('code');
});

test('the place before the last of a CURP is a figure for those born last century, a letter for later ones', () => {
  expect(codeOf('BIRA920701HASRMLO9')).toBe('BIRA920701HASRML09');
  expect(codeOf('RILJ000615HGTXPSA9')).toBe('RILJ000615HGTXPSA9');
});

test('a label as long as a CURP is none', () => {
  expect(codeOf('APORTACIONESDELMES')).toBeNull();
});

test('a day whose strokes were lost gets them back; other figures of eight places are no day', () => {
  expect(numberOf('17/022018')).toBe('17/02/2018');
  expect(numberOf('04042018')).toBe('04/04/2018');
  expect(numberOf('45678901')).toBeNull();
  expect(numberOf('27:10/19')).toBe('27/10/19');
});

test.each([
  ['27-NO0V-22', '27-NOV-22'],
  ['30-O1C-22', null],
  ['3O-DIC-22', null],
  ['30-D1C-22', '30-DIC-22'],
  ['05.5EP.2019', '05.SEP.2019'],
  ['45-nov-22', null],
])('%s is the day %s', (text, day) => {
  expect(namedDayOf(text)).toBe(day);
});

test('the year that a wrapped date begins with keeps its stroke', () => {
  expect(numberOf('2018-')).toBe('2018-');
  expect(numberOf('1234-')).toBe('1234');
  expect(numberOf('02-10')).toBe('02-10');
  expect(numberOf('13-10')).toBeNull();
});

test('an amount that lost its point alone gets it back where it bears its currency sign', () => {
  expect(numberOf('$324,14823')).toBe('$324,148.23');
  expect(numberOf('$87,596-91')).toBe('$87,596.91');
  expect(numberOf('324,14823')).toBeNull();
  expect(numberOf('$324,1482')).toBeNull();
});
