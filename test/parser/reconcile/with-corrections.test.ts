import { describe, expect, it } from 'vitest';
import { allPaths, printedReadings } from '../../../parser/reconcile/paths.ts';
import { reconcile } from '../../../parser/reconcile/reconcile.ts';
import { withCorrections } from '../../../parser/reconcile/with-corrections.ts';
import { altered, failures } from './asking.ts';
import { generation } from './examples.ts';
import { asReadOf } from './statement-of.ts';

const good = asReadOf(generation);
const correct = (asRead: typeof good, values: Readonly<Record<string, string | null>>) =>
  withCorrections(asRead, new Map(Object.entries(values)));

describe("the user's corrections", () => {
  it('stand in place of what was read, and what depends on them follows', () => {
    const misread = altered(good, { 'balances.retiro97': '70000.00' });
    expect(reconcile(misread).figures?.rcv?.status).toBe('doubtful');
    const { asRead } = correct(misread, { 'statement.balances.retiro97': '10000.00' });
    if (!asRead) throw new Error('the correction is taken');
    const result = reconcile(asRead);
    expect(failures(result)).toEqual([]);
    expect(result.statement?.balances.retiro97).toEqual({
      value: '10000.00',
      raw: '10000.00',
      source: 'user',
      status: 'verified',
      page: null,
      box: null,
      note: null,
    });
    expect(result.figures?.rcv).toMatchObject({ value: '33000.00', status: 'verified' });
  });

  it('that only confirm what is printed are the user’s all the same', () => {
    const { asRead } = correct(good, { 'statement.worker.nss': '52038501236' });
    expect(asRead?.statement?.worker.nss).toMatchObject({ source: 'user', status: 'read' });
    expect(asRead?.statement?.worker.curp).toBe(good.statement?.worker.curp);
  });

  it('may say that something is not printed, or what was not read', () => {
    const { asRead } = correct(good, {
      'statement.balances.total': null,
      'statement.summary.0.movements': '1.00',
      'statement.movements.3.sbc': '521.00',
    });
    expect(asRead?.statement?.balances.total).toBeNull();
    expect(asRead?.statement?.summary[0]?.movements?.source).toBe('user');
    expect(asRead?.statement?.movements[3]?.sbc?.value).toBe('521.00');
  });

  it('are contradicted like any reading', () => {
    const { asRead } = correct(good, { 'statement.balances.total': '99.00' });
    if (!asRead) throw new Error('the correction is taken');
    expect(reconcile(asRead).statement?.balances.total).toMatchObject({ source: 'user', status: 'doubtful' });
  });

  it('are refused for a field that the document does not have', () => {
    expect(correct(good, { 'statement.summary.9.closing': '1.00' }).refused).toEqual({
      path: 'statement.summary.9.closing',
      why: { code: 'correction.no-such-field' },
    });
    expect(
      correct({ ...good, statement: null }, { 'statement.balances.total': '1.00' }).refused,
    ).not.toBeNull();
  });

  it('leave a document without a statement as it is', () => {
    const nothing = { ...good, statement: null };
    expect(correct(nothing, {}).asRead).toBe(nothing);
  });

  it.each([
    ['balances.total', '1,000.00'],
    ['balances.total', '1000'],
    ['balances.total', '0100.00'],
    ['summary.0.fees', '-1.00'],
    ['summary.0.closing', 'x'],
    ['cutoffDate', '2024-02-30'],
    ['summaryPeriod.from', '01/01/2024'],
    ['movements.0.date', '2024-13-01'],
    ['movements.0.bimester', '202404'],
    ['movements.0.days', '0'],
    ['movements.0.days', '100'],
    ['movements.0.sbc', '-5.00'],
    ['movements.0.amount', '5'],
    ['movements.0.employerRfc', 'ABC'],
    ['movements.0.concept', ' '],
    ['worker.curp', 'GAPE851301HDFRRD01'],
    ['worker.nss', '1234567890'],
    ['worker.rfc', 'GAPE8501'],
    ['worker.name', ''],
    ['workerType', 'Transición'],
    ['afore', 'Afore Azteca'],
    ['siefore', 'Básica 90-94 '],
  ])('are refused for %s in the form "%s"', (path, value) => {
    const result = correct(good, { [`statement.${path}`]: value });
    expect(result).toEqual({
      asRead: null,
      refused: { path: `statement.${path}`, why: { code: 'correction.form' } },
    });
  });

  it('take every value that was read', () => {
    const readings = printedReadings(good.statement ?? asReadOf({}).statement ?? failed());
    const values = new Map([...readings].map(([path, reading]) => [path, reading.value]));
    expect(values.size).toBeGreaterThan(60);
    expect(withCorrections(good, values).refused).toBeNull();
  });

  it('can name every field, printed or not', () => {
    const paths = allPaths(good.statement ?? failed());
    expect(paths).toContain('statement.balances.fovissste92');
    expect(paths).toContain('statement.movements.5.employerRfc');
    expect(paths).toContain('statement.summary.2.fees');
  });
});

function failed(): never {
  throw new Error('the example is a statement');
}
