import { describe, expect, test } from 'vitest';
import { daysBetween, opensOn, outlookOn } from '../../../extension/case/outlook.ts';
import type { KnownFacts } from '../../../extension/law.ts';
import { knownFacts } from '../../../rules/fact-values.ts';
import type { Facts } from '../../../rules/facts.ts';

const on = '2026-11-21';
const known = (facts: Facts): KnownFacts => knownFacts(facts);
const waiting: Facts = { regime: 'imss', employed: false, employmentEnded: '2026-10-22' };
const benefit = (facts: Facts, id: string) => {
  const found = outlookOn(known(facts), on).assessment.benefits.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a benefit that only waits for its day', () => {
  test('opens on that day', () => {
    expect(opensOn(benefit(waiting, 'unemployment-a'), on)).toBe('2026-12-07');
  });

  test('opens on the latest where several days are awaited', () => {
    const young: Facts = { ...waiting, accountOpened: '2022-01-15' };
    expect(opensOn(benefit(young, 'unemployment-b'), on)).toBe('2027-01-15');
  });

  test('never opens by waiting for whoever works, or where something else is not met', () => {
    expect(opensOn(benefit({ ...waiting, employed: true }, 'unemployment-a'), on)).toBeNull();
    expect(opensOn(benefit({ ...waiting, regime: 'issste' }, 'unemployment-a'), on)).toBeNull();
  });

  test('that is open today waits for nothing', () => {
    expect(opensOn({ ...benefit(waiting, 'unemployment-a'), status: 'eligible' }, on)).toBeNull();
  });
});

describe('what is worth asking', () => {
  const asked = (facts: Facts) => outlookOn(known(facts), on).needs.map(({ fact }) => fact);

  test('includes what a benefit needs that only waits for its day', () => {
    expect(asked(waiting)).toEqual(expect.arrayContaining(['accountOpened', 'withdrawals', 'lastSbc']));
  });

  test('includes the weeks that a withdrawal costs, but only where there may be one', () => {
    expect(asked(waiting)).toContain('contributedWeeks');
    expect(asked({ ...waiting, regime: 'issste', birthDate: '1990-01-01' })).not.toContain(
      'contributedWeeks',
    );
  });

  test('asks for the state of the last job only of who is not Mexican', () => {
    expect(asked({ regime: 'imss', nationality: 'CA' })).toContain('lastWorkState');
    expect(asked({ regime: 'imss', nationality: 'MX' })).not.toContain('lastWorkState');
  });

  test('names each fact once, those that decide most first', () => {
    const { needs } = outlookOn(known(waiting), on);
    expect(new Set(needs.map(({ fact }) => fact)).size).toBe(needs.length);
    const counts = needs.map(({ decides }) => decides.length);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });
});

test('days are counted on the calendar, across the end of summer time too', () => {
  expect([daysBetween('2026-11-21', '2026-12-07'), daysBetween('2026-03-01', '2026-04-30')]).toEqual([
    16, 60,
  ]);
});
