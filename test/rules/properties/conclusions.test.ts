import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Benefit, benefitIds } from '../../../rules/assessment.ts';
import { addDays } from '../../../rules/dates.ts';
import { factPaths } from '../../../rules/fact-values.ts';
import { assessmentInWords } from '../../../rules/messages/in-words.ts';
import { assessed, benefitOf, given, on, pastDay, runs, type SomeFacts, someFacts } from './some-facts.ts';

const holds = (check: (facts: SomeFacts) => void) => fc.assert(fc.property(someFacts, check), runs);
const key = fc.constantFrom(...new Set(factPaths.map((path) => path.replace(/\..*/, ''))));
/** Facts that the contract lets speak for one that is missing: forgotten together with it. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  issste: ['employmentEnded'],
  leftMexicoOn: ['permanentDeparture'],
  withdrawals: ['wedding'],
};
const BESIDE = ['housing-free-of-credit', 'spouses-not-registered-before'];
const deciding = ({ conditions }: Benefit) => conditions.filter(({ id }) => !BESIDE.includes(id));
const statusOf = (benefit: Benefit) => benefit.status;

describe('conclusions', () => {
  test('all seven benefits are always there, in the order of the contract', () => {
    holds((facts) => {
      expect(assessed(facts).benefits.map(({ id }) => id)).toEqual(benefitIds);
    });
  });

  test('a condition that is not met makes a benefit not eligible, whatever else is unknown', () => {
    holds((facts) => {
      for (const benefit of assessed(facts).benefits) {
        const isFalse = deciding(benefit).some(({ met }) => met === false);
        expect(benefit.status === 'not-eligible').toBe(isFalse);
      }
    });
  });

  test('a condition that is not known leaves a benefit unknown where none is unmet', () => {
    holds((facts) => {
      for (const benefit of assessed(facts).benefits) {
        const isOpen = deciding(benefit).some(({ met }) => met === null);
        if (benefit.status !== 'not-eligible') expect(benefit.status === 'unknown').toBe(isOpen);
      }
    });
  });

  test('a refund to a foreigner is never better than by judgment, and nothing else is', () => {
    holds((facts) => {
      for (const { id, status } of assessed(facts).benefits) {
        if (id === 'foreign-refund') expect(status).not.toBe('eligible');
        else expect(status).not.toBe('by-judgment');
      }
    });
  });

  test('forgetting a fact never turns "not eligible" into "eligible"', () => {
    fc.assert(
      fc.property(someFacts, key, (facts, forgotten) => {
        const before = assessed(facts).benefits.map(statusOf);
        const gone = [forgotten, ...(standIns[forgotten] ?? [])].map((fact) => [fact, null]);
        const after = assessed({ ...facts, ...Object.fromEntries(gone) }).benefits.map(statusOf);
        before.forEach((status, index) => {
          if (status === 'not-eligible') expect(['not-eligible', 'unknown']).toContain(after[index]);
        });
      }),
      runs,
    );
  });

  test('forgetting a fact never turns "unknown" into "eligible"', () => {
    fc.assert(
      fc.property(someFacts, key, (facts, forgotten) => {
        const before = assessed(facts);
        const after = assessed({ ...facts, [forgotten]: null });
        for (const { id, status } of before.benefits) {
          // A job's end that is forgotten leaves a job: for a wedding that is the better answer (LSS 166).
          if (status !== 'unknown' || id === 'marriage') continue;
          expect(['unknown', 'not-eligible']).toContain(benefitOf(after, id).status);
        }
      }),
      runs,
    );
  });

  test('the order of keys changes nothing', () => {
    fc.assert(
      fc.property(someFacts, fc.infiniteStream(fc.nat()), (facts, order) => {
        const keys = Object.keys(facts).sort(() => ((order.next().value ?? 0) % 3) - 1);
        const shuffled = Object.fromEntries(keys.map((name) => [name, facts[name]]));
        expect(assessed(shuffled)).toEqual(assessed(facts));
      }),
      runs,
    );
  });

  test('a fact left out is a fact that is null', () => {
    holds((facts) => {
      const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
      expect(assessed(known)).toEqual(assessed(facts));
    });
  });

  test('the same facts give the same assessment', () => {
    holds((facts) => {
      expect(assessed(facts)).toEqual(assessed(structuredClone(facts)));
    });
  });

  test('what is needed is missing', () => {
    holds((facts) => {
      for (const { fact } of assessed(facts).needs) {
        const [outer = '', inner] = fact.split('.');
        const value = facts[outer];
        if (inner === undefined) expect(value ?? null).toBeNull();
        else expect(Object.entries(value ?? {}).find(([name]) => name === inner)?.[1] ?? null).toBeNull();
      }
    });
  });

  test('nothing is needed for a benefit that is not eligible', () => {
    holds((facts) => {
      const assessment = assessed(facts);
      for (const { decides } of assessment.needs)
        for (const id of decides) expect(benefitOf(assessment, id).status).not.toBe('not-eligible');
    });
  });

  test('what decides more is asked first', () => {
    holds((facts) => {
      const counts = assessed(facts).needs.map(({ decides }) => decides.length);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    });
  });

  test('an unknown condition with a missing fact is asked about, unless the benefit is out of reach', () => {
    holds((facts) => {
      const { benefits, needs } = assessed(facts);
      for (const benefit of benefits.filter(({ status }) => status === 'unknown')) {
        for (const { needs: missing } of deciding(benefit))
          for (const fact of missing)
            expect(needs.find((need) => need.fact === fact)?.decides).toContain(benefit.id);
      }
    });
  });

  test('a known condition misses nothing', () => {
    holds((facts) => {
      for (const { conditions } of assessed(facts).benefits)
        for (const { met, needs } of conditions) if (met !== null) expect(needs).toEqual([]);
    });
  });

  test('A is available on the day it says, and its date conditions fail on the day before', () => {
    holds((facts) => {
      const person = { ...facts, employed: false };
      const { availableFrom } = given(person, 'unemployment-a');
      if (availableFrom === null || availableFrom < on) return;
      const metOn = (day: string) =>
        deciding(given({ ...person, on: day }, 'unemployment-a')).every(
          ({ id, met }) => id.startsWith('regime') || met === true,
        );
      expect(metOn(availableFrom)).toBe(true);
      if (availableFrom > on) expect(metOn(addDays(availableFrom, -1))).toBe(false);
    });
  });

  test('B is never available before A', () => {
    holds((facts) => {
      const [a, b] = [given(facts, 'unemployment-a'), given(facts, 'unemployment-b')];
      if (a.availableFrom !== null && b.availableFrom !== null)
        expect(a.availableFrom <= b.availableFrom).toBe(true);
    });
  });

  test('a later baja never brings a withdrawal nearer', () => {
    fc.assert(
      fc.property(someFacts, pastDay, pastDay, (facts, one, other) => {
        const [early = one, late = other] = [one, other].sort();
        const person = { ...facts, issste: null };
        const from = (employmentEnded: string) =>
          given({ ...person, employmentEnded }, 'unemployment-b').availableFrom ?? '';
        expect(from(early) <= from(late)).toBe(true);
      }),
      runs,
    );
  });
});

describe('the record', () => {
  test('every step has an expression and a value', () => {
    holds((facts) => {
      for (const { trace } of assessed(facts).benefits)
        for (const { id, expression, value } of trace)
          expect(`${id}${expression}${value}`).not.toMatch(/null|NaN|undefined/);
    });
  });

  test('an amount is the last word of its record', () => {
    holds((facts) => {
      for (const { id, amount, trace } of assessed(facts).benefits) {
        if (amount === null || id === 'marriage') continue;
        const step = trace.findLast((one) => one.id === 'amount');
        expect(Math.abs(Number(step?.value) - Number(amount))).toBeLessThanOrEqual(0.005001);
      }
    });
  });

  test('every warning has a sentence in both languages', () => {
    holds((facts) => {
      for (const language of ['es', 'en'] as const)
        for (const { warnings } of assessmentInWords(assessed(facts), language).benefits)
          for (const { message } of warnings) expect(message).not.toMatch(/[{}]/);
    });
  });

  test('the facts themselves are never changed', () => {
    holds((facts) => {
      const before = structuredClone(facts);
      assessed(facts);
      expect(facts).toEqual(before);
    });
  });
});
