import { describe, expect, it } from 'vitest';
import { parseUma, umaOn } from '../../../rules/parameters/uma.ts';

const value = {
  from: '2025-02-01',
  daily: '113.14',
  monthly: '3439.46',
  annual: '41273.52',
  gazette: '2025-01-10',
  source: 'inegi',
};
const table = (...values: unknown[]) => ({
  unit: 'pesos',
  subject: 'UMA',
  checkedOn: '2026-11-21',
  sources: { inegi: { title: 'INEGI', address: 'https://example.org' } },
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
    ['a day that does not exist', table({ ...value, from: '2026-02-30' })],
    ['a source that is not listed', table({ ...value, source: 'nobody' })],
    ['a value of zero', table({ ...value, daily: '0.00' })],
    ['a number instead of a decimal string', table({ ...value, daily: 113.14 })],
    ['a gap', table(value, { ...value, from: '2026-02-02' })],
    ['an overlap', table(value, { ...value, from: '2026-01-31' })],
    ['no rows', table()],
  ])('is refused with %s', (_, data) => {
    expect(() => parseUma(data)).toThrow();
  });
});
