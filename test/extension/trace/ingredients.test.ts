import { expect, test } from 'vitest';
import { benefitOf } from '../../../extension/result/focus.ts';
import { stepsBehind } from '../../../extension/trace/ingredients.ts';
import { lawOf } from '../../../extension/trace/laws.ts';
import { kindOf, stepExpression, stepValue } from '../../../extension/trace/step-words.ts';
import { assess } from '../../../rules/assess.ts';
import { type BenefitId, benefitIds } from '../../../rules/assessment.ts';
import { knownFacts } from '../../../rules/fact-values.ts';
import type { Facts } from '../../../rules/facts.ts';
import { usualFacts } from '../../rules/usual-person.ts';

const people: readonly Facts[] = [
  usualFacts(),
  usualFacts({
    regime: 'issste',
    workerType: 'cuenta-individual-issste',
    issste: { averageSueldoBasico: '9000.00', rcv: '80000.00' },
  }),
  usualFacts({ regime: 'issste', workerType: 'decimo-transitorio', issste: { sar92: '5000.00' } }),
];
const assessments = people.map((facts) => assess(knownFacts(facts), '2026-11-20'));

test('every amount of the rules can be followed down to facts and figures of the year', () => {
  for (const assessment of assessments)
    for (const benefit of assessment.benefits) {
      if (benefit.amount === null) continue;
      const wanted = benefit.id === 'marriage' ? ['thirty-days'] : ['amount'];
      const steps = stepsBehind(benefit, wanted);
      expect(steps.length, benefit.id).toBeGreaterThan(1);
      expect(
        steps.some((step) => kindOf(benefit.id, step) === 'fact'),
        benefit.id,
      ).toBe(true);
    }
});

test('every computed step of the rules has a name and is made of something', () => {
  const days =
    /^(day-46|may-be-possible-on-day-45|account-is-\d-years-old|five-years-before|birthday-60|weeksRequired)$/;
  for (const assessment of assessments)
    for (const benefit of assessment.benefits)
      for (const step of benefit.trace) {
        const isFact = step.expression === step.id;
        if (isFact || days.test(step.id)) continue;
        expect(kindOf(benefit.id, step), `${benefit.id}/${step.id}`).not.toBe('fact');
      }
});

test('what is needed comes before what needs it', () => {
  const [first] = assessments;
  if (!first) throw new Error('nobody');
  const ids = stepsBehind(benefitOf(first, 'unemployment-b'), ['weeks-lost-rcv']).map(({ id }) => id);
  expect(ids.indexOf('rcv')).toBeLessThan(ids.indexOf('share-of-rcv'));
  expect(ids.at(-1)).toBe('weeks-lost-rcv');
});

test('an expression is said in people’s words', () => {
  const step = {
    id: 'amount',
    expression: 'min(52933.50, 24650.33855)',
    value: '24650.33855',
    citations: [],
  };
  expect(stepExpression(step)).toBe('el menor de 52,933.50 y 24,650.33855');
  expect(stepValue(step)).toBe('$24,650.34');
  expect(stepExpression({ ...step, expression: 'round(487 ÷ 52)' })).toBe('487 ÷ 52, en años completos');
});

const notLaws = /^(El Universal|Anexo 8|Once Noticias|Mondaq|LSS 154 and 162|.*INEGI)/;

test('every article that the reckoning cites is a law that we know where to find', () => {
  const ids: readonly BenefitId[] = benefitIds;
  expect(ids).toHaveLength(7);
  const citations = new Set(
    assessments.flatMap(({ benefits }) =>
      benefits.flatMap(({ trace }) => trace.flatMap((step) => step.citations)),
    ),
  );
  const unknown = [...citations].filter((citation) => lawOf(citation) === null && !notLaws.test(citation));
  expect(unknown).toEqual([]);
});
