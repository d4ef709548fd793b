import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitIds } from '../../../rules/assessment.ts';
import { assessed, benefitOf, given, money, runs, salary, someFacts } from './some-facts.ts';

const MONEY = /^\d+\.\d{2}$/;
const holds = (check: (facts: Record<string, unknown>) => void) =>
  fc.assert(fc.property(someFacts, check), runs);
const number = (text: unknown) => new Decimal(String(text));

describe('amounts', () => {
  test('A is never above ten monthly UMA', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-a');
      expect(number(amount ?? 0).lte('35662.20')).toBe(true);
    });
  });

  test('A is never above what RCV holds', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-a');
      if (amount !== null && typeof facts.rcv === 'string') expect(number(amount).lte(facts.rcv)).toBe(true);
    });
  });

  test('A is never above 30 days of the last salary', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-a');
      if (amount !== null) expect(number(amount).lte(number(facts.lastSbc).times(30))).toBe(true);
    });
  });

  test('B is never above 11.5 % of RCV, rounded', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-b');
      if (amount !== null) {
        const most = number(facts.rcv).times('0.115').toFixed(2, Decimal.ROUND_HALF_UP);
        expect(number(amount).lte(most)).toBe(true);
      }
    });
  });

  test('B is never above 90 days of the average salary', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-b');
      if (amount !== null) expect(number(amount).lte(number(facts.averageSbc).times(90))).toBe(true);
    });
  });

  test('B is one of its two legs', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-b');
      if (amount === null) return;
      const legs = [number(facts.averageSbc).times(90), number(facts.rcv).times('0.115')];
      expect(legs.map((leg) => leg.toFixed(2, Decimal.ROUND_HALF_UP))).toContain(amount);
    });
  });

  test('A grows with the last salary', () => {
    fc.assert(
      fc.property(someFacts, salary, salary, (facts, one, other) => {
        const [low = one, high = other] = [one, other].sort((a, b) => Number(a) - Number(b));
        const less = given({ ...facts, lastSbc: low }, 'unemployment-a').amount;
        const more = given({ ...facts, lastSbc: high }, 'unemployment-a').amount;
        expect(number(less).lte(number(more))).toBe(true);
      }),
      runs,
    );
  });

  test('B grows with the average salary', () => {
    fc.assert(
      fc.property(someFacts, money(90_000_000), salary, salary, (facts, rcv, one, other) => {
        const [low = one, high = other] = [one, other].sort((a, b) => Number(a) - Number(b));
        const less = given({ ...facts, rcv, averageSbc: low }, 'unemployment-b').amount;
        const more = given({ ...facts, rcv, averageSbc: high }, 'unemployment-b').amount;
        expect(number(less).lte(number(more))).toBe(true);
      }),
      runs,
    );
  });

  test('B grows with RCV', () => {
    fc.assert(
      fc.property(
        someFacts,
        salary,
        money(90_000_000),
        money(90_000_000),
        (facts, averageSbc, one, other) => {
          const [low = one, high = other] = [one, other].sort((a, b) => Number(a) - Number(b));
          const less = given({ ...facts, averageSbc, rcv: low }, 'unemployment-b').amount;
          const more = given({ ...facts, averageSbc, rcv: high }, 'unemployment-b').amount;
          expect(number(less).lte(number(more))).toBe(true);
        },
      ),
      runs,
    );
  });

  test('the ISSSTE withdrawal is never above 10 % of its sub-account', () => {
    holds((facts) => {
      const { amount } = given(facts, 'unemployment-issste');
      if (amount === null || typeof facts.issste !== 'object' || facts.issste === null) return;
      const { rcv, sar92 }: { rcv?: unknown; sar92?: unknown } = facts.issste;
      const base = facts.workerType === 'decimo-transitorio' ? sar92 : rcv;
      expect(number(amount).lte(number(base).times('0.1').toFixed(2, Decimal.ROUND_HALF_UP))).toBe(true);
    });
  });

  test('a refund is RCV and at most the housing money', () => {
    holds((facts) => {
      const { amount } = given(facts, 'foreign-refund');
      if (amount === null) return;
      const most = number(facts.rcv).plus(number(facts.housing ?? 0));
      expect(number(amount).gte(number(facts.rcv)) && number(amount).lte(most)).toBe(true);
    });
  });

  test('with an active credit a refund is RCV alone', () => {
    holds((facts) => {
      expect(given({ ...facts, housingCredit: 'active' }, 'foreign-refund').amount).toBe(facts.rcv);
    });
  });

  test('SAR 92 and vivienda 92 never change a refund', () => {
    fc.assert(
      fc.property(someFacts, money(9_000_000), money(9_000_000), (facts, sar92, housing92) => {
        const other = given({ ...facts, sar92, housing92 }, 'foreign-refund');
        expect(other.amount).toBe(given(facts, 'foreign-refund').amount);
      }),
      runs,
    );
  });

  test('a marriage pays one of the eleven published amounts', () => {
    const published =
      '2191.20 2264.70 2418.00 2534.70 2606.40 2688.60 2886.60 3112.20 3257.10 3394.20 3519.30';
    holds((facts) => {
      const { amount } = given(facts, 'marriage');
      if (amount !== null) expect(published.split(' ')).toContain(amount);
    });
  });

  test('the refund without pension is never less than the account', () => {
    holds((facts) => {
      const { amount } = given(facts, 'no-pension-refund');
      if (amount !== null) expect(number(amount).gte(number(facts.accountBalance))).toBe(true);
    });
  });

  test('voluntary savings pay themselves', () => {
    holds((facts) => {
      expect(given(facts, 'voluntary-savings').amount).toBe(facts.voluntary);
    });
  });

  test('every amount has the form of the contract', () => {
    holds((facts) => {
      for (const { amount, parts } of assessed(facts).benefits) {
        expect(amount ?? '0.00').toMatch(MONEY);
        for (const part of parts) expect(part.amount).toMatch(MONEY);
      }
    });
  });

  test('a range stands only where there is no amount, and its bounds are in order', () => {
    holds((facts) => {
      for (const { amount, range } of assessed(facts).benefits) {
        if (range === null) continue;
        expect(amount).toBeNull();
        if (range.low !== null && range.high !== null)
          expect(number(range.low).lte(number(range.high))).toBe(true);
      }
    });
  });

  test('tax has bounds in order', () => {
    holds((facts) => {
      for (const { tax } of assessed(facts).benefits) {
        if (tax.low !== null && tax.high !== null) expect(number(tax.low).lte(number(tax.high))).toBe(true);
      }
    });
  });

  test('tax on a refund is never above what is refunded of RCV', () => {
    holds((facts) => {
      const { tax } = given(facts, 'foreign-refund');
      if (tax.high !== null) expect(number(tax.high).lte(number(facts.rcv))).toBe(true);
    });
  });

  test('the weeks that A costs over RCV never exceed the weeks there are', () => {
    holds((facts) => {
      const { weeksLost } = given(facts, 'unemployment-a');
      if (weeksLost.rcv !== null)
        expect(number(weeksLost.rcv).lte(number(facts.contributedWeeks))).toBe(true);
    });
  });

  test('B at the 11.5 % leg costs 11.5 % of the weeks', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 2000 }),
        (facts, cents, contributedWeeks) => {
          const rcv = (cents / 100).toFixed(2);
          const { weeksLost } = given(
            { ...facts, rcv, contributedWeeks, averageSbc: '1000.00' },
            'unemployment-b',
          );
          const wanted = new Decimal(contributedWeeks).times('0.115').toFixed(2, Decimal.ROUND_HALF_UP);
          expect(weeksLost.rcv).toBe(wanted);
        },
      ),
      runs,
    );
  });

  test('only A and B cost weeks', () => {
    holds((facts) => {
      const assessment = assessed(facts);
      for (const id of benefitIds.slice(2))
        expect(benefitOf(assessment, id).weeksLost).toEqual({ rcv: null, account: null });
    });
  });
});
