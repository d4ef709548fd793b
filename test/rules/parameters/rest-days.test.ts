import { expect, test } from 'vitest';
import { addDays } from '../../../rules/dates.ts';
import json from '../../../rules/parameters/rest-days.json' with { type: 'json' };
import {
  businessDaysBetween,
  isBusinessDay,
  parseRestDays,
  restDaysOf,
} from '../../../rules/parameters/rest-days.ts';

test.each([
  [2026, ['01-01', '02-02', '03-16', '05-01', '09-16', '11-16', '12-25']],
  [2024, ['01-01', '02-05', '03-18', '05-01', '09-16', '10-01', '11-18', '12-25']],
  [2030, ['01-01', '02-04', '03-18', '05-01', '09-16', '10-01', '11-18', '12-25']],
  [2021, ['01-01', '02-01', '03-15', '05-01', '09-16', '11-15', '12-25']],
  [2018, ['01-01', '02-05', '03-19', '05-01', '09-16', '11-19', '12-01', '12-25']],
  [2006, ['01-01', '02-06', '03-20', '05-01', '09-16', '11-20', '12-01', '12-25']],
  [2005, ['01-01', '02-05', '03-21', '05-01', '09-16', '11-20', '12-25']],
  [2000, ['01-01', '02-05', '03-21', '05-01', '09-16', '11-20', '12-01', '12-25']],
])('the rest days of %i', (year, days) => {
  expect([...restDaysOf(year)].sort()).toEqual(days.map((day) => `${year}-${day}`));
});

test('business days are Monday to Friday without rest days', () => {
  expect(['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17'].map(isBusinessDay)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('business days between two days are those counted one by one', () => {
  for (const from of ['2024-08-29', '2025-12-19', '2005-01-31', '2026-11-14', '2026-11-15']) {
    let counted = 0;
    for (let days = 0; days < 500; days++) {
      const to = addDays(from, days);
      if (days > 0 && isBusinessDay(to)) counted++;
      expect([to, businessDaysBetween(from, to)]).toEqual([to, counted]);
    }
  }
});

test('no business days lie between a day and one before it', () => {
  expect(businessDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
  expect(businessDaysBetween('2026-11-20', '2020-01-01')).toBe(0);
});

test('a table of rest days is read strictly', () => {
  expect(() => parseRestDays({ ...json, note: '' })).toThrow();
  expect(() => parseRestDays({ ...json, values: [{ ...json.values[0], note: '' }] })).toThrow();
  expect(() => parseRestDays({ ...json, values: [{ ...json.values[0], month: 13 }] })).toThrow();
  expect(parseRestDays(json)).toHaveLength(12);
});

test('a day that its month does not have is no rest day', () => {
  const leapDay = { is: 'date', month: 2, day: 30, fromYear: null, toYear: null, everySixYearsOf: null };
  expect(restDaysOf(2026, parseRestDays({ ...json, values: [leapDay] }))).toEqual([]);
});
