import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../extension/case/answer.ts';
import { answersFrom, factsOfCase, refusalOf } from '../../../extension/case/facts-of-case.ts';
import type { FactPath } from '../../../extension/law.ts';
import { derived, reading, statementDocument } from '../documents.ts';

const on = '2026-11-20';
const told = (...answers: readonly (readonly [FactPath, Answer['value']])[]): Answers =>
  new Map(answers.map(([fact, value]) => [fact, { value }]));
const statement = (status: 'read' | 'doubtful' = 'read') =>
  statementDocument(
    { vivienda97: reading('900.00') },
    {
      figures: {
        rcv: derived('3300.00', { status }),
        sbc: { last: derived('500.00'), average: derived('480.00'), daysCovered: null, inferred: null },
      },
    },
  );

describe('the facts of a case', () => {
  test('come from the papers, each with its reading', () => {
    const { known, given } = factsOfCase([statement()], told(), on);
    expect([known.rcv, known.lastSbc, known.housing]).toEqual(['3300.00', '500.00', '900.00']);
    expect(given.get('rcv')?.evidence).toHaveLength(1);
  });

  test('what is doubtful is offered and never used', () => {
    const { known, doubtful } = factsOfCase([statement('doubtful')], told(), on);
    expect([known.rcv, doubtful.get('rcv')?.value]).toEqual([null, '3300.00']);
  });

  test('what the user says goes before what was read, and is no longer the paper’s', () => {
    const { known, given } = factsOfCase([statement()], told(['lastSbc', '512.33']), on);
    expect([known.lastSbc, given.has('lastSbc')]).toEqual(['512.33', false]);
  });

  test('“I don’t know” is no fact, and leaves what the paper says', () => {
    expect(factsOfCase([statement()], told(['lastSbc', null], ['employed', null]), on).known).toMatchObject({
      lastSbc: '500.00',
      employed: null,
    });
  });

  test('a salary above the ceiling on a paper is set aside, not the whole case', () => {
    const high = statementDocument(
      {},
      { figures: { sbc: { last: derived('99999.00'), average: null, daysCovered: null, inferred: null } } },
    );
    const { known, doubtful } = factsOfCase([high], told(['employed', false]), on);
    expect([known.lastSbc, known.employed, doubtful.get('lastSbc')?.value]).toEqual([
      null,
      false,
      '99999.00',
    ]);
  });

  test('an average over a few months is an offer only', () => {
    const { known, offered } = factsOfCase([statement()], told(), on);
    expect([known.averageSbc, offered.get('averageSbc')?.value]).toEqual([null, '480.00']);
  });

  test('nested facts find their place, and a wedding that never was has no date', () => {
    const wedding = factsOfCase([], told(['wedding', 'some'], ['wedding.date', '2025-05-01']), on).known;
    expect([wedding.wedding, wedding['wedding.date']]).toEqual(['some', '2025-05-01']);
    const none = factsOfCase([], told(['wedding.date', '2025-05-01'], ['wedding', 'none']), on).known;
    expect([none.wedding, none['wedding.date']]).toEqual(['none', null]);
  });
});

describe('an answer', () => {
  test('that lies after the request is refused, and says so of itself alone', () => {
    expect(refusalOf('accountOpened', '2027-01-01', told(), on)?.message.code).toBe('invalid.later-than-on');
    expect(refusalOf('employed', false, told(['accountOpened', '2027-01-01']), on)).toBeNull();
  });

  test('of a monthly salary is refused as above the ceiling', () => {
    expect(refusalOf('lastSbc', '18000.00', told(), on)?.message.code).toBe('invalid.above-ceiling');
  });
});

test('facts that were told elsewhere become answers by their paths', () => {
  const answers = answersFrom({
    lastSbc: '512.33',
    employed: false,
    rcv: null,
    wedding: { date: '2025-05-01' },
    issste: { rcv: '10.00' },
    withdrawals: [{ kind: 'unemployment' }],
  });
  expect(Object.fromEntries(answers)).toEqual({
    lastSbc: '512.33',
    employed: false,
    wedding: 'some',
    'wedding.date': '2025-05-01',
    'issste.rcv': '10.00',
    withdrawals: [{ date: null, kind: 'unemployment' }],
  });
  expect(answersFrom({ wedding: 'none' }).get('wedding')).toBe('none');
});
