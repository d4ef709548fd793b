import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { failures, noteAt, pathsWith, reconciled, statusAt } from './asking.ts';
import { generation, mixed } from './examples.ts';
import { asReadOf } from './statement-of.ts';

describe('a Generación AFORE statement in which everything agrees', () => {
  const result = reconciled(generation);

  it('passes every check', () => {
    expect(failures(result)).toEqual([]);
    expect(new Set(result.checks.map(({ id }) => id))).toEqual(
      new Set([
        'summary.closes',
        'summary.group-equals-details',
        'details.equal-total',
        'identity.check-digit',
        'contribution.rate',
        'contribution.two-to-five',
        'days.fit-bimester',
      ]),
    );
    expect(result.warnings).toEqual([]);
  });

  it('has nothing to be looked at, and proves what sums, digits and rates prove', () => {
    expect(pathsWith(result, 'doubtful')).toEqual([]);
    const verified = pathsWith(result, 'verified');
    expect(verified).toEqual(
      expect.arrayContaining(['worker.curp', 'worker.nss', 'worker.rfc', 'cutoffDate']),
    );
    expect(verified.filter((path) => path.startsWith('balances.'))).toHaveLength(8);
    expect(verified.filter((path) => path.startsWith('summary.'))).toHaveLength(15);
    expect(verified.filter((path) => /movements\.\d\.(amount|days|sbc)/.test(path))).toHaveLength(18);
  });

  it('keeps as read what nothing in the document proves', () => {
    expect(pathsWith(result, 'read')).toEqual(
      expect.arrayContaining([
        'workerType',
        'summaryPeriod.from',
        'movements.0.bimester',
        'movements.0.date',
      ]),
    );
  });

  it('carries the figures that the rulings give, by hand', () => {
    // (500 × 62 + 520 × 61) ÷ 123 = 62,720 ÷ 123; (620.00 + 634.40) ÷ 2 % ÷ 123 is the same.
    const { sbc, ...money } = result.figures ?? { sbc: null };
    expect(money).toMatchObject({
      rcv: { value: '33000.00', source: 'derived', status: 'verified', note: { code: 'note.derived-rcv' } },
      rcvIssste: null,
      housing: { value: '15000.00', status: 'verified', page: null, box: null },
      housingIssste: null,
      voluntary: { value: '500.00', status: 'verified' },
      total: { value: '48500.00', source: 'text', status: 'verified', page: 1 },
    });
    expect(sbc).toMatchObject({
      last: { value: '520.00', status: 'verified' },
      average: { value: '509.92', status: 'verified' },
      daysCovered: { value: '123', status: 'verified' },
      inferred: { value: '509.92', status: 'verified' },
    });
  });
});

describe('a Mixto statement in which everything agrees', () => {
  const result = reconciled(mixed, { mentionsIssste: true });

  it('counts cesantía, cuota social and ahorro solidario in the pension blocks', () => {
    expect(failures(result)).toEqual([]);
    expect(pathsWith(result, 'doubtful')).toEqual([]);
    expect(statusAt(result, 'balances.ahorroSolidario')).toBe('verified');
  });

  it('keeps SAR 92 out of RCV and the two housing institutes apart', () => {
    expect(result.figures).toMatchObject({
      rcv: { value: '91413.45' },
      rcvIssste: { value: '61779.38' },
      housing: { value: '70351.41' },
      housingIssste: { value: '25757.35' },
      voluntary: { value: '1086.50' },
      total: { value: '264476.70' },
      sbc: { last: null, average: null, daysCovered: null, inferred: null },
    });
  });
});

describe('what is no statement', () => {
  it('has no figures and no checks, and keeps its warnings', () => {
    const warning = {
      code: 'text-layer-unusable',
      message: { code: 'warning.text-layer-unusable' },
      page: 1,
    };
    const result = reconcile({ ...asReadOf({}), statement: null, warnings: [warning] });
    expect(result).toEqual({
      statement: null,
      certificate: null,
      figures: null,
      checks: [],
      warnings: [warning],
    });
  });
});

describe('a statement that prints next to nothing', () => {
  it('has figures that are all null and no check', () => {
    const result = reconciled({});
    expect(result.checks).toEqual([]);
    expect(Object.values(result.figures?.sbc ?? { missing: 1 })).toEqual([null, null, null, null]);
    expect(result.figures).toMatchObject({ rcv: null, housing: null, voluntary: null, total: null });
  });
});

describe('doubts of the reader', () => {
  const unsure = (code: string) => {
    const asRead = asReadOf(generation);
    const total = asRead.statement?.balances.total;
    if (!asRead.statement || !total) throw new Error('the example prints a total');
    const balances = {
      ...asRead.statement.balances,
      total: { ...total, status: 'doubtful' as const, note: { code } },
    };
    return reconcile({ ...asRead, statement: { ...asRead.statement, balances } });
  };

  it('about the characters are settled by a sum that closes', () => {
    const result = unsure('note.hardly-legible');
    expect(statusAt(result, 'balances.total')).toBe('verified');
    expect(noteAt(result, 'balances.total')).toBeNull();
  });

  it('about anything else stay', () => {
    const result = unsure('note.printed-differently');
    expect(statusAt(result, 'balances.total')).toBe('doubtful');
    expect(noteAt(result, 'balances.total')).toBe('note.printed-differently');
    expect(result.figures?.total?.status).toBe('doubtful');
  });
});
