import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  bimesterSpan,
  dayOf,
  daysBetween,
  daysInBimester,
  daysInMonth,
  isDay,
  previousBimester,
  weekdayOf,
} from '../../rules/dates.ts';

describe('days', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['26-01-01', false],
    ['0001-01-01', true],
    ['x2026-01-01', false],
    ['2026-01-01x', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  test('are made of year, month and day', () => {
    expect(dayOf(2026, 2, 1)).toBe('2026-02-01');
    expect(dayOf(99, 12, 31)).toBe('0099-12-31');
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 12, 0)).toBeNull();
    expect(dayOf(2026, 0, 1)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
  });

  test('are added across months, years and leap days', () => {
    expect(addDays('2024-02-14', 46)).toBe('2024-03-31');
    expect(addDays('2023-02-14', 46)).toBe('2023-04-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('0050-01-01', 1)).toBe('0050-01-02');
  });

  test('stay between the years 0 and 9999', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01');
    expect(addYears('9999-12-31', 1)).toBe('9999-12-31');
    expect(addYears('9998-05-05', 1)).toBe('9999-05-05');
    expect(addYears('0004-05-05', -5)).toBe('0000-01-01');
    expect(addYears('0005-05-05', -5)).toBe('0000-05-05');
  });

  test('29 February is 1 March in a common year, and itself in a leap year', () => {
    expect(addYears('2020-02-29', 5)).toBe('2025-03-01');
    expect(addYears('2020-02-29', 4)).toBe('2024-02-29');
    expect(addYears('2024-02-29', -5)).toBe('2019-03-01');
    expect(addYears('2019-02-28', 5)).toBe('2024-02-28');
  });

  test('are counted between two', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(() => daysBetween('28/02/2024', '2024-03-01')).toThrow('not a day: 28/02/2024');
  });

  test('know their place in the week', () => {
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(weekdayOf('2026-11-22')).toBe(0);
  });

  test('of a month are 28 to 31', () => {
    expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2026, 4), daysInMonth(2026, 12)]).toEqual(
      [28, 29, 30, 31],
    );
  });
});

describe('bimesters', () => {
  test('have a first and a last day', () => {
    expect(bimesterSpan('2024-B1')).toEqual({ first: '2024-01-01', last: '2024-02-29' });
    expect(bimesterSpan('2023-B6')).toEqual({ first: '2023-11-01', last: '2023-12-31' });
    expect(() => bimesterSpan('2024-B7')).toThrow('not a bimester: 2024-B7');
  });

  test('have 59 to 62 days', () => {
    expect(['2023-B1', '2024-B1', '2024-B2', '2024-B4'].map(daysInBimester)).toEqual([59, 60, 61, 62]);
  });

  test('follow one another', () => {
    expect(previousBimester('2024-B1')).toBe('2023-B6');
    expect(previousBimester('2024-B6')).toBe('2024-B5');
    expect(() => previousBimester('202401')).toThrow('not a bimester: 202401');
  });
});
