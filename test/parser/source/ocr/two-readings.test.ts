import { describe, expect, test } from 'vitest';
import { settle } from '../../../../parser/source/ocr/two-readings.ts';

const silent = { vote: { says: 'nothing' }, minus: false, afterCurrency: null, endsInFigure: false } as const;
const minus = { ...silent, minus: true };

describe('two readings of one value', () => {
  test('that agree are relied on, separators aside', () => {
    expect(settle('$1,234.56', '1.234.56', silent)).toEqual({ text: '$1,234.56', confidence: 1, others: [] });
  });

  test('that agree on a group of four figures saw one twice: which one, a sum must say', () => {
    expect(settle('$333,6057.18', '333,6057.18', silent)).toEqual({
      text: '$333,057.18',
      confidence: 0,
      others: ['$333,657.18', '$333,607.18', '$333,605.18'],
    });
    expect(settle('6057.18', '6057.18', silent)).toEqual({ text: '6057.18', confidence: 1, others: [] });
  });

  test('of which one saw no point are in doubt', () => {
    expect(settle('$1,000.15', '$1,00015', silent)).toMatchObject({ text: '$1,000.15', confidence: 0 });
  });

  test('that have two dashes behind an amount leave its sign in doubt', () => {
    expect(settle('$647,198.05--', '$647,198.05', silent)).toEqual({
      text: '$647,198.05',
      confidence: 0,
      others: ['$647,198.05-'],
    });
  });

  test('that see a dash where nothing is printed behind the figures leave its sign in doubt', () => {
    expect(settle('$30,134.79-', '$30,134.79-', { ...silent, endsInFigure: true })).toEqual({
      text: '$30,134.79',
      confidence: 0,
      others: ['$30,134.79-'],
    });
    expect(settle('$30,134.79-', '$30,134.79-', { ...silent, minus: true })).toMatchObject({
      text: '$30,134.79-',
    });
  });

  test('that differ are not, and the other one is kept', () => {
    expect(settle('33,538.61', '33,538.01', silent)).toEqual({
      text: '33,538.61',
      confidence: 0,
      others: ['33,538.01'],
    });
  });

  test('that agree are not relied on where the shapes of the page say another figure', () => {
    const vote = { says: 'other', text: '$2,635.33' } as const;
    expect(settle('$2,035.33', '$2,035.33', { ...silent, vote })).toEqual({
      text: '$2,035.33',
      confidence: 0,
      others: ['$2,635.33'],
    });
  });

  test('the shapes choose between two readings that differ, and the doubt stays', () => {
    const vote = { says: 'other', text: '33,538.01' } as const;
    expect(settle('33,538.61', '33,538.01', { ...silent, vote })).toMatchObject({
      text: '33,538.01',
      confidence: 0,
    });
  });

  test('of which one alone has the form of a code are that code, whatever the shapes say', () => {
    const vote = { says: 'other', text: '1C1530227527' } as const;
    expect(settle('ICI530227527', '1C1530227527', { ...silent, vote })).toEqual({
      text: 'ICI530227527',
      confidence: 0,
      others: ['1C1530227527'],
    });
  });

  test('a minus that is printed and was not read puts the amount in doubt, and one that was read and is not printed', () => {
    expect(settle('53.66', '53.66', minus)).toMatchObject({ confidence: 0, others: ['-53.66'] });
    expect(settle('-356.85', '-356.85', silent)).toMatchObject({ confidence: 0, others: ['356.85'] });
    expect(settle('-56.16', '-56.16', minus)).toMatchObject({ text: '-56.16', confidence: 1 });
  });

  test('a minus that only one reading has is there where it is printed, and the doubt stays', () => {
    expect(settle('-$233.61', '$233.61', silent)).toEqual({
      text: '$233.61',
      confidence: 0,
      others: ['-$233.61'],
    });
    expect(settle('$233.61', '-$233.61', minus)).toEqual({
      text: '-$233.61',
      confidence: 0,
      others: ['$233.61'],
    });
  });

  test('a figure that has the shape of a currency sign is none, and the doubt stays', () => {
    const currency = { ...silent, afterCurrency: 5 };
    expect(settle('5483.78', '5483.78', currency)).toEqual({
      text: '$483.78',
      confidence: 0,
      others: ['5483.78'],
    });
    expect(settle('-854.54', '-$54.54', { ...silent, afterCurrency: 4 })).toMatchObject({ text: '-$54.54' });
    expect(settle('$483.78', '$483.78', currency)).toMatchObject({ text: '$483.78', confidence: 1 });
  });

  test('brackets say what a minus would, though there is none', () => {
    expect(settle('($803.16)', '($803.16)', silent)).toMatchObject({ text: '-$803.16', confidence: 1 });
    expect(settle('($803.16)', '$803.16', silent)).toMatchObject({ confidence: 0 });
  });

  test('a figure behind a currency sign that was not read stays', () => {
    expect(settle('31,291.78', '31,291.78', { ...silent, afterCurrency: 7 })).toMatchObject({
      text: '31,291.78',
      confidence: 1,
    });
  });

  test('what is left of a ruling line is no bracket of a negative amount', () => {
    expect(settle('12,489.63)', '12,489.63', silent)).toMatchObject({ text: '12,489.63', confidence: 1 });
    expect(settle('(12,489.63)', '(12,489.63)', minus)).toMatchObject({ text: '-12,489.63', confidence: 1 });
  });

  test('an RFC whose own last character fails is in doubt though both readings agree', () => {
    expect(settle('VAK700717515', 'VAK700717515', silent)).toMatchObject({ confidence: 0 });
  });
});

describe('codes', () => {
  test('characters go to the class of their place', () => {
    expect(settle('BIRA92O7O1HASRMLO9', 'BIRA920701HASRMLO9', silent)).toMatchObject({
      text: 'BIRA920701HASRML09',
      confidence: 1,
    });
  });

  test('a zero that was written twice is left out where the check digit then holds', () => {
    expect(settle('IACL960207MMCBRTO01', 'IACL960207MMCBRT01', silent)).toMatchObject({
      text: 'IACL960207MMCBRT01',
    });
  });
});
