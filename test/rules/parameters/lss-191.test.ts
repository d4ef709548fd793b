import { describe, expect, test } from 'vitest';
import { assess } from '../../../rules/assess.ts';
import json from '../../../rules/parameters/lss-191.json' with { type: 'json' };
import { lss191On, lss191Texts, parseLss191 } from '../../../rules/parameters/lss-191.ts';
import { readFacts } from '../../../rules/read-facts.ts';
import { usualPerson } from '../usual-person.ts';

const [inForce, bill] = json.values;
const switchedOn = parseLss191({
  ...json,
  values: [
    { ...inForce, to: '2026-12-31' },
    { ...bill, from: '2027-01-01' },
  ],
});

function benefitsUnder(day: string, given: Record<string, unknown>) {
  const read = readFacts(usualPerson(given), '2026-11-20');
  if (read.error !== null) throw new Error(read.error.field);
  const { benefits } = assess(read.facts, read.on, lss191On(day, switchedOn));
  const [a, b] = benefits;
  return { a, b };
}

describe('the texts of LSS 191', () => {
  test('the bill of 2025 is held, and no day switches it on', () => {
    expect(lss191Texts.map(({ id, from }) => [id, from])).toEqual([
      ['2009', '2009-05-27'],
      ['bill-2025', null],
    ]);
    expect(['2000-01-01', '2009-05-27', '2026-11-20', '2099-01-01'].map((day) => lss191On(day).id)).toEqual([
      '2009',
      '2009',
      '2009',
      '2009',
    ]);
  });

  test('once it has a date, that date decides', () => {
    expect(lss191On('2026-12-31', switchedOn).id).toBe('2009');
    expect(lss191On('2027-01-01', switchedOn).id).toBe('bill-2025');
  });

  test.each([
    ['an unknown key', [{ ...inForce, note: '' }]],
    ['a source that is not listed', [{ ...inForce, source: 'nobody' }]],
    [
      'a gap',
      [
        { ...inForce, to: '2026-12-31' },
        { ...bill, from: '2027-01-02' },
      ],
    ],
    [
      'an overlap',
      [
        { ...inForce, to: '2026-12-31' },
        { ...bill, from: '2026-12-31' },
      ],
    ],
    ['two open texts', [inForce, { ...bill, from: '2027-01-01' }]],
    ['no open text', [{ ...inForce, to: '2026-12-31' }]],
    ['nothing in force', [bill]],
  ])('are refused with %s', (_, values) => {
    expect(() => parseLss191({ ...json, values })).toThrow();
  });

  test('need one in force', () => {
    expect(() => lss191On('2026-11-20', [])).toThrow('no text in force');
  });
});

describe('under the bill', () => {
  test('A takes the average of 52 weeks, which is not asked for yet', () => {
    const { a } = benefitsUnder('2027-01-01', { accountOpened: '2023-01-01' });
    expect(a?.amount).toBeNull();
    expect(a?.range).toEqual({ low: null, high: '35662.20' });
    expect(a?.warnings.map(({ code }) => code)).toContain('average-52-weeks');
  });

  test('who may take B may no longer choose A', () => {
    const { a, b } = benefitsUnder('2027-01-01', {});
    expect([a?.status, b?.status]).toEqual(['not-eligible', 'eligible']);
    expect(a?.conditions.find(({ id }) => id === 'not-entitled-to-b')?.met).toBe(false);
  });

  test('who is too young for B may take A', () => {
    const { a, b } = benefitsUnder('2027-01-01', { accountOpened: '2023-01-01' });
    expect([a?.status, b?.status]).toEqual(['eligible', 'not-eligible']);
  });

  test('without the age of the account nobody knows', () => {
    const { a } = benefitsUnder('2027-01-01', { accountOpened: null });
    expect(a?.conditions.find(({ id }) => id === 'not-entitled-to-b')?.met).toBeNull();
  });

  test('twelve bimesters have no other way in', () => {
    const { a } = benefitsUnder('2027-01-01', { contributedBimesters: 11 });
    expect(a?.conditions.find(({ id }) => id === 'twelve-bimesters')?.met).toBe(false);
    expect(a?.availableFrom).toBeNull();
  });

  test('B stays as it is', () => {
    expect(benefitsUnder('2027-01-01', {}).b?.amount).toBe('26975.31');
  });
});
