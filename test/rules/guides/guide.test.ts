import { expect, test } from 'vitest';
import { type BenefitStatus, benefitIds } from '../../../rules/assessment.ts';
import { guideTo, parseGuides } from '../../../rules/guides/guide.ts';
import json from '../../../rules/guides/guides.json' with { type: 'json' };
import { sayRule } from '../../../rules/messages/say.ts';

test.each(benefitIds)(
  '%s has steps and papers for each of its outcomes, with sources and sentences',
  (id) => {
    const good: BenefitStatus = id === 'foreign-refund' ? 'by-judgment' : 'eligible';
    for (const outcome of [good, 'unknown', 'not-eligible'] as const) {
      const { steps, papers, checkedOn } = guideTo(id, outcome);
      expect(steps.length).toBeGreaterThan(0);
      if (outcome !== 'not-eligible') expect(papers.length).toBeGreaterThan(0);
      expect(checkedOn).toBe('2026-11-21');
      for (const { said, sources } of [...steps, ...papers]) {
        expect(sources.length).toBeGreaterThan(0);
        expect(sayRule(said, 'es').length).toBeGreaterThan(5);
        expect(sayRule(said, 'en').length).toBeGreaterThan(5);
      }
    }
  },
);

test('a refund leads through conciliation, the suit and payment in person to free counsel', () => {
  const codes = guideTo('foreign-refund', 'by-judgment').steps.map(({ said }) => said.code);
  expect(codes).toEqual([
    'step.ask-afore-and-infonavit',
    'step.definitive-exit',
    'step.conciliation',
    'step.suit',
    'step.judgment',
    'step.amparo',
    'step.execution',
    'step.collect-in-person',
    'step.profedet',
  ]);
  expect(guideTo('foreign-refund', 'by-judgment').papers.map(({ said }) => said.code)).toContain(
    'paper.passport',
  );
});

test('an outcome that a benefit cannot have leads nowhere', () => {
  expect(guideTo('marriage', 'by-judgment')).toEqual({ checkedOn: '2026-11-21', steps: [], papers: [] });
});

test('guides are read strictly', () => {
  const [first] = json.guides;
  const step = first?.steps[0];
  expect(() => parseGuides({ ...json, note: '' })).toThrow();
  expect(() =>
    parseGuides({ ...json, guides: [{ ...first, steps: [{ ...step, sources: ['nobody'] }] }] }),
  ).toThrow();
  expect(() => parseGuides({ ...json, guides: [{ ...first, steps: [{ ...step, sources: [] }] }] })).toThrow();
  expect(() => parseGuides({ ...json, guides: [{ ...first, outcomes: ['perhaps'] }] })).toThrow();
});
