import { describe, expect, test } from 'vitest';
import { benefitOf, focusOf, toldByHead } from '../../../extension/result/focus.ts';
import { differenceOf, headlineOf } from '../../../extension/result/headline.ts';
import { outcomeOf, standingOf, unmetFirst } from '../../../extension/result/outcome.ts';
import { reckoningOfA, reckoningOfB } from '../../../extension/result/reckoning.ts';
import { assess } from '../../../rules/assess.ts';
import { knownFacts } from '../../../rules/fact-values.ts';
import type { Facts } from '../../../rules/facts.ts';

const on = '2026-11-21';
const worker: Facts = {
  regime: 'imss',
  employed: false,
  employmentEnded: '2026-10-22',
  accountOpened: '2017-03-31',
  contributedWeeks: 487,
  lastSbc: '612.40',
  averageSbc: '588.15',
  rcv: '214350.77',
  accountBalance: '220600.77',
  withdrawals: [],
};
const assessed = (facts: Facts) => assess(knownFacts(facts), on);
const both = (facts: Facts) => {
  const assessment = assessed(facts);
  return [benefitOf(assessment, 'unemployment-a'), benefitOf(assessment, 'unemployment-b')] as const;
};
const head = (facts: Facts) => headlineOf(both(facts), on);

describe('the heading of somebody out of work', () => {
  test('is the date where only the date is missing', () => {
    expect(head(worker)).toEqual({ is: 'from', day: '2026-12-07', sure: true });
  });

  test('says that the date is not all where something else is not known', () => {
    expect(head({ ...worker, withdrawals: null })).toEqual({ is: 'from', day: '2026-12-07', sure: false });
  });

  test('is that one may apply once the days are over', () => {
    expect(head({ ...worker, employmentEnded: '2026-09-01' })).toEqual({ is: 'ready' });
  });

  test('names the condition that waiting does not meet', () => {
    const recent: Facts = { ...worker, withdrawals: [{ date: '2024-05-01', kind: 'unemployment' }] };
    expect(head(recent)).toEqual({ is: 'unmet', condition: 'no-withdrawal-5-years' });
    expect(head({ ...worker, employed: true })).toEqual({ is: 'unmet', condition: 'out-of-work-46-days' });
  });

  test('is that something is missing where nothing is false', () => {
    expect(head({ ...worker, employmentEnded: '2026-09-01', accountOpened: null })).toEqual({
      is: 'unknown',
    });
  });
});

describe('A and B', () => {
  test('differ by what the mock-up of this case says', () => {
    expect(differenceOf(assessed(worker))).toEqual({ more: 'b', by: '6278.34', weeks: 14 });
  });

  test('have no difference while one amount is missing', () => {
    expect(differenceOf(assessed({ ...worker, averageSbc: null }))).toBeNull();
  });

  test('say what decides their amounts', () => {
    const [a, b] = both(worker);
    expect(reckoningOfA(a)).toEqual({ by: 'thirty-days', base: '612.40', other: '35662.20' });
    expect(reckoningOfB(b)).toMatchObject({ by: 'share-of-rcv', base: '214350.77', other: '52933.50' });
    const [capped] = both({ ...worker, lastSbc: '2000.00' });
    expect(reckoningOfA(capped)?.by).toBe('ten-monthly-uma');
    const [poor] = both({ ...worker, rcv: '100.00' });
    expect(reckoningOfA(poor)?.by).toBe('rcv');
    const [, days] = both({ ...worker, averageSbc: '10.00' });
    expect(reckoningOfB(days)?.by).toBe('ninety-days');
  });
});

describe('a condition', () => {
  test('that waits says its day, one that is false and stays so is not met', () => {
    const [a] = both({ ...worker, withdrawals: [{ date: '2024-05-01', kind: 'unemployment' }] });
    const standing = (id: string) => {
      const condition = a.conditions.find((one) => one.id === id);
      if (!condition) throw new Error(`no ${id}`);
      return standingOf(a, condition, on);
    };
    expect(standing('out-of-work-46-days')).toEqual({ is: 'waits', day: '2026-12-07' });
    expect(standing('no-withdrawal-5-years')).toEqual({ is: 'unmet' });
    expect(standing('account-age-3-years')).toEqual({ is: 'met' });
  });

  test('unmet comes first and the regime last', () => {
    const listed = [
      { condition: { id: 'regime-imss' }, standing: { is: 'met' } },
      { condition: { id: 'age-60' }, standing: { is: 'met' } },
      { condition: { id: 'out-of-work-46-days' }, standing: { is: 'unmet' } },
    ] as const;
    expect(unmetFirst(listed).map(({ condition }) => condition.id)).toEqual([
      'out-of-work-46-days',
      'age-60',
      'regime-imss',
    ]);
  });
});

describe('what heads the result', () => {
  const focus = (facts: Facts, situation: Parameters<typeof focusOf>[0] = null) =>
    focusOf(situation, knownFacts(facts));

  test('is what the person says, else what the facts speak of', () => {
    expect(focus({ nationality: 'CA' }, 'out-of-work')).toBe('unemployment');
    expect(focus({ nationality: 'CA' })).toBe('refund');
    expect(focus({ nationality: 'MX', employed: false })).toBe('unemployment');
    expect(focus({})).toBe('everything');
  });

  test('leaves no benefit untold: what is not in the head is below it', () => {
    const told = toldByHead('unemployment', knownFacts({ regime: 'issste' }));
    expect(told).toContain('unemployment-issste');
    expect(toldByHead('everything', knownFacts({}))).toEqual([]);
  });
});

test('a refund by judgment is never ready', () => {
  const facts: Facts = {
    regime: 'imss',
    nationality: 'CA',
    permanentDeparture: true,
    livesIn: 'CA',
    rcv: '100.00',
    housing: '50.00',
    housingCredit: 'none',
  };
  expect(outcomeOf(benefitOf(assessed(facts), 'foreign-refund'), on)).toEqual({ is: 'by-judgment' });
});
