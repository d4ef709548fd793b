import { expect, test } from 'vitest';
import { assess } from '../../rules/assess.ts';
import { benefitIds } from '../../rules/assessment.ts';
import { factPaths } from '../../rules/fact-values.ts';
import { sayRule } from '../../rules/messages/say.ts';
import { questionsOf } from '../../rules/questions.ts';
import { readFacts } from '../../rules/read-facts.ts';

function questionsFor(facts: unknown) {
  const read = readFacts(facts, '2026-11-20');
  if (read.error !== null) throw new Error(read.error.field);
  return questionsOf(assess(read.facts, read.on).needs);
}

test('who says nothing is asked first what decides most, and of a wedding only whether there was one', () => {
  expect(questionsFor({}).map(({ fact, decides }) => [fact, decides.length])).toEqual([
    ['regime', 6],
    ['employed', 5],
    ['employmentEnded', 4],
    ['withdrawals', 4],
    ['workerType', 2],
    ['accountOpened', 2],
    ['rcv', 2],
    ['housing', 2],
    ['housingCredit', 2],
    ['birthDate', 1],
    ['contributedBimesters', 1],
    ['contributedWeeks', 1],
    ['lastSbc', 1],
    ['averageSbc', 1],
    ['accountBalance', 1],
    ['voluntary', 1],
    ['wedding', 1],
    ['nationality', 1],
    ['permanentDeparture', 1],
    ['livesIn', 1],
  ]);
});

test('of ISSSTE money and of the day of the departure nobody is asked before it matters', () => {
  const asked = (facts: unknown) => questionsFor(facts).map(({ fact }) => fact);
  const ofIssste = ['issste.averageSueldoBasico', 'issste.rcv', 'issste.separatedOn'];
  const atImss = { regime: 'imss', workerType: 'generacion-afore', employmentEnded: '2026-09-15' };
  expect(asked(atImss)).not.toEqual(expect.arrayContaining(ofIssste));
  expect(asked({ ...atImss, regime: 'both', workerType: 'mixto' })).toEqual(expect.arrayContaining(ofIssste));
  expect(asked({ permanentDeparture: true })).not.toContain('leftMexicoOn');
  expect(asked({ nationality: 'CA', permanentDeparture: true })).toContain('leftMexicoOn');
});

test('of a wedding that was the missing members are asked', () => {
  const asked = questionsFor({ wedding: { date: '2025-05-01' } }).map(({ fact }) => fact);
  expect(asked).toEqual(expect.arrayContaining(['wedding.weeksThen', 'wedding.supportReceivedBefore']));
  expect(asked).not.toContain('wedding');
});

test('every question says what is asked, why, and where the answer stands, in both languages', () => {
  const questions = questionsOf(factPaths.map((fact) => ({ fact, decides: [benefitIds[0]] })));
  for (const { ask, why, where } of questions)
    for (const language of ['es', 'en'] as const)
      for (const said of [ask, why, where]) expect(sayRule(said, language).length).toBeGreaterThan(5);
  expect(questions[0]).toEqual({
    fact: 'regime',
    ask: { code: 'fact.regime' },
    why: { code: 'why.regime' },
    where: { code: 'where.regime' },
    decides: ['unemployment-a'],
  });
});
