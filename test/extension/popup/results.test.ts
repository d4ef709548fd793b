import { beforeEach, describe, expect, test } from 'vitest';
import { firstDayView } from '../../../extension/popup/first-day-view.ts';
import { modalityA, modalityB } from '../../../extension/popup/modality-view.ts';
import { reckon } from '../../../extension/popup/reckon.ts';
import { refundView } from '../../../extension/popup/refund-view.ts';
import type { Figures } from '../../../extension/popup/take-figures.ts';
import { language } from '../../../extension/words/language.ts';

const today = '2026-11-21';
const worker: Figures = {
  lastSbc: '612.40',
  rcv: '214350.77',
  averageSbc: '588.15',
  contributedWeeks: 487,
  accountOpened: '2017-03-31',
  employmentEnded: '2026-10-22',
};
const canadian: Figures = {
  rcv: '412806.19',
  housing: '246310.55',
  nationality: 'CA',
  housingCredit: 'none',
  permanentDeparture: true,
  livesIn: 'CA',
};

function assessmentOf(figures: Figures) {
  const { assessment } = reckon(figures, today);
  if (assessment === null) throw new Error('the figures were refused');
  return assessment;
}

beforeEach(() => {
  language.value = 'es';
});

describe('somebody out of work', () => {
  test('sees A and B with what they cost in weeks', () => {
    const assessment = assessmentOf(worker);
    expect(modalityA(assessment)).toMatchObject({ figure: '$18,372.00', note: 'cuesta 41.74 semanas' });
    expect(modalityB(assessment)).toMatchObject({ figure: '$24,650.34', note: 'cuesta 56.01 semanas' });
  });

  test('sees the first day, and how many days are left', () => {
    const view = firstDayView(assessmentOf(worker));
    expect(view).toEqual({ day: 'Desde el lunes 7 dic 2026.', rest: 'Faltan 16 días.' });
  });

  test('sees that the day has come', () => {
    const { rest } = firstDayView(assessmentOf({ ...worker, employmentEnded: '2026-09-01' }));
    expect(rest).toBe('Por las fechas, ya se puede pedir.');
  });

  test('with a salary alone has A, and never a zero for B', () => {
    const assessment = assessmentOf({ lastSbc: '612.40' });
    expect(modalityA(assessment).figure).toBe('$18,372.00');
    expect(modalityB(assessment)).toMatchObject({ figure: null, missing: 'Faltan RCV y promedio' });
  });

  test('with the RCV alone sees the most that B can be', () => {
    const view = modalityB(assessmentOf({ rcv: '214350.77' }));
    expect(view).toMatchObject({ figure: 'hasta $24,650.34', note: 'falta tu salario promedio' });
  });

  test('with an account of four years hears of each day apart, and of the twelve bimesters', () => {
    const { day, rest } = firstDayView(assessmentOf({ ...worker, accountOpened: '2022-03-31' }));
    expect(`${day} ${rest}`).toContain('31 mar 2027');
    expect(rest).toContain('12 bimestres');
  });

  test('hears of day 46 when the account’s age is not known, and of the account when the job’s end is not', () => {
    expect(firstDayView(assessmentOf({ employmentEnded: '2026-10-22' })).rest).toContain('lunes 7 dic 2026');
    expect(firstDayView(assessmentOf({ accountOpened: '2017-03-31' })).rest).toContain('31 mar 2020');
  });

  test('who typed the salary of the month is asked about it', () => {
    expect(reckon({ lastSbc: '18372.00' }, today).refused).toEqual({
      field: 'lastSbc',
      why: 'above-ceiling',
      ceiling: '2932.75',
    });
  });

  test('who opened the account tomorrow is told that the day is still to come', () => {
    expect(reckon({ accountOpened: '2027-01-31' }, today).refused).toMatchObject({ why: 'later-than-on' });
  });

  test('reads the same in English', () => {
    language.value = 'en';
    const assessment = assessmentOf(worker);
    expect(modalityA(assessment).figure).toBe('MXN\u00a018,372.00');
    expect(firstDayView(assessment).day).toBe('From Monday 7 Dec 2026.');
  });
});

describe('a foreigner who left', () => {
  test('sees what a court could order, and its parts', () => {
    const view = refundView(assessmentOf(canadian), canadian);
    expect(view).toEqual({
      figure: '$659,116.74',
      missing: null,
      parts: [
        { name: 'RCV', amount: '$412,806.19' },
        { name: 'Vivienda', amount: '$246,310.55' },
      ],
      notes: [],
    });
  });

  test('with an active loan sees the housing left out, and why', () => {
    const figures = { ...canadian, housingCredit: 'active' };
    const view = refundView(assessmentOf(figures), figures);
    expect(view.figure).toBe('$412,806.19');
    expect(view.notes).toEqual(['Con crédito activo, la vivienda paga el crédito y no se suma.']);
  });

  test('who does not know of a loan sees both ends', () => {
    const { housingCredit: _, ...figures } = canadian;
    expect(refundView(assessmentOf(figures), figures).figure).toBe('entre $412,806.19 y $659,116.74');
  });

  test('with Mexican nationality gets one kind sentence and no figure', () => {
    const figures = { ...canadian, nationality: 'MX' };
    const view = refundView(assessmentOf(figures), figures);
    expect([view.figure, view.parts]).toEqual([null, []]);
    expect(view.notes).toHaveLength(1);
  });

  test.each([
    [{ livesIn: 'MX' }, 'vivir fuera de México'],
    [{ permanentDeparture: false }, 'haber salido de México'],
    [{ livesIn: 'US' }, 'no está resuelto'],
    [{ housingCredit: 'guarantee' }, 'garantía'],
  ])('hears what stands against it: %j', (change, words) => {
    const figures = { ...canadian, ...change };
    expect(refundView(assessmentOf(figures), figures).notes.join(' ')).toContain(words);
  });
});
