import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFactFlags } from '../../../parser/cli/fact-flags.ts';
import { todayInMexico } from '../../../parser/cli/today.ts';
import { isDay } from '../../../rules/dates.ts';
import { lupa } from './lupa.ts';

const folder = mkdtempSync(join(tmpdir(), 'lupa-facts-'));
const slow = 60_000;
afterAll(() => rmSync(folder, { recursive: true }));
function facts(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const statement = (name: string) => `fixtures/statements/corpus/${name}`;
const linesOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('facts as flags', () => {
  test('become the object of a facts file', () => {
    const words =
      '--on 2026-11-20 --last-sbc 512.33 --contributed-weeks 300 --employed false --wedding-date 2025-05-01 --wedding-weeks-then 180 --issste-rcv 1.00 --withdrawal 2019-01-01:unemployment --withdrawal :marriage --withdrawal 2020-01-01: --json';
    expect(readFactFlags(words.split(' '))).toMatchObject({
      facts: {
        on: '2026-11-20',
        lastSbc: '512.33',
        contributedWeeks: 300,
        employed: false,
        wedding: { date: '2025-05-01', weeksThen: 180 },
        issste: { rcv: '1.00' },
        withdrawals: [
          { date: '2019-01-01', kind: 'unemployment' },
          { date: null, kind: 'marriage' },
          { date: '2020-01-01', kind: null },
        ],
      },
      files: [],
      switches: new Set(['json']),
    });
  });

  test('no withdrawals is an empty list, and no wedding a word', () => {
    expect(readFactFlags(['--no-withdrawals', '--wedding', 'none'])).toMatchObject({
      facts: { withdrawals: [], wedding: 'none' },
    });
  });

  test('what is no count and no flag stays text, and is refused later', () => {
    expect(readFactFlags(['--contributed-weeks', '3e2', '--employed', 'yes'])).toMatchObject({
      facts: { contributedWeeks: '3e2', employed: 'yes' },
    });
  });

  test.each([
    [['--salary', '1.00'], 'cli.unknown-option'],
    [['--withdrawals', '[]'], 'cli.unknown-option'],
    [['--last-sbc'], 'cli.needs-value'],
    [['--json=yes'], 'cli.no-value'],
    [['--rcv', '1.00', '--rcv', '2.00'], 'cli.repeated-option'],
    [['--withdrawal', '2019-01-01'], 'cli.withdrawal-form'],
    [['--withdrawal', ':marriage', '--no-withdrawals'], 'cli.withdrawals-or-none'],
    [['--wedding', 'none', '--wedding-date', '2025-05-01'], 'cli.wedding-or-none'],
  ])('%j is a wrong call', (words, code) => {
    expect(readFactFlags(words)).toMatchObject({ wrong: { code } });
  });

  test('today in Mexico is a day', () => {
    expect(isDay(todayInMexico())).toBe(true);
  });
});

describe('lupa estimate', () => {
  test(
    'prints one line per facts file, in the order given, and a bad one stops nothing',
    async () => {
      const good = facts('good.json', { on: '2026-11-20', lastSbc: '512.33' });
      const bad = facts('bad.json', { lastSbc: 512.33 });
      const broken = facts('broken.json', '{"lastSbc":');
      const { status, out, err } = await lupa(
        'estimate',
        '--facts',
        good,
        bad,
        broken,
        join(folder, 'none.json'),
        good,
        '--json',
        '--lang',
        'en',
      );
      const lines = linesOf(out);
      expect(lines.map((line) => line.error?.field ?? line.benefits[0].amount)).toEqual([
        '15369.90',
        'lastSbc',
        'facts',
        'facts',
        '15369.90',
      ]);
      expect(lines[1]).toEqual({
        contract: 1,
        error: {
          code: 'invalid-facts',
          field: 'lastSbc',
          message: expect.stringContaining('“lastSbc” must be an amount'),
        },
      });
      expect([status, err]).toEqual([1, '']);
    },
    slow,
  );

  test(
    'says in words what the law gives, in both languages',
    async () => {
      const words = ['estimate', '--on', '2026-11-20', '--regime', 'imss', '--last-sbc', '2000.00'];
      const [es, en] = [await lupa(...words), await lupa(...words, '--lang', 'en')];
      expect(es.out).toContain('Importe: $35,662.20');
      expect(es.out).toContain('✓ Cotizaste al IMSS');
      expect(es.out).toContain('Lo que falta saber');
      expect(en.out).toContain('Amount: $35,662.20');
      expect(en.out).toContain('When was your individual account opened? (--account-opened)');
      expect([es.status, en.status]).toEqual([0, 0]);
    },
    slow,
  );

  test(
    'who has no more to do than wait is told how much and from when',
    async () => {
      const dated = ['--on', '2026-10-30', '--account-opened', '2018-03-01', '--no-withdrawals'];
      const words = [...dated, '--regime', 'imss', '--employed', 'false', '--last-sbc', '500.00'];
      const told = (ended: string) => lupa('estimate', ...words, '--employment-ended', ended);
      const [waiting, onDay45] = [await told('2026-10-01'), await told('2026-09-15')];
      expect(waiting.out).toContain(
        'todavía no, por las fechas · $15,000.00 · desde el 16 de noviembre de 2026',
      );
      expect(waiting.out).toContain('Documentos: Identificación oficial vigente');
      expect(onDay45.out).toContain('quizá ya proceda');
    },
    slow,
  );

  test.each([
    [['--last-sbc', '-5.00'], '--last-sbc (lastSbc)'],
    [['--withdrawal', '2019-02-30:marriage'], '--withdrawal (withdrawals.date)'],
    [['--password', 'x'], 'No existe la opción «--password»'],
    [['--wedding-date', '2025-02-30'], '--wedding-date (wedding.date)'],
    [['papel.pdf'], 'no lee documentos'],
    [['--facts'], 'Falta decir qué archivo'],
    [['--facts', 'a.json', '--rcv', '1.00'], 'no de las dos formas'],
    [['--fast'], 'No existe la opción «--fast»'],
    [['--lang', 'fr'], 'Los idiomas son'],
  ])(
    'a wrong call, lupa estimate %j, says what is wrong and ends with 2',
    async (words, why) => {
      const { status, out, err } = await lupa('estimate', ...words);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(why);
    },
    slow,
  );
});

describe('lupa assess', () => {
  test(
    'reads one statement, says what it took from where, and estimates',
    async () => {
      const { status, out } = await lupa('assess', statement('sample.pdf'), '--employed', 'false', '--json');
      const [line] = linesOf(out);
      expect(status).toBe(0);
      expect(line.evidence.given.map(({ fact }: { fact: string }) => fact)).toContain('rcv');
      expect(line.benefits).toHaveLength(7);
      const told = await lupa('assess', statement('sample.pdf'));
      expect(told.out).toContain('De tus documentos:');
      expect(told.out).toContain('pág. 1');
    },
    slow,
  );

  test(
    'what was told goes before what was read',
    async () => {
      const { out } = await lupa(
        'assess',
        statement('sample.pdf'),
        '--rcv',
        '1000.00',
        '--last-sbc',
        '500.00',
        '--json',
      );
      const [line] = linesOf(out);
      expect(line.benefits[0].amount).toBe('1000.00');
      expect(line.evidence.given.map(({ fact }: { fact: string }) => fact)).not.toContain('rcv');
    },
    slow,
  );

  test(
    'papers of two people are not put together',
    async () => {
      const { status, out, err } = await lupa(
        'assess',
        statement('sample.pdf'),
        statement('nested-transicion.pdf'),
        '--json',
      );
      expect(status).toBe(1);
      expect(linesOf(out)[0].error.code).toBe('different-people');
      expect(err).toContain('personas distintas');
    },
    slow,
  );

  test(
    'a paper that is none, or is not there, is said so',
    async () => {
      const { status, out, err } = await lupa('assess', statement('not-bank.pdf'), 'missing.pdf', '--json');
      expect(status).toBe(1);
      expect(linesOf(out)[0].evidence.given).toEqual([]);
      expect(err).toContain('no es un estado de cuenta');
      expect(err).toContain('missing.pdf: ');
    },
    slow,
  );

  test.each([
    [[], 'Falta decir qué archivo'],
    [['x.pdf', '--facts'], 'sin --facts'],
    [['x.pdf', '--rcv', 'much'], '--rcv (rcv)'],
  ])(
    'a wrong call, lupa assess %j, says what is wrong and ends with 2',
    async (words, why) => {
      const { status, out, err } = await lupa('assess', ...words);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(why);
    },
    slow,
  );
});
