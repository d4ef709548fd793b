import { describe, expect, test } from 'vitest';
import en from '../../rules/messages/en.json' with { type: 'json' };
import { sayRule } from '../../rules/messages/say.ts';
import { readFacts } from '../../rules/read-facts.ts';
import { usualPerson } from './usual-person.ts';

const today = '2026-11-20';
const fieldOf = (given: Record<string, unknown>) => readFacts(usualPerson(given), today).error?.field ?? null;

describe('facts are refused with the field as the contract spells it', () => {
  test.each([
    ['an unknown key', { lastSBC: '512.33' }, 'lastSBC'],
    ['an unknown key inside the wedding', { wedding: { day: '2025-05-01' } }, 'wedding.day'],
    ['an unknown key inside ISSSTE', { issste: { salary: '1.00' } }, 'issste.salary'],
    ['an unknown key inside a withdrawal', { withdrawals: [{ amount: '1.00' }] }, 'withdrawals.amount'],
    ['money as a number', { lastSbc: 512.33 }, 'lastSbc'],
    ['money below zero', { rcv: '-1.00' }, 'rcv'],
    ['money with one decimal', { rcv: '1.0' }, 'rcv'],
    ['money with three decimals', { rcv: '1.000' }, 'rcv'],
    ['money without decimals', { rcv: '1' }, 'rcv'],
    ['money with separators', { accountBalance: '1,000.00' }, 'accountBalance'],
    ['money with a sign of pesos', { voluntary: '$1.00' }, 'voluntary'],
    ['money with eleven digits', { accountBalance: '12345678901.00' }, 'accountBalance'],
    ['money with blanks', { sar92: ' 1.00' }, 'sar92'],
    ['money with a line end', { sar92: '1.00\n' }, 'sar92'],
    ['money in other digits', { housing: '١.٠٠' }, 'housing'],
    ['money of vivienda 92 as a number', { housing92: 1 }, 'housing92'],
    ['complementary money as true', { complementary: true }, 'complementary'],
    ['an average salary with no decimals', { averageSbc: '480' }, 'averageSbc'],
    ['a day that does not exist', { employmentEnded: '2026-02-29' }, 'employmentEnded'],
    ['a month that does not exist', { birthDate: '1985-13-01' }, 'birthDate'],
    ['a day in another form', { accountOpened: '01/03/2018' }, 'accountOpened'],
    ['a day with a time', { on: '2026-11-20T00:00:00' }, 'on'],
    ['a day as a number', { leftMexicoOn: 20261001 }, 'leftMexicoOn'],
    ['weeks below zero', { contributedWeeks: -1 }, 'contributedWeeks'],
    ['weeks above 4000', { contributedWeeks: 4001 }, 'contributedWeeks'],
    ['half weeks', { contributedWeeks: 1.5 }, 'contributedWeeks'],
    ['weeks as text', { contributedWeeks: '300' }, 'contributedWeeks'],
    ['bimesters above 400', { contributedBimesters: 401 }, 'contributedBimesters'],
    ['bimesters below zero', { contributedBimesters: -1 }, 'contributedBimesters'],
    ['weeks at the wedding above 4000', { wedding: { weeksThen: 4001 } }, 'wedding.weeksThen'],
    ['a wedding day that does not exist', { wedding: { date: '2025-04-31' } }, 'wedding.date'],
    ['support as text', { wedding: { supportReceivedBefore: 'no' } }, 'wedding.supportReceivedBefore'],
    ['spouses as a number', { wedding: { spousesRegisteredBefore: 0 } }, 'wedding.spousesRegisteredBefore'],
    ['a wedding as another word', { wedding: 'some' }, 'wedding'],
    ['a wedding as true', { wedding: true }, 'wedding'],
    ['a wedding as a list', { wedding: [] }, 'wedding'],
    ['employed as text', { employed: 'false' }, 'employed'],
    ['a departure as a number', { permanentDeparture: 1 }, 'permanentDeparture'],
    ['an unknown regime', { regime: 'IMSS' }, 'regime'],
    ['an unknown type', { workerType: 'ley-73' }, 'workerType'],
    ['an unknown credit', { housingCredit: 'yes' }, 'housingCredit'],
    ['an unknown kind of withdrawal', { withdrawals: [{ kind: 'voluntary' }] }, 'withdrawals.kind'],
    ['a withdrawal day that does not exist', { withdrawals: [{ date: '2021-02-29' }] }, 'withdrawals.date'],
    ['withdrawals as an object', { withdrawals: {} }, 'withdrawals'],
    ['a withdrawal that is none', { withdrawals: [null] }, 'withdrawals'],
    ['a country in small letters', { nationality: 'ca' }, 'nationality'],
    ['a country of three letters', { nationality: 'CAN' }, 'nationality'],
    ['a country that does not exist', { livesIn: 'XX' }, 'livesIn'],
    ['a state that does not exist', { lastWorkState: 'QA' }, 'lastWorkState'],
    ['ISSSTE as text', { issste: 'none' }, 'issste'],
    ['ISSSTE money as a number', { issste: { rcv: 1 } }, 'issste.rcv'],
    [
      'an ISSSTE salary with a sign',
      { issste: { averageSueldoBasico: '+1.00' } },
      'issste.averageSueldoBasico',
    ],
    ['an ISSSTE day that does not exist', { issste: { separatedOn: '2026-00-01' } }, 'issste.separatedOn'],
    ['ISSSTE SAR 92 as a number', { issste: { sar92: 1 } }, 'issste.sar92'],
    ['an account opened after the request', { accountOpened: '2026-11-21' }, 'accountOpened'],
    ['a birth after the request', { birthDate: '2026-11-21' }, 'birthDate'],
    [
      'a withdrawal after the request',
      { withdrawals: [{}, { date: '2026-11-21', kind: null }] },
      'withdrawals.date',
    ],
    ['a last salary above 25 UMA', { lastSbc: '2932.76' }, 'lastSbc'],
    ['an average salary above 25 UMA', { averageSbc: '2932.76' }, 'averageSbc'],
    ['a salary above 25 UMA of the baja', { employmentEnded: '2026-01-31', lastSbc: '2828.51' }, 'lastSbc'],
    ['a salary above 25 UMA of the request', { employmentEnded: null, lastSbc: '2932.76' }, 'lastSbc'],
  ])('%s', (_, given, field) => {
    expect(fieldOf(given)).toBe(field);
  });

  test.each([
    ['a list', []],
    ['a text', 'facts'],
    ['a number', 1],
    ['nothing', null],
  ])('%s is no object of facts', (_, input) => {
    expect(readFacts(input, today).error?.field).toBe('facts');
  });

  test('a key that means the prototype is an unknown key like any other', () => {
    expect(readFacts(JSON.parse('{"__proto__":{"on":"2026-11-20"}}'), today).error?.field).toBe('__proto__');
    expect(readFacts(JSON.parse('{"constructor":1}'), today).error?.field).toBe('constructor');
  });

  test('every refusal has a sentence in both languages that names the field and its form', () => {
    const { error } = readFacts(usualPerson({ withdrawals: [{ date: '2026-02-30' }] }), today);
    expect(error?.code).toBe('invalid-facts');
    expect(error === null ? '' : sayRule(error.message, 'es')).toContain(
      '«withdrawals[0].date» debe ser una fecha',
    );
    expect(error === null ? '' : sayRule(error.message, 'en')).toContain('must be a date that exists');
    const forms = [usualPerson({ wedding: 3 }), usualPerson({ issste: 3 }), usualPerson({ withdrawals: 3 })];
    for (const facts of forms) {
      const refused = readFacts(facts, today).error;
      expect(en).toHaveProperty([refused?.message.code ?? '']);
    }
  });

  test('the refusal of a salary names the ceiling and its day', () => {
    const { error } = readFacts(usualPerson({ lastSbc: '9999999999.99' }), today);
    expect(error?.message.with).toEqual({ field: 'lastSbc', ceiling: '$2,932.75', day: '2026-09-15' });
  });
});

describe('facts are accepted', () => {
  test.each([
    ['nothing at all', {}],
    ['every fact as null', Object.fromEntries(Object.keys(usualPerson()).map((key) => [key, null]))],
    ['empty wedding and ISSSTE', { wedding: {}, issste: {} }],
    ['no wedding', { wedding: 'none' }],
    ['a withdrawal of which nothing is known', { withdrawals: [{}] }],
    ['a request in the far future', { on: '9999-12-31' }],
    ['a salary that no UMA can measure', { employmentEnded: '2015-01-01', lastSbc: '9999999999.99' }],
    ['a salary at 25 UMA', { employmentEnded: '2026-09-15', lastSbc: '2932.75' }],
    ['a birth on the day of the request', { birthDate: today, accountOpened: today }],
  ])('%s', (_, facts) => {
    expect(readFacts(facts, today).error).toBeNull();
  });

  test('the day of the request is today where none is given', () => {
    expect(readFacts({}, today)).toMatchObject({ on: today });
    expect(readFacts({ on: null }, today)).toMatchObject({ on: today });
    expect(readFacts({ on: '2020-01-01' }, today)).toMatchObject({ on: '2020-01-01' });
  });

  test('a wedding is known to have been, not to have been, or not known', () => {
    expect(readFacts({ wedding: {} }, today)).toMatchObject({
      facts: { wedding: 'some', 'wedding.date': null },
    });
    expect(readFacts({ wedding: 'none' }, today)).toMatchObject({ facts: { wedding: 'none' } });
    expect(readFacts({}, today)).toMatchObject({ facts: { wedding: null } });
  });
});

describe('a refusal says what would be accepted', () => {
  const said = (given: Record<string, unknown>) => {
    const { error } = readFacts(usualPerson(given), today);
    return error === null ? null : sayRule(error.message, 'en');
  };

  test.each([
    ['a day after the request', { birthDate: '2027-01-01' }, '“birthDate” cannot be later than'],
    ['a salary above the ceiling', { lastSbc: '2932.76' }, '$2,932.75'],
    ['a fact that does not exist', { salary: '1.00' }, 'There is no fact “salary”'],
    [
      'the eleventh of several withdrawals',
      { withdrawals: [...Array.from({ length: 10 }, () => ({})), { date: '2021-02-29' }] },
      'withdrawals[10].date',
    ],
  ])('%s', (_, given, words) => {
    expect(said(given)).toContain(words);
  });

  test('the eleventh withdrawal is spelt as the contract spells any', () => {
    const withdrawals = [...Array.from({ length: 10 }, () => ({})), { date: '2021-02-29' }];
    expect(fieldOf({ withdrawals })).toBe('withdrawals.date');
  });

  test('a withdrawal on the day of the request is accepted', () => {
    expect(fieldOf({ withdrawals: [{ date: today, kind: 'marriage' }] })).toBeNull();
  });
});
