import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { altered, reconciled } from './asking.ts';
import { generation } from './examples.ts';
import { asReadOf } from './statement-of.ts';

const totals = { retiroTotal: '60.00', viviendaTotal: '40.00', voluntarioTotal: '10.00', total: '110.00' };

describe('sums of which a member is not printed', () => {
  it('count it as nothing where the details make the total', () => {
    const { figures } = reconciled({ balances: { retiro97: '5.00', cesantiaVejez: '6.00', total: '11.00' } });
    expect(figures?.rcv).toMatchObject({ value: '11.00', status: 'verified' });
  });

  it('are null where they do not, and no closing balance stands for the group', () => {
    const { figures } = reconciled({
      balances: { retiro97: '5.00', cesantiaVejez: '6.00', vivienda97: '9.00' },
    });
    expect(figures).toMatchObject({ rcv: null, housing: null, voluntary: null });
  });

  it('are null, too, where another sub-account of the group is printed', () => {
    const { figures } = reconciled({
      balances: { vivienda97: '9.00', fovissste92: '0.00', total: '50.00' },
      summary: [{ group: 'vivienda', closing: '9.00' }],
    });
    expect(figures?.housing).toBeNull();
  });

  it('are null where the closing balance of the group is another', () => {
    const { figures } = reconciled({
      balances: { vivienda97: '9.00', total: '50.00' },
      summary: [{ group: 'vivienda', closing: '19.00' }, { group: 'vivienda' }],
    });
    expect(figures?.housing).toBeNull();
  });

  it('never take the group of another regime for proof', () => {
    const { figures } = reconciled({
      balances: { fovissste08: '9.00', total: '50.00' },
      summary: [{ group: 'fovissste08', closing: '9.00' }],
    });
    expect(figures?.housingIssste).toBeNull();
  });
});

describe('group totals alone', () => {
  it('are the figures of a Generación AFORE account', () => {
    const { figures } = reconciled({ workerType: 'generacion-afore', balances: totals });
    expect(figures).toMatchObject({
      rcv: { value: '60.00', status: 'verified', note: { code: 'note.derived-retiro-total' } },
      housing: { value: '40.00', note: { code: 'note.derived-vivienda-total' } },
      voluntary: { value: '10.00', note: { code: 'note.derived-voluntario-total' } },
      rcvIssste: null,
      housingIssste: null,
    });
  });

  it.each(['transicion', 'mixto', null])('are no RCV where the type is %s', (workerType) => {
    expect(reconciled({ workerType, balances: totals }).figures?.rcv).toBeNull();
  });

  it('are no INFONAVIT money where the document speaks of the ISSSTE', () => {
    expect(reconciled({ balances: totals }, { mentionsIssste: true }).figures?.housing).toBeNull();
  });

  it('are no figure where a sub-account beside them says that they hold more', () => {
    const { figures } = reconciled({
      workerType: 'generacion-afore',
      balances: { ...totals, sarImss92: '1.00', fovissste92: '1.00' },
    });
    expect(figures).toMatchObject({ rcv: null, housing: null });
  });

  it('make RCV as doubtful as the type of the worker', () => {
    const asRead = asReadOf({ workerType: 'generacion-afore', balances: totals });
    const type = asRead.statement?.workerType;
    if (!asRead.statement || !type) throw new Error('the example prints the type');
    const unsure = { ...asRead.statement, workerType: { ...type, status: 'doubtful' as const } };
    const { figures } = reconcile({ ...asRead, statement: unsure });
    expect(figures?.rcv).toMatchObject({
      status: 'doubtful',
      note: { code: 'note.rests-on-doubtful', with: { field: 'workerType' } },
    });
  });
});

describe('a figure that rests on a doubtful reading', () => {
  it('is doubtful and says on which', () => {
    const asRead = altered(asReadOf(generation), { 'movements.0.days': '52' });
    expect(reconcile(asRead).figures?.sbc.average?.note).toEqual({
      code: 'note.rests-on-doubtful',
      with: { field: 'Días cotizados (1)' },
    });
  });
});
