import { describe, expect, test } from 'vitest';
import type { Document } from '../../parser/contract.ts';
import { factsFromDocuments } from '../../parser/facts.ts';
import { reconcile } from '../../parser/reconcile/reconcile.ts';
import { emptyDocument } from '../extension/documents.ts';
import { certificate, curp } from './facts/certificate-document.ts';
import { asReadOf, type Plain } from './reconcile/statement-of.ts';

const balances = {
  retiro97: '1000.00',
  cesantiaVejez: '2000.00',
  cuotaSocial: '300.00',
  sarImss92: '40.00',
  voluntariasCortoPlazo: '50.00',
  complementariasRetiro: '60.00',
  largoPlazo: '70.00',
  vivienda92: '80.00',
  vivienda97: '900.00',
  total: '4500.00',
};
const usual = { workerType: 'generacion-afore', cutoffDate: '2026-08-31', worker: { curp }, balances };

function statement(plain: Plain, file = 'statement.pdf', mentionsIssste = false): Document {
  const document = emptyDocument({ file, kind: 'afore-statement', layout: 'consar' });
  return { ...document, ...reconcile(asReadOf(plain, { mentionsIssste })) };
}

/** The same document with one balance that nobody can be sure of. */
function doubting(document: Document, name: keyof NonNullable<Document['statement']>['balances']): Document {
  const { statement: read } = document;
  const reading = read?.balances[name] ?? null;
  if (read === null || reading === null) throw new Error(`no ${name}`);
  return {
    ...document,
    statement: { ...read, balances: { ...read.balances, [name]: { ...reading, status: 'doubtful' } } },
  };
}

const valuesOf = (...documents: Document[]) =>
  Object.fromEntries(factsFromDocuments(documents).given.map(({ fact, value }) => [fact, value]));

describe('a statement gives', () => {
  test('every fact that the contract takes from it', () => {
    expect(valuesOf(statement(usual))).toEqual({
      workerType: 'generacion-afore',
      regime: 'imss',
      birthDate: '1992-03-13',
      rcv: '3300.00',
      housing: '900.00',
      housing92: '80.00',
      sar92: '40.00',
      voluntary: '120.00',
      complementary: '60.00',
      accountBalance: '3520.00',
    });
  });

  test('no fact that it does not prove: opening, bimesters and withdrawals are asked', () => {
    const given = Object.keys(valuesOf(statement(usual)));
    for (const fact of ['accountOpened', 'contributedBimesters', 'withdrawals', 'averageSbc', 'employed'])
      expect(given).not.toContain(fact);
  });

  test('the average of its few months as an offer only', () => {
    const movements = [
      {
        section: 'retiro' as const,
        kind: 'contribution' as const,
        date: '2026-09-01',
        concept: 'Retiro IMSS',
        bimester: '2026-B4',
        employerRfc: 'ABC010101AB1',
        days: '62',
        sbc: '500.00',
        amount: '620.00',
      },
    ];
    const { given, offered } = factsFromDocuments([statement({ ...usual, movements })]);
    expect(given.map(({ fact }) => fact)).not.toContain('averageSbc');
    expect(given.find(({ fact }) => fact === 'lastSbc')?.value).toBe('500.00');
    expect(offered.map(({ fact, value }) => [fact, value])).toEqual([['averageSbc', '500.00']]);
  });

  test('a doubtful reading never as a fact', () => {
    const { given, doubtful } = factsFromDocuments([doubting(statement(usual), 'vivienda97')]);
    expect(given.map(({ fact }) => fact)).not.toContain('housing');
    expect(doubtful).toEqual([
      { fact: 'housing', value: '900.00', file: 'statement.pdf', why: 'doubtful' },
      { fact: 'accountBalance', value: '3520.00', file: 'statement.pdf', why: 'doubtful' },
    ]);
  });

  test('no voluntary savings where one part is not printed and the details do not make the total', () => {
    const { largoPlazo: _, ...others } = balances;
    expect(valuesOf(statement({ ...usual, balances: others }))).not.toHaveProperty('voluntary');
    const complete = { ...others, total: '4430.00' };
    expect(valuesOf(statement({ ...usual, balances: complete }))).toHaveProperty('voluntary', '50.00');
  });

  test('no account balance where the housing money is not known', () => {
    const { vivienda92: _, vivienda97: __, ...others } = balances;
    expect(valuesOf(statement({ ...usual, balances: others }))).not.toHaveProperty('accountBalance');
  });

  test('the account balance of group totals', () => {
    const groups = {
      retiroTotal: '3340.00',
      viviendaTotal: '980.00',
      voluntarioTotal: '180.00',
      total: '4500.00',
    };
    expect(valuesOf(statement({ ...usual, balances: groups }))).toMatchObject({
      rcv: '3340.00',
      housing: '980.00',
      accountBalance: '3520.00',
    });
  });

  test('no housing of a group total where FOVISSSTE is spoken of', () => {
    const groups = {
      retiroTotal: '3340.00',
      viviendaTotal: '980.00',
      voluntarioTotal: '180.00',
      total: '4500.00',
    };
    expect(valuesOf(statement({ ...usual, balances: groups }, 'a.pdf', true))).not.toHaveProperty('housing');
  });

  test('FOVISSSTE money no part of the account', () => {
    const both = { ...balances, fovissste08: '500.00', total: '5000.00' };
    expect(valuesOf(statement({ ...usual, balances: both }))).toHaveProperty('accountBalance', '3520.00');
  });

  test.each([
    ['transicion', 'imss'],
    ['mixto', 'both'],
    ['independiente', undefined],
  ])('type %s as regime %s', (workerType, regime) => {
    expect(valuesOf(statement({ ...usual, workerType })).regime).toBe(regime);
  });

  test('no regime of the type where the other regime has money', () => {
    const both = {
      ...balances,
      retiroIssste08: '1.00',
      cesantiaVejezIssste: '0.00',
      cuotaSocialIssste: '0.00',
    };
    expect(valuesOf(statement({ ...usual, balances: both }))).not.toHaveProperty('regime');
  });

  test('nothing where it could not be read', () => {
    const error = { code: 'damaged', message: { code: 'error.damaged' } } as const;
    const broken = { ...statement(usual), error };
    expect(factsFromDocuments([broken, emptyDocument()])).toEqual({
      given: [],
      doubtful: [],
      offered: [],
      curps: [],
    });
  });
});

describe('several papers', () => {
  const older = {
    ...usual,
    cutoffDate: '2025-08-31',
    balances: { ...balances, retiro97: '1.00', total: '3501.00' },
  };

  test('give the facts of the newest statement only', () => {
    expect(valuesOf(statement(older), statement(usual))).toHaveProperty('rcv', '3300.00');
    expect(valuesOf(statement(usual), statement(older))).toHaveProperty('rcv', '3300.00');
  });

  test('of one day that differ make the fact doubtful', () => {
    const other = { ...older, cutoffDate: usual.cutoffDate };
    const { given, doubtful } = factsFromDocuments([statement(usual), statement(other, 'other.pdf')]);
    expect(given.map(({ fact }) => fact)).not.toContain('rcv');
    expect(doubtful).toContainEqual({
      fact: 'rcv',
      value: '3300.00',
      file: 'statement.pdf',
      why: 'papers-differ',
    });
  });

  test('one of which has no day may be as new as the newest', () => {
    const { cutoffDate: _, ...undated } = older;
    expect(
      factsFromDocuments([statement(usual), statement(undated)]).doubtful.map(({ fact }) => fact),
    ).toContain('rcv');
  });

  test('of different people are told by their CURPs', () => {
    const other = { ...usual, worker: { curp: 'HEGG560427MVZRRL04' } };
    expect(factsFromDocuments([statement(usual), statement(other), certificate([])]).curps).toEqual([
      curp,
      'HEGG560427MVZRRL04',
    ]);
  });
});
