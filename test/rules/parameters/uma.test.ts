import { describe, expect, it } from 'vitest';
import { parseUma, umaOn } from '../../../rules/parameters/uma.ts';

const value = { from: '2025-02-01', to: '2026-01-31', daily: '113.14', source: 'https://example.org' };
const table = (...values: unknown[]) => ({
  unit: 'pesos per day',
  subject: 'UMA',
  checkedOn: '2026-11-21',
  values,
});

describe('the UMA', () => {
  it('changes on 1 February', () => {
    expect(umaOn('2026-01-31')?.daily).toBe('113.14');
    expect(umaOn('2026-02-01')?.daily).toBe('117.31');
  });

  it('is not known on a day outside the table, however near', () => {
    expect(umaOn('2016-01-27')).toBeNull();
    expect(umaOn('2016-01-28')?.daily).toBe('73.04');
    expect(umaOn('2027-01-31')?.daily).toBe('117.31');
    expect(umaOn('2027-02-01')).toBeNull();
  });

  it.each([
    ['an unknown key', table({ ...value, note: 'x' })],
    ['a day that does not exist', table({ ...value, to: '2026-02-30' })],
    ['a value of zero', table({ ...value, daily: '0.00' })],
    ['a number instead of a decimal string', table({ ...value, daily: 113.14 })],
    ['a row that ends before it begins', table({ ...value, to: '2024-01-01' })],
    ['a gap', table(value, { ...value, from: '2026-02-02', to: '2027-01-31' })],
    ['an overlap', table(value, { ...value, from: '2026-01-31', to: '2027-01-31' })],
    ['no rows', table()],
  ])('is refused with %s', (_, data) => {
    expect(() => parseUma(data)).toThrow();
  });
});
