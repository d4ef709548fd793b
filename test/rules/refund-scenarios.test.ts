import { expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import { readFacts } from '../../rules/read-facts.ts';
import { refundScenarios } from '../../rules/refund-scenarios.ts';
import { usualPerson } from './usual-person.ts';

function scenariosOf(given: Record<string, unknown>) {
  const read = readFacts(usualPerson(given), '2026-11-20');
  if (read.error !== null) throw new Error(read.error.field);
  const refund = assess(read.facts, read.on).benefits.find(({ id }) => id === 'foreign-refund');
  return refund === undefined ? null : refundScenarios(refund).map(({ source, ...figures }) => figures);
}

test('a refund is shown net of tax and of each fee that was seen', () => {
  expect(scenariosOf({})).toEqual([
    { share: '0.00', fee: '0.00', netLow: '341723.71', netHigh: '349054.39' },
    { share: '0.30', fee: '107407.17', netLow: '234316.54', netHigh: '241647.22' },
  ]);
});

test('a refund whose amount is not known has no scenarios', () => {
  expect(scenariosOf({ housing: null })).toEqual([]);
});

test('a tax without a highest bound leaves the lowest net open', () => {
  const benefit = {
    id: 'no-pension-refund',
    status: 'eligible',
    amount: '1000.00',
    range: null,
    availableFrom: null,
    conditions: [],
    parts: [],
    weeksLost: { rcv: null, account: null },
    tax: { treatment: 'lisr-93-xiii', low: '0.00', high: null, citations: [] },
    trace: [],
    warnings: [],
  } as const;
  expect(refundScenarios(benefit)[0]).toMatchObject({ netLow: null, netHigh: '1000.00' });
});
