import { describe, expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import type { Choice } from '../../rules/assessment.ts';
import { readFacts } from '../../rules/read-facts.ts';
import { usualPerson } from './usual-person.ts';

function choiceOf(given: Record<string, unknown>): Choice {
  const read = readFacts(usualPerson(given), '2026-11-20');
  if (read.error !== null) throw new Error(read.error.field);
  return assess(read.facts, read.on).choice;
}

describe('A and B side by side', () => {
  test('say which pays more, which costs fewer weeks, and what the weeks cost back', () => {
    expect(choiceOf({})).toEqual({
      mayChoose: true,
      larger: 'unemployment-b',
      fewerWeeks: 'unemployment-a',
      a: {
        amount: '15369.90',
        weeksLost: { rcv: '19.66', account: '15.37' },
        buyBack: { all: '15369.90', perWeek: { rcv: '781.89', account: '1000.00' } },
      },
      b: {
        amount: '26975.31',
        weeksLost: { rcv: '34.50', account: '26.98' },
        buyBack: { all: '26975.31', perWeek: { rcv: '781.89', account: '1000.00' } },
      },
    });
  });

  test('A may pay more', () => {
    expect(choiceOf({ lastSbc: '1500.00', rcv: '100000.00' })).toMatchObject({
      larger: 'unemployment-a',
      fewerWeeks: 'unemployment-b',
    });
  });

  test('both may pay the same', () => {
    expect(choiceOf({ lastSbc: '300.00', averageSbc: '100.00' })).toMatchObject({
      larger: 'equal',
      fewerWeeks: 'equal',
    });
  });

  test('nothing is compared that is not known', () => {
    expect(choiceOf({ lastSbc: null, contributedWeeks: null })).toMatchObject({
      larger: null,
      fewerWeeks: null,
      a: { amount: null, buyBack: { all: null, perWeek: { rcv: null, account: null } } },
    });
    expect(choiceOf({ averageSbc: null })).toMatchObject({ larger: null });
    expect(choiceOf({ rcv: null })).toMatchObject({
      b: { buyBack: { perWeek: { rcv: null, account: '1000.00' } } },
    });
  });

  test('no weeks have no price', () => {
    expect(choiceOf({ contributedWeeks: 0 })).toMatchObject({ a: { buyBack: { perWeek: { rcv: null } } } });
  });

  test.each([
    [{}, true],
    [{ accountOpened: '2023-01-01' }, false],
    [{ employed: true }, false],
    [{ withdrawals: null }, null],
    [{ accountOpened: '2021-11-21', contributedBimesters: 3 }, false],
  ])('who may choose: %j', (given, mayChoose) => {
    expect(choiceOf(given).mayChoose).toBe(mayChoose);
  });
});
