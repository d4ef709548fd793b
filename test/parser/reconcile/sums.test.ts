import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { altered, failures, noteAt, pathsWith, reconciled, statusAt } from './asking.ts';
import { generation, mixed } from './examples.ts';
import { asReadOf } from './statement-of.ts';

const good = asReadOf(generation);
const having = (values: Readonly<Record<string, string | null>>) => reconcile(altered(good, values));

describe('rows of the summary', () => {
  it('close to the cent, withdrawals and fees taken off', () => {
    const result = having({ 'summary.0.fees': '200.01' });
    expect(failures(result)).toEqual(['summary.closes summary.retiro 0.01']);
    expect(statusAt(result, 'summary.0.fees')).toBe('doubtful');
    expect(noteAt(result, 'summary.0.fees')).toBe('note.fails-summary-closes');
    expect(statusAt(result, 'summary.0.closing')).not.toBe('doubtful');
  });

  it('of housing may miss a cent, which then is not proved', () => {
    const result = having({ 'summary.2.movements': '1000.01' });
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'summary.2.movements')).toBe('read');
    expect(statusAt(result, 'summary.2.closing')).toBe('verified');
  });

  it('count a blank cell as nothing', () => {
    expect(failures(having({ 'summary.0.withdrawals': null, 'summary.1.contributions': null }))).toEqual([]);
    expect(failures(having({ 'summary.0.fees': null }))).toEqual(['summary.closes summary.retiro -200.00']);
  });

  it('say nothing with two balances alone, or without a closing one', () => {
    const alone = reconciled({ summary: [{ group: 'retiro', opening: '1.00', closing: '5.00' }] });
    expect(alone.checks).toEqual([]);
    const open = reconciled({ summary: [{ group: 'retiro', opening: '1.00', returns: '5.00' }] });
    expect(open.checks).toEqual([]);
  });

  it('of one group are told apart by their place', () => {
    const row = { group: 'retiro', opening: '1.00', returns: '4.00', closing: '5.00' } as const;
    const result = reconciled({ summary: [row, row], balances: { retiro97: '10.00' } });
    expect(result.checks.map(({ subject }) => subject)).toEqual(['summary.retiro.0', 'summary.retiro.1']);
  });

  it('are not compared where opening and closing balance are one printing', () => {
    const asRead = asReadOf({
      summary: [{ group: 'retiro', opening: '5.00', returns: '0.00', closing: '5.00' }],
    });
    const [row] = asRead.statement?.summary ?? [];
    if (!asRead.statement || !row) throw new Error('the example has a row');
    const result = reconcile({
      ...asRead,
      statement: { ...asRead.statement, summary: [{ ...row, opening: row.closing }] },
    });
    expect(result.checks).toEqual([]);
  });

  it('of nothing but zeros prove nothing', () => {
    const zeros = { opening: '0.00', contributions: '0.00', returns: '0.00', closing: '0.00' };
    const result = reconciled({ summary: [{ group: 'voluntario', ...zeros }] });
    expect(result.checks).toHaveLength(1);
    expect(pathsWith(result, 'verified')).toEqual([]);
    expect(pathsWith(result, 'doubtful')).toEqual([]);
  });
});

describe('groups and their sub-accounts', () => {
  it('put in doubt the sub-accounts of a group that they do not make', () => {
    const result = having({ 'balances.cesantiaVejez': '21000.00' });
    expect(failures(result)).toEqual([
      'summary.group-equals-details summary.retiro -1000.00',
      'details.equal-total balances -1000.00',
    ]);
    expect(pathsWith(result, 'doubtful')).toEqual([
      'balances.retiro97',
      'balances.cesantiaVejez',
      'balances.cuotaSocial',
    ]);
    expect(result.figures?.rcv).toMatchObject({ value: '34000.00', status: 'doubtful' });
    expect(result.figures?.rcv?.note).toEqual({
      code: 'note.rests-on-doubtful',
      with: { field: 'Retiro 97' },
    });
    expect(result.figures?.housing?.status).toBe('doubtful');
  });

  it('put in doubt a closing balance against its sub-accounts, its row and the total', () => {
    const result = having({ 'summary.0.closing': '34000.00' });
    expect(failures(result)).toHaveLength(3);
    expect(statusAt(result, 'summary.0.closing')).toBe('doubtful');
    expect(statusAt(result, 'balances.retiro97')).toBe('verified');
    expect(statusAt(result, 'balances.total')).toBe('verified');
    expect(statusAt(result, 'summary.1.closing')).toBe('verified');
  });

  it('differ by up to two cents without contradiction or proof', () => {
    const result = having({ 'balances.retiro97': '10000.02' });
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'balances.retiro97')).toBe('read');
    expect(failures(having({ 'balances.retiro97': '10000.03' }))).not.toEqual([]);
  });

  it('find ahorro solidario in the voluntary group where that is its place', () => {
    const result = reconciled({
      balances: { ahorroSolidario: '70.00', largoPlazo: '30.00', retiro97: '5.00', total: '105.00' },
      summary: [
        { group: 'retiro', closing: '5.00' },
        { group: 'voluntario', closing: '100.00' },
      ],
    });
    expect(failures(result)).toEqual([]);
    expect(pathsWith(result, 'verified')).toHaveLength(6);
  });

  it('leave alone a group of which no sub-account is printed', () => {
    const result = reconciled({
      balances: { retiro97: '5.00' },
      summary: [
        { group: 'retiro', closing: '5.00' },
        { group: 'vivienda', closing: '9.00' },
      ],
    });
    expect(result.checks.map(({ subject }) => subject)).toEqual(['summary.retiro']);
  });

  it('prove nothing where one printing was read as both', () => {
    const asRead = asReadOf({
      balances: { retiro97: '5.00' },
      summary: [{ group: 'retiro', closing: '5.00' }],
    });
    const box: [number, number, number, number] = [10, 10, 20, 20];
    const statement = asRead.statement;
    const [row] = statement?.summary ?? [];
    if (!statement?.balances.retiro97 || !row?.closing) throw new Error('the example prints both');
    const result = reconcile({
      ...asRead,
      statement: {
        ...statement,
        balances: { ...statement.balances, retiro97: { ...statement.balances.retiro97, box } },
        summary: [{ ...row, closing: { ...row.closing, box } }],
      },
    });
    expect(result.checks).toEqual([]);
    expect(pathsWith(result, 'verified')).toEqual([]);
  });
});

describe('subtotals', () => {
  const withSubtotals = (values: Readonly<Record<string, string>>) =>
    reconciled({ ...generation, balances: { ...generation.balances, ...values } });

  it('equal their sub-accounts', () => {
    const result = withSubtotals({
      retiroTotal: '33000.00',
      viviendaTotal: '15000.00',
      voluntarioTotal: '500.00',
    });
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'balances.retiroTotal')).toBe('verified');
    expect(statusAt(result, 'balances.viviendaTotal')).toBe('verified');
  });

  it('are in doubt alone where their sub-accounts are confirmed elsewhere', () => {
    const result = withSubtotals({ retiroTotal: '43000.00' });
    expect(failures(result)).toEqual(['summary.group-equals-details balances.retiroTotal 10000.00']);
    expect(pathsWith(result, 'doubtful')).toEqual(['balances.retiroTotal']);
  });

  it('may leave SAR 92 in or out, and may be only what can be taken out', () => {
    for (const retiroTotal of ['91413.45', '91713.45', '26693.70', '167281.44']) {
      const result = reconciled(
        { ...mixed, balances: { ...mixed.balances, retiroTotal } },
        { mentionsIssste: true },
      );
      expect(failures(result)).toEqual([]);
      expect(statusAt(result, 'balances.retiroTotal')).toBe('verified');
    }
  });

  it('differing by a cent are neither proved nor contradicted', () => {
    expect(statusAt(withSubtotals({ viviendaTotal: '15000.01' }), 'balances.viviendaTotal')).toBe('read');
  });
});

describe('the total', () => {
  it('alone is in doubt where it was raised and everything else agrees', () => {
    const result = having({ 'balances.total': '148500.00' });
    expect(failures(result)).toEqual([
      'details.equal-total balances 100000.00',
      'details.equal-total summary 100000.00',
    ]);
    expect(pathsWith(result, 'doubtful')).toEqual(['balances.total']);
    expect(noteAt(result, 'balances.total')).toBe('note.fails-details-equal-total');
    expect(result.figures?.total).toMatchObject({ value: '148500.00', status: 'doubtful' });
    expect(result.figures?.rcv?.status).toBe('verified');
    // Vivienda 92 is not printed, and the details no longer show that nothing is missing; its group does.
    expect(result.figures?.housing).toMatchObject({
      value: '15000.00',
      status: 'doubtful',
      note: { code: 'note.parts-not-printed' },
    });
  });

  it('is in doubt with the details where nothing else confirms them', () => {
    const result = reconciled({ balances: { retiro97: '5.00', vivienda97: '7.00', total: '13.00' } });
    expect(pathsWith(result, 'doubtful')).toHaveLength(3);
    expect(result.figures?.rcv).toBeNull();
    expect(result.figures?.housing).toBeNull();
  });

  it('a cent off its details leaves them proved by their groups, and itself unproved', () => {
    const result = having({ 'balances.total': '48499.99' });
    expect(failures(result)).toEqual([]);
    expect(statusAt(result, 'balances.total')).toBe('read');
    expect(statusAt(result, 'summary.0.closing')).toBe('verified');
  });

  it('counts money in transit, or says that it was left out', () => {
    const parts = {
      retiroTotal: '60.00',
      viviendaTotal: '40.00',
      voluntarioTotal: '0.00',
      enTransito: '5.00',
    };
    expect(failures(reconciled({ balances: { ...parts, total: '105.00' } }))).toEqual([]);
    const without = reconciled({ balances: { ...parts, total: '100.00' } });
    expect(failures(without)).toEqual(['details.equal-total balances.groups -5.00']);
    expect(pathsWith(without, 'doubtful')).toEqual(['balances.enTransito']);
    expect(statusAt(without, 'balances.total')).toBe('verified');
  });

  it('may leave out the bono, which then is in doubt, the other details being proved', () => {
    const balances = { ...mixed.balances, bonoPension: '9000.00' };
    const result = reconciled({ ...mixed, balances }, { mentionsIssste: true });
    expect(failures(result)).toEqual(['details.equal-total balances -9000.00']);
    expect(pathsWith(result, 'doubtful')).toEqual(['balances.bonoPension']);
    expect(result.figures?.rcv?.status).toBe('verified');
  });

  it('puts group totals in doubt that do not make it, where nothing finer is printed', () => {
    const result = reconciled({
      balances: { retiroTotal: '60.00', viviendaTotal: '40.00', total: '200.00' },
    });
    expect(pathsWith(result, 'doubtful')).toHaveLength(3);
  });

  it('is not compared with a single group total, nor with closing balances of which one is missing', () => {
    const single = reconciled({ balances: { retiroTotal: '60.00', total: '200.00' } });
    expect(single.checks).toEqual([]);
    const open = reconciled({
      balances: { total: '200.00' },
      summary: [{ group: 'retiro', closing: '60.00' }, { group: 'vivienda' }],
    });
    expect(open.checks).toEqual([]);
  });
});

describe('a figure altered wherever it is printed', () => {
  it('is in doubt in both places, with all that may explain it', () => {
    const result = having({ 'balances.vivienda97': '25000.00', 'summary.2.closing': '25000.00' });
    const doubtful = pathsWith(result, 'doubtful');
    expect(doubtful).toEqual(
      expect.arrayContaining([
        'balances.vivienda97',
        'summary.2.closing',
        'balances.total',
        'summary.2.opening',
      ]),
    );
    expect(doubtful).not.toContain('balances.retiro97');
    expect(result.figures?.housing?.status).toBe('doubtful');
    expect(result.figures?.rcv?.status).toBe('verified');
  });

  it('is in doubt with its subtotal, too', () => {
    const subtotals = { retiroTotal: '33000.00', viviendaTotal: '15000.00', voluntarioTotal: '500.00' };
    const asRead = asReadOf({ ...generation, balances: { ...generation.balances, ...subtotals } });
    const raised = {
      'balances.vivienda97': '25000.00',
      'summary.2.closing': '25000.00',
      'balances.viviendaTotal': '25000.00',
    };
    const doubtful = pathsWith(reconcile(altered(asRead, raised)), 'doubtful');
    expect(doubtful).toEqual(expect.arrayContaining(Object.keys(raised)));
  });

  it('is in doubt in a group of several sub-accounts', () => {
    const result = having({ 'balances.retiro97': '11000.00', 'summary.0.closing': '34000.00' });
    expect(pathsWith(result, 'doubtful')).toEqual(
      expect.arrayContaining(['balances.retiro97', 'summary.0.closing', 'balances.total']),
    );
  });
});
